import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear, hearCardinal } from '../../../tests/support/phrase.ts';
import { cardinal, english } from './en.ts';
import { TOLERANCE } from './fractions.ts';
import {
	QUALIFIERS,
	STYLES,
	UNITS,
	type Qualifier,
	type Quantity,
	type Style
} from './quantity.ts';

const say = (...said: Parameters<typeof english.say>) => english.say(...said);

/** How far a number shown to one decimal may stand from the one meant. */
const ROUNDED = 0.05 + 1e-9;

const exactly = (value: number, unit: Quantity['unit'] = 'percent'): Quantity => ({
	value,
	unit,
	qualifier: 'exactly'
});
const quantity = (
	qualifier: Qualifier,
	value: number,
	unit: Quantity['unit'] = 'percent'
): Quantity => ({ value, unit, qualifier });

describe('say', () => {
	test.each<[Quantity, Style, string]>([
		[exactly(42), 'digits', '42%'],
		[exactly(42), 'words', 'forty-two per cent'],
		[exactly(42), 'fraction', 'more than two-fifths'],
		[exactly(42), 'odds', 'more than two in five'],
		[exactly(33, 'count'), 'digits', '33'],
		[exactly(33, 'count'), 'words', 'thirty-three'],
		[exactly(4, 'count'), 'words', 'four'],
		[exactly(2920, 'count'), 'digits', '2,920'],
		[exactly(10_000, 'count'), 'digits', '10,000'],
		[exactly(10_000, 'count'), 'words', 'ten thousand'],
		[exactly(25), 'odds', 'one in four'],
		[exactly(25), 'fraction', 'a quarter'],
		[exactly(50), 'fraction', 'half'],
		[exactly(75), 'fraction', 'three-quarters'],
		[exactly(90), 'odds', 'nine in ten'],
		[exactly(88), 'odds', 'nearly nine in ten'],
		[exactly(5), 'fraction', 'one in twenty'],
		[exactly(95), 'odds', 'nineteen in twenty'],
		[exactly(43), 'fraction', '43%'],
		[exactly(0), 'fraction', '0%'],
		[exactly(100), 'odds', '100%'],
		[exactly(7.5, 'score'), 'digits', '7.5'],
		[exactly(7.5, 'score'), 'words', 'seven point five'],
		[{ ...quantity('nearly', 200 / 3), asFraction: true }, 'digits', 'nearly two-thirds'],
		[quantity('nearly', 200 / 3), 'fraction', 'nearly two-thirds'],
		[quantity('nearly', 50), 'fraction', 'nearly half'],
		[{ ...quantity('nearly', 50), asFraction: true }, 'digits', 'nearly half'],
		[quantity('nearly', 50), 'digits', 'nearly 50%'],
		[{ ...exactly(200 / 7), asFraction: true }, 'digits', '28.6%'],
		[quantity('nearly', 46), 'digits', 'nearly 46%'],
		[quantity('more than', 50), 'fraction', 'more than half'],
		[quantity('more than', 86), 'digits', 'more than 86%'],
		[quantity('at least', 8, 'count'), 'words', 'at least eight'],
		[quantity('at least', 51), 'fraction', 'more than half'],
		[quantity('fewer than', 20), 'digits', 'fewer than 20%'],
		[quantity('fewer than', 20), 'fraction', 'fewer than a fifth'],
		[quantity('at most', 10), 'odds', 'at most one in ten'],
		[quantity('about', 2, 'times'), 'times', 'about twice'],
		[exactly(2, 'times'), 'times', 'twice'],
		[exactly(3, 'times'), 'times', 'three times'],
		[exactly(1, 'times'), 'times', 'one time'],
		[{ ...quantity('about', 42 / 17, 'times'), decimals: 1 }, 'times', 'about 2.5 times'],
		[{ ...quantity('about', 67 / 33, 'times'), decimals: 0 }, 'times', 'about twice'],
		[quantity('about', 1 / 3, 'times'), 'times', 'about one-third'],
		[{ ...quantity('about', 1 / 3, 'times'), asFraction: true }, 'digits', 'about one-third'],
		[exactly(4 / 3, 'times'), 'digits', '1.3 times'],
		[exactly(25, 'points'), 'digits', '25 points'],
		[exactly(1, 'points'), 'digits', '1 point'],
		[{ ...quantity('about', 1.2, 'points'), decimals: 0 }, 'digits', 'about 1 point'],
		[exactly(22 / 3, 'score'), 'digits', '7.3'],
		[exactly(100, 'dollars'), 'digits', '$100'],
		[exactly(100, 'dollars'), 'words', 'one hundred dollars'],
		[exactly(1, 'dollars'), 'words', 'one dollar'],
		[exactly(1_000_000, 'dollars'), 'digits', '$1 million'],
		[exactly(2_500_000_000, 'dollars'), 'digits', '$2.5 billion'],
		[exactly(1_234_567, 'dollars'), 'digits', '$1,234,567'],
		[
			{ value: 2_000_000, to: 10_000_000, unit: 'dollars', qualifier: 'range' },
			'digits',
			'$2 million to $10 million'
		],
		[{ value: 50, to: 70, unit: 'percent', qualifier: 'range' }, 'digits', '50% to 70%'],
		[{ value: 1, to: 2, unit: 'count', qualifier: 'range' }, 'words', 'one or two'],
		[{ value: 1, to: 2, unit: 'count', qualifier: 'range' }, 'digits', '1 to 2'],
		[{ value: 2, to: 5, unit: 'count', qualifier: 'range' }, 'words', 'two to five']
	])('%o as %s: %s', (quantity, style, words) => {
		expect(say(quantity, style)).toBe(words);
	});

	test.each<[Quantity, Style, string]>([
		[exactly(33, 'count'), 'words', 'Thirty-three'],
		[quantity('nearly', 200 / 3), 'fraction', 'Nearly two-thirds'],
		[quantity('more than', 86), 'digits', 'More than 86%'],
		[exactly(25), 'odds', 'One in four'],
		[exactly(25), 'fraction', 'A quarter'],
		[exactly(42), 'digits', '42%']
	])('%o as %s begins a sentence: %s', (quantity, style, words) => {
		expect(say(quantity, style, true)).toBe(words);
	});

	test('says digits unless told otherwise', () => {
		expect(say(exactly(42))).toBe('42%');
	});

	test.each(['count', 'points', 'dollars', 'score'] as const)(
		'makes no share or ratio of a number of %s',
		(unit) => {
			const q = exactly(25, unit);
			for (const style of ['fraction', 'odds', 'times'] as const)
				expect(say(q, style)).toBe(say(q, 'digits'));
		}
	);
});

