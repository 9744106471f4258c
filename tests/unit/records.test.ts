import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../src/lib/content/fields.ts';
import type { Quantity } from '../../src/lib/language/quantity.ts';
import { content as readContent } from '../support/content.ts';

const { figures, sources } = readContent();

/** One figure as the fact check has it: what the article says, and `theirs`, the source’s own value. */
interface Fact {
	id: string;
	says: string;
	certainty: Certainty;
	sources: string[];
	theirs: string;
}

const fact = (
	id: string,
	says: string,
	certainty: Certainty,
	source?: string,
	theirs = 'no number'
): Fact => ({ id, says, certainty, sources: source === undefined ? [] : [source], theirs });

/** The fact check’s records, each with the figures that hold it. */
const records: Record<string, Fact[]> = {
	'poc-not-in-production': [
		fact('poc-not-in-production', 'exactly 88 percent', 'secondary', 'idc-2025')
	],
	'poc-funnel-33-to-4': [
		fact('poc-launched', 'exactly 33 count', 'secondary', 'idc-2025'),
		fact('poc-in-production', 'exactly 4 count', 'secondary', 'idc-2025')
	],
	'wasted-billions': [fact('wasted-billions', 'no number', 'not-found')],
	'genai-95': [
		fact('genai-95', 'exactly 95 percent', 'confirmed', 'nanda-2025', 'exactly 95 percent')
	],
	'abandon-17-to-42': [
		fact('abandoned-2024', 'exactly 17 percent', 'secondary', 'sp-2025'),
		fact('abandoned-2025', 'exactly 42 percent', 'secondary', 'sp-2025')
	],
	'regular-use-88': [
		fact('regular-use-88', 'exactly 88 percent', 'secondary', 'mckinsey-state-2025')
	],
	'roi-one-in-four': [fact('roi-one-in-four', 'exactly 25 percent', 'secondary', 'ibm-ceo-2025')],
	'scaled-under-20': [
		fact(
			'scaled-under-20',
			'fewer than 20 percent',
			'secondary',
			'ibm-ceo-2025',
			'exactly 16 percent'
		)
	],
	'fail-twice-it': [
		fact('fail-twice-it', 'exactly 2 times', 'confirmed', 'rand-2024', 'more than 80 percent')
	],
	'invest-more-92': [
		fact('invest-more-92', 'exactly 92 percent', 'confirmed', 'mckinsey-superagency-2025'),
		fact('invest-years', 'exactly 3 count', 'confirmed', 'mckinsey-superagency-2025')
	],
	'stuck-two-thirds': [
		fact(
			'stuck-two-thirds',
			'nearly 200/3 percent',
			'secondary',
			'mckinsey-state-2025',
			'nearly 200/3 percent'
		)
	],
	'learning-gap': [fact('learning-gap', 'no number', 'confirmed', 'nanda-2025')],
	'data-maturity-14': [fact('data-maturity-14', 'exactly 14 percent', 'not-found')],
	'data-mgmt-lag-76': [fact('data-mgmt-lag-76', 'exactly 76 percent', 'not-found')],
	'data-obstacle-62': [
		fact('data-obstacle-62', 'exactly 62 percent', 'secondary', 'deloitte-2024-attributed')
	],
	'budget-sales-marketing': [
		fact(
			'budget-sales-marketing',
			'more than 50 percent',
			'confirmed',
			'nanda-2025',
			'range 50 to 70 percent'
		)
	],
	'roi-back-office': [fact('roi-back-office', 'no number', 'confirmed', 'nanda-2025')],
	'buy-67': [fact('buy-67', 'about 67 percent', 'confirmed', 'nanda-2025')],
	'build-one-third': [
		fact('build-one-third', 'exactly 1/3 times', 'confirmed', 'nanda-2025', 'about 33 percent')
	],
	'data-sources-42': [
		fact('data-sources-42', 'exactly 42 percent', 'secondary', 'tray-2024'),
		fact('data-sources-eight', 'at least 8 count', 'secondary', 'tray-2024')
	],
	'stack-upgrades-86': [
		fact('stack-upgrades-86', 'more than 86 percent', 'secondary', 'tray-2024')
	],
	'legacy-60': [fact('legacy-60', 'nearly 60 percent', 'secondary', 'deloitte-2025')],
	'security-leaders-53': [
		fact('security-leaders-53', 'exactly 53 percent', 'secondary', 'tray-2024')
	],
	'security-practitioners-62': [
		fact('security-practitioners-62', 'exactly 62 percent', 'secondary', 'tray-2024')
	],
	'scalers-5': [fact('scalers-5', 'exactly 5 percent', 'confirmed', 'nanda-2025')],
	'case-walmart': [fact('case-walmart', 'no number', 'not-found')],
	'case-shell-10000': [fact('case-shell-10000', 'exactly 10000 count', 'not-found')],
	'case-carmax': [fact('case-carmax', 'no number', 'not-found')],
	'org-design-barrier': [fact('org-design-barrier', 'no number', 'confirmed', 'nanda-2025')],
	'focus-one-or-two': [fact('focus-one-or-two', 'range 1 to 2 count', 'not-found')],
	'gap-88-vs-20': [
		fact('gap-88-vs-20', 'no number', 'not-found'),
		fact('gap-use-88', 'exactly 88 percent', 'secondary', 'mckinsey-state-2025'),
		fact('gap-scaled-20', 'exactly 20 percent', 'secondary', 'ibm-ceo-2025', 'exactly 16 percent')
	]
};

