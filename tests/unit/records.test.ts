import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../src/lib/content/fields.ts';
import type { Qualifier, Quantity, Unit } from '../../src/lib/language/quantity.ts';
import { content } from '../support/content.ts';

type Value = readonly [value: number, unit: Unit, qualifier: Qualifier, to?: number];

/** One figure as the fact check has it; `theirs` is the source's own value. */
interface Expected {
	id: string;
	says?: Value;
	theirs?: Value;
	source?: string;
	certainty: Certainty;
}

const twoThirds = (2 / 3) * 100;

/** The fact check's records, each with the figures that hold it. */
const records: Record<string, Expected[]> = {
	'poc-not-in-production': [
		{
			id: 'poc-not-in-production',
			says: [88, 'percent', 'exactly'],
			source: 'idc-2025',
			certainty: 'secondary'
		}
	],
	'poc-funnel-33-to-4': [
		{
			id: 'poc-launched',
			says: [33, 'count', 'exactly'],
			source: 'idc-2025',
			certainty: 'secondary'
		},
		{
			id: 'poc-in-production',
			says: [4, 'count', 'exactly'],
			source: 'idc-2025',
			certainty: 'secondary'
		}
	],
	'wasted-billions': [{ id: 'wasted-billions', certainty: 'not-found' }],
	'genai-95': [
		{
			id: 'genai-95',
			says: [95, 'percent', 'exactly'],
			theirs: [95, 'percent', 'exactly'],
			source: 'nanda-2025',
			certainty: 'confirmed'
		}
	],
	'abandon-17-to-42': [
		{
			id: 'abandoned-2024',
			says: [17, 'percent', 'exactly'],
			source: 'sp-2025',
			certainty: 'secondary'
		},
		{
			id: 'abandoned-2025',
			says: [42, 'percent', 'exactly'],
			source: 'sp-2025',
			certainty: 'secondary'
		}
	],
	'regular-use-88': [
		{
			id: 'regular-use-88',
			says: [88, 'percent', 'exactly'],
			source: 'mckinsey-state-2025',
			certainty: 'secondary'
		}
	],
	'roi-one-in-four': [
		{
			id: 'roi-one-in-four',
			says: [25, 'percent', 'exactly'],
			source: 'ibm-ceo-2025',
			certainty: 'secondary'
		}
	],
	'scaled-under-20': [
		{
			id: 'scaled-under-20',
			says: [20, 'percent', 'fewer than'],
			theirs: [16, 'percent', 'exactly'],
			source: 'ibm-ceo-2025',
			certainty: 'secondary'
		}
	],
	'fail-twice-it': [
		{
			id: 'fail-twice-it',
			says: [2, 'times', 'exactly'],
			theirs: [80, 'percent', 'more than'],
			source: 'rand-2024',
			certainty: 'confirmed'
		}
	],
	'invest-more-92': [
		{
			id: 'invest-more-92',
			says: [92, 'percent', 'exactly'],
			source: 'mckinsey-superagency-2025',
			certainty: 'confirmed'
		},
		{
			id: 'invest-years',
			says: [3, 'count', 'exactly'],
			source: 'mckinsey-superagency-2025',
			certainty: 'confirmed'
		}
	],
	'stuck-two-thirds': [
		{
			id: 'stuck-two-thirds',
			says: [twoThirds, 'percent', 'nearly'],
			theirs: [twoThirds, 'percent', 'nearly'],
			source: 'mckinsey-state-2025',
			certainty: 'secondary'
		}
	],
	'learning-gap': [{ id: 'learning-gap', source: 'nanda-2025', certainty: 'confirmed' }],
	'data-maturity-14': [
		{ id: 'data-maturity-14', says: [14, 'percent', 'exactly'], certainty: 'not-found' }
	],
	'data-mgmt-lag-76': [
		{ id: 'data-mgmt-lag-76', says: [76, 'percent', 'exactly'], certainty: 'not-found' }
	],
	'data-obstacle-62': [
		{
			id: 'data-obstacle-62',
			says: [62, 'percent', 'exactly'],
			source: 'deloitte-2024-attributed',
			certainty: 'secondary'
		}
	],
	'budget-sales-marketing': [
		{
			id: 'budget-sales-marketing',
			says: [50, 'percent', 'more than'],
			theirs: [50, 'percent', 'range', 70],
			source: 'nanda-2025',
			certainty: 'confirmed'
		}
	],
	'roi-back-office': [{ id: 'roi-back-office', source: 'nanda-2025', certainty: 'confirmed' }],
	'buy-67': [
		{
			id: 'buy-67',
			says: [67, 'percent', 'about'],
			source: 'nanda-2025',
			certainty: 'confirmed'
		}
	],
	'build-one-third': [
		{
			id: 'build-one-third',
			says: [1 / 3, 'times', 'exactly'],
			theirs: [33, 'percent', 'about'],
			source: 'nanda-2025',
			certainty: 'confirmed'
		}
	],
	'data-sources-42': [
		{
			id: 'data-sources-42',
			says: [42, 'percent', 'exactly'],
			source: 'tray-2024',
			certainty: 'secondary'
		},
		{
			id: 'data-sources-eight',
			says: [8, 'count', 'at least'],
			source: 'tray-2024',
			certainty: 'secondary'
		}
	],
	'stack-upgrades-86': [
		{
			id: 'stack-upgrades-86',
			says: [86, 'percent', 'more than'],
			source: 'tray-2024',
			certainty: 'secondary'
		}
	],
	'legacy-60': [
		{
			id: 'legacy-60',
			says: [60, 'percent', 'nearly'],
			source: 'deloitte-2025',
			certainty: 'secondary'
		}
	],
	'security-leaders-53': [
		{
			id: 'security-leaders-53',
			says: [53, 'percent', 'exactly'],
			source: 'tray-2024',
			certainty: 'secondary'
		}
	],
	'security-practitioners-62': [
		{
			id: 'security-practitioners-62',
			says: [62, 'percent', 'exactly'],
			source: 'tray-2024',
			certainty: 'secondary'
		}
	],
	'scalers-5': [
		{
			id: 'scalers-5',
			says: [5, 'percent', 'exactly'],
			source: 'nanda-2025',
			certainty: 'confirmed'
		}
	],
	'case-walmart': [{ id: 'case-walmart', certainty: 'not-found' }],
	'case-shell-10000': [
		{ id: 'case-shell-10000', says: [10_000, 'count', 'exactly'], certainty: 'not-found' }
	],
	'case-carmax': [{ id: 'case-carmax', certainty: 'not-found' }],
	'org-design-barrier': [
		{ id: 'org-design-barrier', source: 'nanda-2025', certainty: 'confirmed' }
	],
	'focus-one-or-two': [
		{ id: 'focus-one-or-two', says: [1, 'count', 'range', 2], certainty: 'not-found' }
	],
	'gap-88-vs-20': [
		{ id: 'gap-88-vs-20', certainty: 'not-found' },
		{
			id: 'gap-use-88',
			says: [88, 'percent', 'exactly'],
			source: 'mckinsey-state-2025',
			certainty: 'secondary'
		},
		{
			id: 'gap-scaled-20',
			says: [20, 'percent', 'exactly'],
			theirs: [16, 'percent', 'exactly'],
			source: 'ibm-ceo-2025',
			certainty: 'secondary'
		}
	]
};