describe('noun', () => {
	test.each<[Quantity, string, string]>([
		[exactly(1, 'count'), 'pilot|pilots', 'pilot'],
		[exactly(4, 'count'), 'pilot|pilots', 'pilots'],
		[exactly(0, 'count'), 'pilot | pilots', 'pilots'],
		[{ value: 1, to: 2, unit: 'count', qualifier: 'range' }, 'use|uses', 'uses'],
		[exactly(3, 'count'), 'sheep', 'sheep']
	])('%o of %s: %s', (quantity, forms, words) => {
		expect(english.noun(quantity, forms)).toBe(words);
	});
});

describe('cardinal', () => {
	test('is read back as the number it says, for every number under a million', () => {
		for (let n = 0; n < 1_000_000; n += n < 20_000 ? 1 : 7) {
			const heard = hearCardinal(cardinal(n));
			if (heard !== n) expect.fail(`${n} is said “${cardinal(n)}”`);
		}
	});

	test.each([
		[0, 'zero'],
		[21, 'twenty-one'],
		[100, 'one hundred'],
		[101, 'one hundred and one'],
		[999, 'nine hundred and ninety-nine'],
		[1_000, 'one thousand'],
		[1_006, 'one thousand and six'],
		[2_920, 'two thousand nine hundred and twenty'],
		[999_999, 'nine hundred and ninety-nine thousand nine hundred and ninety-nine']
	])('%i: %s', (n, words) => {
		expect(cardinal(n)).toBe(words);
	});
});

/** Whether a phrase that was heard is true of what was meant. */
function holds(meant: number, heard: { qualifier: string; value: number }, slack: number): boolean {
	const { qualifier, value: named } = heard;
	switch (qualifier) {
		case 'exactly':
			return Math.abs(named - meant) <= ROUNDED;
		case 'about':
			return Math.abs(named - meant) <= slack + ROUNDED;
		case 'nearly':
			return named >= meant - ROUNDED && named - meant <= slack + ROUNDED;
		case 'more than':
		case 'at least':
			return named <= meant + ROUNDED && meant - named <= slack + ROUNDED;
		default:
			return named >= meant - ROUNDED && named - meant <= slack + ROUNDED;
	}
}

/** What each qualifier of a number may become when it is said; the rest would change the claim. */
const MAY_BECOME: Record<Exclude<Qualifier, 'range'>, readonly string[]> = {
	exactly: ['exactly', 'nearly', 'more than'],
	about: ['about'],
	nearly: ['nearly', 'about'],
	'more than': ['more than'],
	'at least': ['at least', 'more than'],
	'fewer than': ['fewer than'],
	'at most': ['at most']
};
const FIRM = QUALIFIERS.filter((qualifier) => qualifier !== 'range');

