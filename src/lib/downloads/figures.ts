import { z } from 'zod';
import type { Content } from '../content/content.ts';
import type { Figure } from '../content/figure.ts';
import { fill, fillAll } from '../content/fill.ts';
import { sourceSchema } from '../content/schema.ts';
import { toCsv } from './csv.ts';
import type { Link } from './links.ts';
import { fields, numberOf, sourceNames } from './rows.ts';

/** The licence of the data: the project’s own, by its identifier in the SPDX list. */
export const LICENCE = {
	name: 'MIT',
	title: 'MIT License',
	path: 'https://opensource.org/license/mit'
};

const text = (description: string) => z.string().describe(description);

/** A row of /figures.csv. */
export const figureRow = z.strictObject(fields).omit({ frame: true, figure: true });

const { id, value, to, unit, qualifier, said, counts, of, when, voice, sources } = fields;
const { page, certainty, note, operation, parts, revisions } = fields;

const figureSchema = z
	.strictObject({
		...{ id, value, to, unit, qualifier, said, counts, of, when, voice, sources, page, certainty },
		differs: z
			.strictObject({
				value: fields.ownValue,
				to: fields.ownTo,
				unit: fields.ownUnit,
				qualifier: fields.ownQualifier,
				said: fields.ownSaid,
				says: fields.says.unwrap()
			})
			.describe('Where the source parts ways with the article: its own value, and what it says.')
			.optional(),
		note,
		from: z
			.strictObject({ operation: operation.unwrap(), figures: parts.unwrap() })
			.describe('How a derived figure is worked out. A figure without it is cited.')
			.optional(),
		revisions
	})
	.describe('A number or a claim of the piece, cited or worked out from others.');

/** The source of a figure, its texts filled in. */
const source = z
	.strictObject({
		id: text('The source’s own name, unlike any other’s.'),
		...sourceSchema.shape,
		sample: text('Who was asked, how many, when and how.').optional(),
		note: text('What a careful reader should know.').optional()
	})
	.describe('A report or page that figures rest on.');

/** What /figures.json holds: its type, its check and its documentation. */
export const figuresFileSchema = z
	.strictObject({
		$schema: text('Where the JSON Schema of this file stands.'),
		title: text('The headline of the piece.'),
		description: text('What the piece is.'),
		published: z.iso.date().describe('The day the piece was first published.'),
		credit: text('The credit line that goes with the figures.'),
		licence: z
			.strictObject({
				name: text('Its identifier in the SPDX list.'),
				title: text('Its title.'),
				path: z.url().describe('Where it stands.')
			})
			.describe('The licence of the data.'),
		article: z
			.strictObject({
				title: text('Its title.'),
				author: text('Its author.'),
				date: text('Its date.'),
				disclosure: text('What its author disclosed about how it was made.')
			})
			.describe('The article that the piece retells.'),
		figures: z.array(figureSchema).describe('Every figure, cited or derived.'),
		sources: z.array(source).describe('Every source that figures rest on.')
	})
	.meta({
		title: 'Figures',
		description:
			'Every figure of the piece with its qualifier, its source and what the source says. A property that has nothing to say is left out.'
	});

export type FiguresFile = z.output<typeof figuresFileSchema>;
type FigureEntry = z.output<typeof figureSchema>;

/** One figure as /figures.json holds it. */
function figureEntry(content: Content, figure: Figure): FigureEntry {
	const { quantity, differs, of, when, page, note, from } = figure;
	return {
		id: figure.id,
		...(quantity && numberOf(content, quantity)),
		counts: fill(content, figure.counts),
		...(of.length > 0 && { of: fillAll(content, of).join('; ') }),
		...(when !== undefined && { when }),
		voice: figure.voice,
		sources: [...figure.sources],
		...(page !== undefined && { page }),
		certainty: figure.certainty,
		...(differs && {
			differs: {
				...(differs.quantity && numberOf(content, differs.quantity)),
				says: fill(content, differs.says)
			}
		}),
		...(note && { note: fill(content, note) }),
		...(from && { from: { operation: from.operation, figures: [...from.ids] } }),
		revisions: [...figure.revisions]
	};
}

/** What /figures.json holds: every figure and source, in the order of the content, and whom to credit. */
export function figuresFile(content: Content, link: Link): FiguresFile {
	const { title, description, published, credit, article } = fillAll(content, content.site);
	return {
		$schema: link('figures.schema.json'),
		...{ title, description, published, credit },
		licence: LICENCE,
		article,
		figures: Object.values(content.figures).map((figure) => figureEntry(content, figure)),
		sources: Object.values(content.sources).map((source) => fillAll(content, source))
	};
}

/** The JSON Schema (draft 2020-12, https://json-schema.org/draft/2020-12) of /figures.json, with its address. */
export function figuresJsonSchema(address: string): Record<string, unknown> {
	const { $schema, ...rest } = z.toJSONSchema(figuresFileSchema, { target: 'draft-2020-12' });
	return { $schema, $id: address, ...rest };
}

/** The text of /figures.csv: a row for every figure. */
export function figuresCsv(content: Content): string {
	const rows = Object.values(content.figures).map((figure): z.output<typeof figureRow> => {
		const { differs, from, ...entry } = figureEntry(content, figure);
		return {
			...entry,
			sourceNames: sourceNames(content, figure.sources),
			ownValue: differs?.value,
			ownTo: differs?.to,
			ownUnit: differs?.unit,
			ownQualifier: differs?.qualifier,
			ownSaid: differs?.said,
			says: differs?.says,
			operation: from?.operation,
			parts: from?.figures
		};
	});
	return toCsv(figureRow, rows);
}
