import { z } from 'zod';
import { FIELDS } from './fields.ts';
import { id, plain, sentence, text } from './text-schema.ts';

/*
 * What a translation says of figures and sources: their words alone, under the names that they have in
 * figures.yaml and sources.yaml. Values, dates and certainties are those of the original.
 */

const figure = z
	.strictObject({
		counts: text(FIELDS.counts.description),
		of: text(FIELDS.of.description).optional(),
		page: plain(FIELDS.page.description).optional(),
		says: sentence(FIELDS.says.description).optional(),
		note: text(FIELDS.note.description).optional(),
		revisions: z
			.array(
				z.strictObject({
					was: plain('What the piece said before, in words a reader understands.'),
					now: plain('What it says now.'),
					why: plain('Why it was changed, in a sentence for readers.')
				})
			)
			.optional()
			.describe('The corrections, in the order of figures.yaml.')
	})
	.describe('The words of one figure: those that it has in figures.yaml, and no others.');

const source = z
	.strictObject({
		title: plain('The title, where the original has words of its own for it.').optional(),
		publisher: plain('Who published it, where that needs translating.').optional(),
		short: plain('How a chart’s source line names it.'),
		authors: plain('Its authors, where that needs translating.').optional(),
		sample: text('Who was asked, how many, when and how.').optional(),
		paid_by: plain('Who paid for it, or what its publisher sells.').optional(),
		via: z
			.strictObject({
				title: plain('Its title, where the original has words of its own for it.').optional(),
				publisher: plain('Who published it, where that needs translating.').optional()
			})
			.optional()
			.describe('The other party’s report that was read.'),
		note: text(FIELDS.note.description).optional()
	})
	.describe('The words of one source.');

/** The words of figures in another language: content/<language>/figures.yaml. */
export const figureWordsSchema = z.record(id, figure);

/** The words of sources in another language: content/<language>/sources.yaml. */
export const sourceWordsSchema = z.record(id, source);

export type FigureWords = z.output<typeof figureWordsSchema>;
export type SourceWords = z.output<typeof sourceWordsSchema>;
