import { describe, expect, test } from 'vitest';
import { hearCardinal } from '../../../tests/support/phrase.ts';
import { cardinal, english } from './en.ts';
import type { Qualifier, Quantity, Style } from './quantity.ts';

const say = (...said: Parameters<typeof english.say>) => english.say(...said);

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

describe('numbers that stand bare', () => {
	test.each([
		['a trio of firms, and the quartet', ['trio', 'quartet']],
		['a score of firms and a brace of pilots', ['score', 'brace']],
		['volumes II, IV and XIV', ['II', 'IV', 'XIV']],
		['the % of firms, in pct', ['%', 'pct']],
		['so many ‰', ['‰']],
		['a score \ufffc of firms, its score, a brace and to brace', []],
		['I and V, as in X or in CI, CD, MIX and VIP', []],
		['a pair, a couple and a handful of firms', []]
	])('%s', (text, found) => {
		expect(english.bareNumbers(text).map(({ text }) => text)).toEqual(found);
	});

	test('leave out those in names', () => {
		expect(english.bareNumbers('Pope Leo XIV', ['Leo XIV'])).toEqual([]);
	});
});