/** A quantity in the words of the table above, with thirds as fractions. */
function inWords(quantity: Quantity | undefined): string {
	if (!quantity) return 'no number';
	const { qualifier, value, to, unit } = quantity;
	const typed = Number.isInteger(value)
		? value
		: `${(value * 3).toFixed(9).replace(/\.0+$/, '')}/3`;
	return `${qualifier} ${typed}${to === undefined ? '' : ` to ${to}`} ${unit}`;
}

describe('the fact check', () => {
	test('has thirty-one records', () => {
		expect(Object.keys(records)).toHaveLength(31);
	});

	test.each(Object.values(records).flat())(
		'$id stands in the content as it was found',
		({ id, says, theirs, sources, certainty }) => {
			const figure = figures[id];
			expect({
				...figure,
				says: inWords(figure?.quantity),
				theirs: inWords(figure?.differs?.quantity)
			}).toMatchObject({ id, says, theirs, sources, certainty, voice: 'article' });
			expect(figure?.from).toBeUndefined();
		}
	);

	test('says of certainty what it found: ten confirmed, thirteen at second hand, eight not found', () => {
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
		const cited = Object.values(figures).filter(({ voice, from }) => voice === 'article' && !from);
		expect(cited.filter(({ id }) => !checked.has(id)).map(({ id }) => id)).toEqual([]);
	});
});

test('every figure says what it counts, and where it comes from or that no source was found', () => {
	for (const { id, counts, certainty, sources: from, from: workedOut } of Object.values(figures)) {
		expect(counts.source, id).not.toBe('');
		// A tally counts the figures of the article; it rests on no source.
		if (certainty !== 'not-found' && workedOut?.operation !== 'tally')
			expect(from.length, id).toBeGreaterThan(0);
		for (const source of from) expect(sources[source], id).toBeDefined();
	}
});

test('a source whose own text was not read confirms nothing', () => {
	for (const { id, certainty, sources: from } of Object.values(figures))
		if (certainty === 'confirmed' || certainty === 'inferred')
			for (const source of from) expect(sources[source]?.read, id).toBe('own text');
});

test('what was measured off an exhibit is inferred, and so is what is worked out from it', () => {
	const inferred = Object.values(figures).filter(({ certainty }) => certainty === 'inferred');
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
