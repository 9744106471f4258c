import { z } from 'zod';
import { checkQuantity, quantity, UNITS } from './quantity.ts';

/*
 * The one description of the dataset: its type, its check and its documentation.
 * The `describe` texts are what an editor sees while typing (they go into the JSON Schema)
 * and what /figures.schema.json publishes.
 */

export const CERTAINTIES = ['confirmed', 'secondary', 'not found'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const VOICES = ['article', 'source'] as const;
export type Voice = (typeof VOICES)[number];

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const WHEN =
	/^(asked|published) (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/;

/** The dates of a figure’s `when`: none, one, or the two ends of a period. */
const datesOf = (when: string): string[] =>
	(WHEN.exec(when) ?? []).slice(2).filter((part) => (part as string | undefined) !== undefined);

/** Whether a year, year-month or full date names a day that exists. */
export function dateExists(text: string): boolean {
	if (!DATE.test(text)) return false;
	const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day it is, where it is latest in the world. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Whether a year, year-month or full date names a day that is still to come. */
export const isToCome = (text: string): boolean => text > today().slice(0, text.length);

/** What is wrong with a value that is no text, in words that say how to make it one. */
export const notText = ({ input }: { input?: unknown }): string => {
	if (input === null) return 'is empty: write the text, or remove the line';
	if (Array.isArray(input)) return 'must be text, not a list: put it in double quotes';
	if (typeof input === 'object')
		return 'must be text: put text that begins with { or holds a colon in double quotes';
	return 'must be text: put it in double quotes';
};

/** A text that is there. */
export const text = (description: string) =>
	z
		.string({ error: notText })
		.trim()
		.min(1, 'is empty: write the text, or remove the line')
		.describe(description);

const date = (description: string) =>
	z
		.string("must be a date such as 2025-05-06, 2025-05 or, in quotes, '2025'")
		.refine(dateExists, {
			error: 'is not a date that exists: write 2025, 2025-05 or 2025-05-06',
			abort: true
		})
		.refine((value) => !isToCome(value), 'lies in the future: check the year')
		.describe(description);

/** A date with its day. */
export const day = (description: string) =>
	date(description).refine((value) => value.length === 10, 'needs the full day, as 2026-01-31');

const NO_LINK = 'is not a web link: it must begin with https:// or http:// and hold no spaces';

const link = (description: string) =>
	z
		.url({
			protocol: /^https?$/,
			hostname: z.regexes.domain,
			error: NO_LINK,
			abort: true
		})
		.regex(/^\S+$/, NO_LINK)
		.describe(description);

const revision = z.strictObject({
	date: day('The day of the correction, as 2026-01-31.'),
	was: text('What the piece said before, in words a reader understands.'),
	now: text('What it says now.'),
	why: text('Why it was changed, in a sentence for readers.')
});

const revisions = z
	.array(revision)
	.optional()
	.describe(
		'Corrections of a published value, newest last. Readers see them on the page /changes/.'
	);

const differs = z
	.strictObject({
		...quantity,
		says: text('What the source was found to say, in our own words. {figure-id} puts in a number.')
	})
	.superRefine((q, ctx) => {
		checkQuantity(q, (message, key) => {
			ctx.addIssue({ code: 'custom', message, path: [key] });
		});
	})
	.describe('Where the source parts ways with the article: its own value, and what it says.');

export const figureSchema = z
	.strictObject({
		...quantity,
		counts: text('What is counted: “AI proofs of concept that reached production”.'),
		of: text('Whose: who was asked, or what was looked at.'),
		when: z
			.string('must be text such as “asked 2025-01/2025-06”')
			.refine((value) => value === 'unknown' || WHEN.test(value), {
				error: 'must read “asked 2025-01/2025-06”, “published 2025-02” or “unknown”',
				abort: true
			})
			.refine((value) => datesOf(value).every(dateExists), {
				error: 'holds a date that does not exist: write it as 2025, 2025-05 or 2025-05-06',
				abort: true
			})
			.refine((value) => !datesOf(value).some(isToCome), {
				error: 'holds a date in the future: check the year'
			})
			.refine(
				(value) => {
					const [from = '', until = from] = datesOf(value);
					const length = Math.min(from.length, until.length);
					return until.slice(0, length) >= from.slice(0, length);
				},
				{ error: 'ends before it begins: write the earlier date first' }
			)
			.describe('“asked 2025-01/2025-06” (fieldwork), “published 2025-02”, or “unknown”.'),
		voice: z
			.enum(VOICES)
			.default('article')
			.describe('Who says it: the article (left out), or only the source.'),
		source: z
			.string('must be a name from sources.yaml')
			.regex(ID, 'must be a name from sources.yaml')
			.optional()
			.describe('A name from sources.yaml. Left out when no source was found.'),
		page: text('Where in the source: “p. 9”.').optional(),
		certainty: z
			.enum(CERTAINTIES)
			.describe(
				'confirmed (the source’s own text was read), secondary (only another party’s report of it was read), not found.'
			),
		differs: differs.optional(),
		note: text('What a careful reader should know. {figure-id} puts in a number.').optional(),
		revisions
	})
	.superRefine((figure, ctx) => {
		const issue = (message: string, key: string) => {
			ctx.addIssue({ code: 'custom', message, path: [key] });
		};
		checkQuantity(figure, issue);
		if (figure.certainty !== 'not found' && figure.source === undefined)
			issue('needs a `source`, unless it is “not found”', 'certainty');
		if (figure.certainty === 'not found' && figure.source !== undefined)
			issue(
				'is “not found”, but a `source` is named: remove it, or say how certain it is',
				'certainty'
			);
	});

const ids = z.array(z.string().regex(ID));

const operations = {
	share: ids.length(2).describe('First of second, in per cent: [part, whole].'),
	ratio: ids.length(2).describe('First divided by second.'),
	difference: ids.length(2).describe('First minus second.'),
	product: ids.length(2).describe('First times second.'),
	sum: ids.min(2).describe('All added up.')
};
export const OPERATIONS = ['share', 'ratio', 'difference', 'product', 'sum'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const derivedSchema = z
	.strictObject({
		from: z
			.strictObject({
				share: operations.share.optional(),
				ratio: operations.ratio.optional(),
				difference: operations.difference.optional(),
				product: operations.product.optional(),
				sum: operations.sum.optional()
			})
			.refine((from) => Object.keys(from).length === 1, {
				error: `must hold one operation: ${OPERATIONS.join(', ')}`
			})
			.describe('How it is worked out, and from which figures. Never type the result.'),
		unit: z.enum(UNITS).describe('The unit of the result.'),
		round: z
			.int()
			.min(0)
			.max(3)
			.default(0)
			.describe('Decimals to say it with; when rounding changes it, it is said as “about”.'),
		counts: text('What the result means.'),
		note: text('What a careful reader should know.').optional(),
		revisions
	})
	.describe('A figure worked out from others.');

const relation = z
	.union([
		z.strictObject({
			falls: ids.min(2).describe('Steps of a funnel: none may exceed the one before.')
		}),
		z.strictObject({
			whole: z.string().regex(ID),
			parts: ids.min(2).describe('These add up to the whole.')
		})
	])
	.describe('What must hold between figures; checked at each build.');

export const figuresFileSchema = z.strictObject({
	figures: z.record(
		z.string().regex(ID, 'must be small letters, digits and hyphens'),
		figureSchema
	),
	derived: z.record(
		z.string().regex(ID, 'must be small letters, digits and hyphens'),
		derivedSchema
	),
	relations: z.array(relation),
	unlike: z
		.array(
			z.strictObject({
				figures: ids.min(2).describe('The figures that share it.'),
				risk: text('How one could be taken for the other.')
			})
		)
		.describe('The same number for unlike things, told apart on /figures/.')
});

export const sourceSchema = z.strictObject({
	title: text('The title of the report or page.'),
	publisher: text('Who published it.'),
	short: text('How a chart’s source line names it: “IDC for Lenovo”.'),
	authors: text('Its authors, where named.').optional(),
	published: date('When it was published.').optional(),
	url: link('Where it stands.').optional(),
	sample: text('Who was asked, how many, when and how.').optional(),
	paid_by: text('Who paid for it, or what its publisher sells.').optional(),
	read: z
		.enum(['own text', 'report of it'])
		.describe('What the fact check read: the source’s own text, or another party’s report of it.'),
	via: z
		.strictObject({
			title: text('The title of that report.'),
			publisher: text('Who published that report.'),
			published: date('When.').optional(),
			url: link('Where.').optional()
		})
		.optional()
		.describe('The other party’s report that was read.'),
	note: text('What a careful reader should know.').optional()
});

export const sourcesFileSchema = z.record(
	z.string().regex(ID, 'must be small letters, digits and hyphens'),
	sourceSchema
);

export type FigureRecord = z.infer<typeof figureSchema>;
export type DerivedRecord = z.infer<typeof derivedSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
export type FiguresFile = z.infer<typeof figuresFileSchema>;
