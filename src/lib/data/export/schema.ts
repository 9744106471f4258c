import { z } from 'zod';
import { QUALIFIERS, UNITS } from '../quantity.ts';
import { CERTAINTIES, OPERATIONS, sourceSchema, VOICES } from '../schema.ts';
import { FIELDS, type FieldName } from './fields.ts';

function field<T extends z.ZodType>(schema: T, name: FieldName): T {
	const { title, description } = FIELDS[name];
	return schema.meta({ title, description });
}

const text = (description: string) => z.string().describe(description);

const figure = z
	.strictObject({
		id: field(z.string(), 'id'),
		value: field(z.number().min(0), 'value').optional(),
		to: field(z.number().min(0), 'to').optional(),
		unit: field(z.enum(UNITS), 'unit').optional(),
		qualifier: field(z.enum(QUALIFIERS), 'qualifier').optional(),
		said: field(z.string(), 'said').optional(),
		counts: field(z.string(), 'counts'),
		of: field(z.string(), 'of').optional(),
		when: field(z.string(), 'when').optional(),
		voice: field(z.enum(VOICES), 'voice'),
		sources: field(z.array(z.string()), 'sources'),
		page: field(z.string(), 'page').optional(),
		certainty: field(z.enum(CERTAINTIES), 'certainty'),
		differs: z
			.strictObject({
				value: field(z.number().min(0), 'ownValue').optional(),
				to: field(z.number().min(0), 'ownTo').optional(),
				unit: field(z.enum(UNITS), 'ownUnit').optional(),
				qualifier: field(z.enum(QUALIFIERS), 'ownQualifier').optional(),
				said: field(z.string(), 'ownSaid').optional(),
				says: field(z.string(), 'says')
			})
			.describe('Where the source parts ways with the article: its own value, and what it says.')
			.optional(),
		note: field(z.string(), 'note').optional(),
		from: z
			.strictObject({
				operation: field(z.enum(OPERATIONS), 'operation'),
				figures: field(z.array(z.string()).min(2), 'parts')
			})
			.describe('How a derived figure is worked out. A figure without it is cited.')
			.optional(),
		revisions: field(
			z.array(
				z.strictObject({
					date: z.iso.date().describe('The day of the correction.'),
					was: text('What the piece said before.'),
					now: text('What it says now.'),
					why: text('Why it was changed.')
				})
			),
			'revisions'
		)
	})
	.describe('A number or a claim of the piece, cited or worked out from others.');

const source = z
	.strictObject({ id: text('The source’s own name, unlike any other’s.'), ...sourceSchema.shape })
	.describe('A report or page that figures rest on.');

/** What /figures.json holds: its type, its check and its documentation. */
export const figuresDownloadSchema = z
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
		figures: z.array(figure).describe('Every figure, cited or derived.'),
		sources: z.array(source).describe('Every source that figures rest on.')
	})
	.meta({
		title: 'Figures',
		description:
			'Every figure of the piece with its qualifier, its source and what the source says. A property that has nothing to say is left out.'
	});

export type FiguresDownload = z.infer<typeof figuresDownloadSchema>;
export type FigureEntry = z.infer<typeof figure>;

/** The JSON Schema (draft 2020-12, https://json-schema.org/draft/2020-12) of /figures.json, with its address. */
export function figuresJsonSchema(address: string): Record<string, unknown> {
	const { $schema, ...rest } = z.toJSONSchema(figuresDownloadSchema, { target: 'draft-2020-12' });
	return { $schema, $id: address, ...rest };
}