const wholes = Array.from({ length: 101 }, (_, i) => i);
const halves = wholes.slice(0, 100).map((n) => n + 0.5);
const fractions = [2, 3, 4, 5, 6, 7, 8, 9, 10, 20].flatMap((bottom) =>
	Array.from({ length: bottom - 1 }, (_, i) => (100 * (i + 1)) / bottom)
);

describe.each(STYLES)('a share said as %s', (style) => {
	test.each(FIRM)('is off by no more than it admits when it is “%s”', (qualifier) => {
		const check = (value: number) => {
			for (const cap of [false, true]) {
				const phrase = say(quantity(qualifier, value), style, cap);
				const heard = hear(phrase);
				if (heard?.unit !== 'share')
					return expect.fail(`“${phrase}” (${value}) is not heard as a share`);
				if (!MAY_BECOME[qualifier].includes(heard.qualifier))
					expect.fail(`“${qualifier} ${value}%” is said “${phrase}”`);
				if (!holds(value, heard, TOLERANCE))
					expect.fail(`“${phrase}” is not true of “${qualifier} ${value}%”`);
			}
		};
		[...wholes, ...halves, ...fractions].forEach(check);
		fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), check), { numRuns: 2000 });
	});

	test.each(FIRM)('below one whole is off by no more than it admits: a “%s” ratio', (qualifier) => {
		for (const percent of [...wholes.slice(0, 100), ...fractions]) {
			const phrase = say(quantity(qualifier, percent / 100, 'times'), style);
			const heard = hear(phrase);
			if (!heard) return expect.fail(`“${phrase}” cannot be read`);
			const named = heard.unit === 'share' ? heard.value / 100 : heard.value;
			expect(MAY_BECOME[qualifier]).toContain(heard.qualifier);
			if (!holds(percent / 100, { ...heard, value: named }, TOLERANCE / 100))
				expect.fail(`“${phrase}” is not true of “${qualifier} ${percent / 100} times”`);
		}
	});
});

describe('any quantity', () => {
	const anyQuantity = fc
		.record({
			unit: fc.constantFrom(...UNITS),
			qualifier: fc.constantFrom(...QUALIFIERS),
			value: fc.oneof(
				fc.nat({ max: 2_000_000_000 }),
				fc.double({ min: 0, max: 100, noNaN: true }),
				fc
					.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
					.map(([top, bottom]) => top / bottom)
			),
			more: fc.integer({ min: 1, max: 1_000_000 }),
			decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })
		})
		.map(({ unit, qualifier, value, more, decimals }): Quantity => {
			const capped = unit === 'percent' ? Math.min(value, 99) : value;
			const whole = unit === 'count' ? Math.floor(capped) : capped;
			return {
				...{ unit, qualifier, value: whole },
				...(qualifier === 'range' && {
					to: unit === 'percent' ? (whole + 100) / 2 : whole + more
				}),
				...(decimals !== undefined && { decimals })
			};
		});

	test('is said in words that can be read, in every style', () => {
		fc.assert(
			fc.property(anyQuantity, fc.constantFrom(...STYLES), fc.boolean(), (q, style, cap) => {
				const phrase = say(q, style, cap);
				expect(phrase).not.toMatch(/NaN|undefined|null|Infinity|\d[eE][+-]|^\s|\s$|\s\s/);
				const parts = q.qualifier === 'range' ? phrase.split(/ to | or /) : [phrase];
				expect(parts).toHaveLength(q.qualifier === 'range' ? 2 : 1);
				for (const part of parts)
					if (!hear(part)) expect.fail(`“${part}” of “${phrase}” cannot be read`);
			}),
			{ numRuns: 5000 }
		);
	});

	test('of whole dollars or things is said to the last one, unless it is rounded on purpose', () => {
		fc.assert(
			fc.property(
				fc.nat({ max: 2_000_000_000 }),
				fc.constantFrom('count' as const, 'dollars' as const),
				fc.constantFrom('digits' as const, 'words' as const),
				(value, unit, style) => {
					const phrase = say(exactly(value, unit), style);
					const heard = hear(phrase);
					if (!heard) return expect.fail(`“${phrase}” cannot be read`);
					expect(Math.round(heard.value * 100) / 100).toBe(value);
				}
			),
			{ numRuns: 3000 }
		);
	});

	test('takes the singular for one alone, however it was rounded', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 4, noNaN: true }),
				fc.constantFrom('points' as const, 'times' as const),
				fc.constantFrom('digits' as const, 'words' as const),
				fc.integer({ min: 0, max: 2 }),
				(value, unit, style, decimals) => {
					const phrase = say({ value, unit, qualifier: 'about', decimals }, style);
					if (!/ (points?|times?)$/.test(phrase)) return;
					expect(/ (point|time)$/.test(phrase)).toBe(hear(phrase)?.value === 1);
				}
			)
		);
	});
});
