import { z } from 'zod';

/*
 * The one description of the dataset: its type, its check and its documentation.
 * The `describe` texts are what an editor sees while typing (they go into the JSON Schema)
 * and what /figures.schema.json publishes.
 */

export const UNITS = ['percent', 'count', 'dollars', 'times', 'points', 'score'] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = [
	'exactly',
	'about',
	'nearly',
	'more than',
	'at least',
	'fewer than',
	'at most',
	'range'
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const CERTAINTIES = ['confirmed', 'secondary', 'not found'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const VOICES = ['article', 'source'] as const;
export type Voice = (typeof VOICES)[number];

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const FRACTION = /^(\d{1,4})\/(\d{1,4})$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const WHEN =
	/^(asked|published) (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/;

/** Whether a year, year-month or full date names a day that exists. */
export function dateExists(text: string): boolean {
	if (!DATE.test(text)) return false;
	const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const text = (description: string) =>
	z
		.string(`must be text`)
		.trim()
		.min(1, 'is empty: write the text, or remove the line')
		.describe(description);

const date = (description: string) =>
	z
		.string('must be a date such as 2025, 2025-05 or 2025-05-06')
		.refine(dateExists, 'is not a date that exists: write 2025, 2025-05 or 2025-05-06')
		.describe(description);

const link = (description: string) =>
	z
		.url({
			protocol: /^https?$/,
			hostname: z.regexes.domain,
			error: 'is not a web link: it must begin with https:// or http://'
		})
		.describe(description);

const amount = z
	.union([
		z.number('must be a number').min(0, 'is below zero'),
		z
			.string()
			.regex(FRACTION, 'must be a plain number (42, not "42%") or a fraction such as 2/3')
			.refine((text) => !/\/0+$/.test(text), 'divides by zero')
	])
	.describe('The number, bare: 42 for 42%. A fraction may be written as one: 2/3.');

/** The number that a typed amount stands for; a fraction of unit percent is a share of a hundred. */
export function amountOf(typed: number | string, unit: Unit | undefined): number {
	if (typeof typed === 'number') return typed;
	const [top = 0, bottom = 1] = typed.split('/').map(Number);
	return (top / bottom) * (unit === 'percent' ? 100 : 1);
}

const quantity = {
	value: amount.optional(),
	to: amount.optional().describe('The high end, when the qualifier is “range”.'),
	unit: z
		.enum(UNITS)
		.optional()
		.describe(
			'What kind of number: percent (a share of a hundred; 2/3 may stand for 66.7), count, dollars, times (a ratio), points (of percentage), score.'
		),
	qualifier: z
		.enum(QUALIFIERS)
		.optional()
		.describe('How firm the number is, as stated. “range” needs `to` as well. Left out: exactly.')
};

interface TypedQuantity {
	value?: number | string | undefined;
	to?: number | string | undefined;
	unit?: Unit | undefined;
	qualifier?: Qualifier | undefined;
}

function checkQuantity(
	q: TypedQuantity,
	issue: (message: string, key: keyof TypedQuantity) => void
): void {
	const { unit, qualifier } = q;
	if (q.value === undefined) {
		for (const key of ['to', 'unit', 'qualifier'] as const)
			if (q[key] !== undefined) issue(`needs a \`value\` beside it, or must go`, key);
		return;
	}
	if (unit === undefined) issue(`needs a \`unit\` beside it: ${UNITS.join(', ')}`, 'value');
	const value = amountOf(q.value, unit);
	const to = q.to === undefined ? undefined : amountOf(q.to, unit);
	for (const [key, n] of [
		['value', value],
		['to', to]
	] as const) {
		if (n === undefined) continue;
		if (unit === 'percent' && n > 100) issue('is over 100, and a percentage cannot be', key);
		if (unit === 'count' && !Number.isInteger(n)) issue('is a count, so it must be whole', key);
	}
	if (qualifier === 'range') {
		if (to === undefined) issue('is “range”, so the high end must be given as `to`', 'qualifier');
		else if (to <= value) issue('must be higher than `value`', 'to');
	} else if (to !== undefined) issue('goes with the qualifier “range” only', 'to');
}

const revision = z.strictObject({
	date: date('The day of the correction, as 2026-01-31.').refine(
		(value) => value.length === 10,
		'needs the full day, as 2026-01-31'
	),
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
		checkQuantity(q, (message, key) => ctx.addIssue({ code: 'custom', message, path: [key] }));
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
				error: 'must read “asked 2025-01/2025-06”, “published 2025-02” or “unknown”'
			})
			.refine(
				(value) => {
					const [, , from, until] = WHEN.exec(value) ?? [];
					return [from, until].every((part) => part === undefined || dateExists(part));
				},
				{ error: 'holds a date that does not exist' }
			)
			.describe('“asked 2025-01/2025-06” (fieldwork), “published 2025-02”, or “unknown”.'),
		voice: z
			.enum(VOICES)
			.default('article')
			.describe('Who says it: the article (left out), or only the source.'),
		source: z
			.string()
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
		const issue = (message: string, key: string) =>
			ctx.addIssue({ code: 'custom', message, path: [key] });
		checkQuantity(figure, issue);
		if (figure.certainty !== 'not found' && figure.source === undefined)
			issue('needs a `source`, unless it is “not found”', 'certainty');
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
				said: text('The number that means unlike things: “88%”.'),
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
