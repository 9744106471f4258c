import { charts, chartTitle } from '../../charts/index.ts';
import { defined } from '../defined.ts';
import type { Dataset } from '../dataset.ts';
import { CHART_COLUMNS } from './chart-table.ts';
import { FIELDS, type Field, type FieldName } from './fields.ts';
import { FIGURE_COLUMNS } from './figures-table.ts';
import { filled } from './filled.ts';
import { LICENCE } from './licence.ts';
import type { Link } from './link.ts';

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
function column(name: FieldName) {
	const { title, type, description, required, values }: Field = FIELDS[name];
	const constraints = defined({
		required,
		minimum: type === 'number' ? 0 : undefined,
		enum: values
	});
	return defined({
		// Table Schema has a list since its second version only, and few programs read it yet.
		...{ name: title, type: type === 'list' ? 'string' : type, title, description },
		constraints: Object.keys(constraints).length > 0 ? constraints : undefined
	});
}

const headings = (...names: FieldName[]) => names.map((name) => FIELDS[name].title);

function resource(
	{ name, ...about }: { name: string; path: string; title: string; description: string },
	columns: readonly FieldName[],
	keys: object
) {
	return {
		name,
		type: 'table',
		...about,
		...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
		dialect: DIALECT,
		schema: {
			$schema: `${PROFILE}/tableschema.json`,
			fields: columns.map(column),
			missingValues: [''],
			...keys
		}
	};
}

/**
 * What /datapackage.json holds: the CSV files, column by column, by the Data Package standard,
 * version 2 (https://datapackage.org/standard/data-package/).
 */
export function dataPackage(data: Dataset, link: Link) {
	const { title, description, published, credit, article } = filled(data, data.site);
	const home = link('./');
	return defined({
		$schema: `${PROFILE}/datapackage.json`,
		name: 'thirty-three-pilots',
		title,
		description: `${description}\n\n${credit}`,
		homepage: URL.canParse(home) ? home : undefined,
		created: `${published}T00:00:00Z`,
		licenses: [LICENCE],
		contributors: [{ title: article.author, roles: ['RelatedPerson'] }],
		sources: [
			{ title: `${article.title} (${article.author}, ${article.date})` },
			...Object.values(filled(data, data.sources)).flatMap((source) =>
				[source, source.via]
					.filter((read) => read !== undefined)
					.map((read) => defined({ title: `${read.title} (${read.publisher})`, path: read.url }))
			)
		],
		resources: [
			resource(
				{
					name: 'figures',
					path: link('figures.csv'),
					title: 'Figures',
					description: 'Every figure of the piece, cited or derived: a row each.'
				},
				FIGURE_COLUMNS,
				{ primaryKey: headings('id') }
			),
			...charts.map((chart) =>
				resource(
					{
						name: `chart-${chart.id}`,
						path: link(`charts/${chart.id}.csv`),
						title: chartTitle(data, chart),
						description:
							'The numbers that each frame of the chart rests on: a row each, and one more where the source has a number of its own.'
					},
					CHART_COLUMNS,
					{
						primaryKey: headings('frame', 'figure', 'voice'),
						foreignKeys: [
							{
								fields: headings('figure'),
								reference: { resource: 'figures', fields: headings('id') }
							}
						]
					}
				)
			)
		]
	});
}
