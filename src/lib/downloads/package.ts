import type { z } from 'zod';
import { charts } from '../charts/registry.ts';
import { getChartText, type Content } from '../content/content.ts';
import { FIELDS, type FieldName } from '../content/fields.ts';
import { fill, fillAll } from '../content/fill.ts';
import { chartRow } from './chart.ts';
import { columnsOf, type Column } from './csv.ts';
import { figureRow, LICENCE } from './figures.ts';
import type { Link } from './links.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** How every CSV file is written: RFC 4180, in the terms of Table Dialect. */
const DIALECT = {
	$schema: `${PROFILE}/tabledialect.json`,
	header: true,
	delimiter: ',',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	skipInitialSpace: false
};

/** A column in the terms of Table Schema; its name is its heading, which is how readers find it in the file. */
function fieldOf({ title, description, type, items, required, minimum, enum: values }: Column) {
	const constraints = {
		...(required && { required }),
		...(minimum !== undefined && { minimum }),
		...(values && { enum: values })
	};
	return {
		name: title,
		// Table Schema has a list since its second version only, and few programs read it yet.
		type: items?.type === 'string' ? 'string' : type,
		...{ title, description },
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}

const headings = (...names: FieldName[]) => names.map((name) => FIELDS[name].title);

/** A CSV file: its name, path, title and description, its columns and its keys. */
const resource = (
	name: string,
	about: { path: string; title: string; description: string },
	row: z.ZodObject,
	keys: object
) => ({
	name,
	type: 'table',
	...about,
	...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
	dialect: DIALECT,
	schema: {
		$schema: `${PROFILE}/tableschema.json`,
		fields: columnsOf(row).map(fieldOf),
		missingValues: [''],
		...keys
	}
});

/** What /datapackage.json holds: every CSV file, column by column, by version 2 of https://datapackage.org/standard/data-package/. */
export function dataPackage(content: Content, link: Link) {
	const { title, description, published, credit, article } = fillAll(content, content.site);
	const home = link('./');
	const cite = (read: { title: string; publisher: string; url?: string | undefined }) => ({
		title: `${read.title} (${read.publisher})`,
		...(read.url !== undefined && { path: read.url })
	});
	const chartKeys = {
		primaryKey: headings('frame', 'figure', 'voice'),
		foreignKeys: [
			{ fields: headings('figure'), reference: { resource: 'figures', fields: headings('id') } }
		]
	};
	return {
		$schema: `${PROFILE}/datapackage.json`,
		name: 'thirty-three-pilots',
		title,
		description: `${description}\n\n${credit}`,
		...(URL.canParse(home) && { homepage: home }),
		created: `${published}T00:00:00Z`,
		licenses: [LICENCE],
		contributors: [{ title: article.author, roles: ['RelatedPerson'] }],
		sources: [
			{ title: `${article.title} (${article.author}, ${article.date})` },
			...Object.values(content.sources).flatMap(({ via, ...source }) => [
				cite(source),
				...(via ? [cite(via)] : [])
			])
		],
		resources: [
			resource(
				'figures',
				{
					path: link('figures.csv'),
					title: 'Figures',
					description: 'Every figure of the piece, cited or derived: a row each.'
				},
				figureRow,
				{ primaryKey: headings('id') }
			),
			...charts.map(({ id }) =>
				resource(
					`chart-${id}`,
					{
						path: link(`charts/${id}.csv`),
						title: fill(content, getChartText(content, id).title),
						description:
							'The numbers that each frame of the chart rests on: a row each, and one more where the source has a number of its own.'
					},
					chartRow,
					chartKeys
				)
			)
		]
	};
}
