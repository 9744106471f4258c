import { z } from 'zod';
import { date, day, when } from './dates.ts';
import {
	CERTAINTIES,
	CORRECTED,
	FIELDS,
	FINDINGS,
	OPERATIONS,
	VOICES,
	type Finding,
	type Operation
} from './fields.ts';
import { checkNumber, number, UNIT } from './stated-number.ts';
import { ID, id, link, plain, sentence, text } from './text-schema.ts';

/*
 * What the YAML files may hold: their types, their check and, through `meta` and `describe`, what an
 * editor sees while typing.
 */

const revisions = z
	.array(
		z.strictObject({
			date: day('The day of the correction, as 2026-01-31.'),
			was: plain('What the piece said before, in words a reader understands.'),
			now: plain('What it says now.'),
			why: plain('Why it was changed, in a sentence for readers.').refine(
				(why) => /\p{L}\P{L}+\p{L}/u.test(why),
				'says too little: write why it was changed, in a sentence for readers'
			),
			voice: z
				.literal('source')
				.optional()
				.describe('“source” where the source’s own number was corrected, and not the article’s.'),
			field: z
				.enum(CORRECTED)
				.optional()
				.describe('What was corrected, where that is not the number.')
		})
	)
	.default([])
	.meta(FIELDS.revisions);

const note = text(FIELDS.note.description).optional();

const differs = z
	.strictObject({ ...number, says: sentence(FIELDS.says.description) })
	.superRefine((q, ctx) => {
		checkNumber(q, ctx);
	})
	.describe('Where the source parts ways with the article: its own value, and what it says.');

const figure = z
	.strictObject({
		...number,
		counts: text(FIELDS.counts.description),
		of: text(FIELDS.of.description),
		when,
		voice: z.enum(VOICES).default('article').meta(FIELDS.voice),
		source: z
			.string('must be a name from sources.yaml')
			.regex(ID, 'must be a name from sources.yaml')
			.optional()
			.describe('A name from sources.yaml. Left out when no source was found.'),
		page: plain(FIELDS.page.description)
			.regex(
				/^pp?\. \d+(?:(?:, | and |–)\d+)*$/,
				'must read as “p. 9”, “pp. 9–11” or “pp. 9, 10 and 20”'
			)
			.optional(),
		certainty: z.enum(CERTAINTIES).meta(FIELDS.certainty),
		differs: differs.optional(),
		note,
		revisions
	})
	.superRefine((figure, ctx) => {
		checkNumber(figure, ctx);
		const found = figure.certainty !== 'not-found';
		if (found === (figure.source === undefined))
			ctx.addIssue({
				code: 'custom',
				path: ['certainty'],
				message: found
					? 'needs a `source`, unless it is “not-found”'
					: 'is “not-found”, but a `source` is named: remove it, or say how certain it is'
			});
	});

/** Names of figures, each once. */
const ids = z.array(z.string().regex(ID)).superRefine((names, ctx) => {
	names.forEach((name, i) => {
		if (names.indexOf(name) < i)
			ctx.addIssue({
				code: 'custom',
				path: [i],
				message: `is \`${name}\`, which stands in this list already: name another, or remove it`
			});
	});
});
const pair = ids.length(2);

const operations = {
	share: pair.describe('First of second, in per cent: [part, whole].').optional(),
	ratio: pair.describe('First divided by second.').optional(),
	difference: pair.describe('First minus second.').optional(),
	product: pair.describe('First times second.').optional(),
	sum: ids.min(2).describe('All added up.').optional(),
	tally: z
		.enum(['all', ...FINDINGS])
		.describe(
			'The article’s figures counted: all of them; those whose source was read and agrees, or differs; those known at second hand; those without a source.'
		)
		.optional()
};

/** How a figure is worked out: from which others, or from all whose source came to a finding. */
export interface Derivation {
	operation: Operation;
	ids: readonly string[];
	finding?: Finding | 'all';
}

const derived = z
	.strictObject({
		from: z
			.strictObject(operations)
			.transform((from, ctx): Derivation => {
				const [only, ...more] = OPERATIONS.flatMap((operation) => {
					const given = from[operation];
					if (typeof given === 'string') return [{ operation, ids: [], finding: given }];
					return given ? [{ operation, ids: given }] : [];
				});
				if (only && more.length === 0) return only;
				ctx.addIssue({
					code: 'custom',
					message: `must hold one operation: ${OPERATIONS.join(', ')}`
				});
				return z.NEVER;
			})
			.describe('How it is worked out, and from which figures. Never type the result.'),
		unit: UNIT.describe('The unit of the result.'),
		round: z
			.int()
			.min(0)
			.max(3)
			.default(0)
			.describe('Decimals to say it with; when rounding changes it, it is said as “about”.'),
		counts: text('What the result means.'),
		note,
		revisions
	})
	.describe('A figure worked out from others.');

const relation = z
	.union([
		z.strictObject({
			falls: ids
				.min(2)
				.describe(
					'Steps of a funnel, or ratings under the highest there is: none may exceed the one before.'
				)
		}),
		z.strictObject({
			rises: ids.min(2).describe('Each is more than the one before, and the texts say so.')
		}),
		z.strictObject({
			same: ids.min(2).describe('One number in two contexts: they change together.')
		}),
		z.strictObject({
			rest: pair.describe('What one leaves of a hundred is the other.')
		}),
		z.strictObject({
			about: pair.describe('The same number, rounded or not: both are rounded to the same.')
		}),
		z.strictObject({
			range: z.string().regex(ID),
			ends: pair.describe('The range goes from the first of these to the second.')
		}),
		z.strictObject({
			whole: z.string().regex(ID),
			parts: ids.min(2).describe('These add up to the whole.')
		})
	])
	.describe('What must hold between figures; checked at each build.');

export const figuresSchema = z.strictObject({
	figures: z.record(id, figure),
	derived: z.record(id, derived),
	relations: z.array(relation),
	unlike: z
		.array(
			z.strictObject({
				figures: ids.min(2).describe('The figures that share it.'),
				risk: sentence('How one could be taken for the other.')
			})
		)
		.describe('The same number for unlike things, told apart on /figures/.')
});

export const sourceSchema = z.strictObject({
	title: plain('The title of the report or page.'),
	publisher: plain('Who published it.'),
	short: plain('How a chart’s source line names it: “IDC for Lenovo”.'),
	authors: plain('Its authors, where named.').optional(),
	published: date('When it was published.').optional(),
	url: link('Where it stands.').optional(),
	sample: text('Who was asked, how many, when and how.').optional(),
	paid_by: plain('Who paid for it, or what its publisher sells.').optional(),
	read: z
		.enum(['own text', 'report of it'])
		.describe('What the fact check read: the source’s own text, or another party’s report of it.'),
	via: z
		.strictObject({
			title: plain('The title of that report.'),
			publisher: plain('Who published that report.'),
			published: date('When.').optional(),
			url: link('Where.').optional()
		})
		.optional()
		.describe('The other party’s report that was read.'),
	note
});

export const sourcesSchema = z.record(id, sourceSchema);

export type FigureRecord = z.output<typeof figure>;
export type DerivedRecord = z.output<typeof derived>;
export type FiguresFile = z.output<typeof figuresSchema>;
export type SourceRecord = z.output<typeof sourceSchema>;