const asValue = (q: Quantity | undefined): Value | undefined =>
	q && (q.to === undefined ? [q.value, q.unit, q.qualifier] : [q.value, q.unit, q.qualifier, q.to]);

describe('the fact check', () => {
	test('has thirty-one records', () => {
		expect(Object.keys(records)).toHaveLength(31);
	});

	test.each(Object.values(records).flat())(
		'$id stands in the content as it was found',
		({ id, says, theirs, source, certainty }) => {
			const figure = content().figures[id];
			expect(figure).toBeDefined();
			expect(asValue(figure?.quantity)).toEqual(says);
			expect(asValue(figure?.differs?.quantity)).toEqual(theirs);
			expect(figure?.sources).toEqual(source === undefined ? [] : [source]);
			expect(figure?.certainty).toBe(certainty);
			expect(figure?.voice).toBe('article');
			expect(figure?.from).toBeUndefined();
		}
	);

	test('says of certainty what it found: ten confirmed, thirteen at second hand, eight not found', () => {
		const { figures } = content();
		const found = Object.keys(records).map(
			(record) => figures[records[record]?.[0]?.id ?? '']?.certainty
		);
		expect(found.filter((certainty) => certainty === 'confirmed')).toHaveLength(10);
		expect(found.filter((certainty) => certainty === 'secondary')).toHaveLength(13);
		expect(found.filter((certainty) => certainty === 'not-found')).toHaveLength(8);
	});

	test('holds every figure that the article is said to cite', () => {
		const checked = new Set(
			Object.values(records).flatMap((figures) => figures.map(({ id }) => id))
		);
		const cited = Object.values(content().figures).filter(
			({ voice, from }) => voice === 'article' && !from
		);
		expect(cited.filter(({ id }) => !checked.has(id)).map(({ id }) => id)).toEqual([]);
	});
});

test('every figure says what it counts, and where it comes from or that no source was found', () => {
	const { figures, sources } = content();
	for (const { id, counts, certainty, sources: from, from: workedOut } of Object.values(figures)) {
		expect(counts.source, id).not.toBe('');
		// A tally counts the figures of the article; it rests on no source.
		if (certainty !== 'not-found' && workedOut?.operation !== 'tally')
			expect(from.length, id).toBeGreaterThan(0);
		for (const source of from) expect(sources[source], id).toBeDefined();
	}
});

test('a source whose own text was not read confirms nothing', () => {
	const { figures, sources } = content();
	for (const { id, certainty, sources: from } of Object.values(figures))
		if (certainty === 'confirmed' || certainty === 'inferred')
			for (const source of from) expect(sources[source]?.read, id).toBe('own text');
});

test('what was measured off an exhibit is inferred, and so is what is worked out from it', () => {
	const inferred = Object.values(content().figures).filter(
		({ certainty }) => certainty === 'inferred'
	);
	const measured = inferred.filter(({ from }) => !from).map(({ id }) => id);
	expect(measured.sort()).toEqual([
		'barrier-change',
		'barrier-model-quality',
		'barrier-sponsorship',
		'barrier-unwilling',
		'barrier-ux',
		'exhibit-finance',
		'exhibit-operations',
		'exhibit-sales',
		'exhibit-service'
	]);
	expect(inferred.filter(({ from }) => from).map(({ id }) => id)).toEqual([
		'exhibit-drawn',
		'exhibit-not-drawn'
	]);
});
