import { describe, expect, test } from 'vitest';
import { cardinal, german } from './de.ts';
import { QUALIFIERS, type Qualifier, type Quantity, type Style } from './quantity.ts';

const quantity = (
	value: number,
	unit: Quantity['unit'] = 'percent',
	qualifier: Qualifier = 'exactly'
): Quantity => ({ value, unit, qualifier });

describe('a number in words', () => {
	test.each([
		[0, 'null'],
		[1, 'eins'],
		[16, 'sechzehn'],
		[17, 'siebzehn'],
		[21, 'einundzwanzig'],
		[30, 'dreißig'],
		[33, 'dreiunddreißig'],
		[100, 'hundert'],
		[101, 'hunderteins'],
		[201, 'zweihunderteins'],
		[1006, 'tausendsechs'],
		[2920, 'zweitausendneunhundertzwanzig'],
		[21_000, 'einundzwanzigtausend'],
		[101_000, 'hunderteintausend'],
		[1_000_000, 'eine Million'],
		[2_000_001, 'zwei Millionen eins'],
		[21_000_000, 'einundzwanzig Millionen'],
		[1_002_000_000, 'eine Milliarde zwei Millionen']
	])('%d: %s', (n, words) => {
		expect(cardinal(n)).toBe(words);
	});

	test('is another for each number', () => {
		const said = Array.from({ length: 10_000 }, (_, n) => cardinal(n));
		expect(new Set(said).size).toBe(said.length);
		for (const words of said) expect(words).toMatch(/^[a-zäöüß]+$/);
	});
});

describe('say', () => {
	test.each<[Quantity, Style, string]>([
		[quantity(42), 'digits', '42\u00a0%'],
		[quantity(7.5, 'score'), 'digits', '7,5'],
		[quantity(42), 'words', 'zweiundvierzig Prozent'],
		[quantity(1), 'words', 'ein Prozent'],
		[quantity(42), 'fraction', 'mehr als zwei Fünftel'],
		[quantity(25), 'fraction', 'ein Viertel'],
		[quantity(25), 'odds', 'eins von vier'],
		[quantity(88), 'odds', 'fast neun von zehn'],
		[quantity(95), 'fraction', 'neunzehn von zwanzig'],
		[quantity(43), 'fraction', '43\u00a0%'],
		[quantity(33, 'count'), 'words', 'dreiunddreißig'],
		[quantity(2920, 'count'), 'digits', '2.920'],
		[quantity(7.5, 'score'), 'words', 'sieben Komma fünf'],
		[{ ...quantity(50, 'percent', 'nearly'), asFraction: true }, 'digits', 'fast die Hälfte'],
		[
			{ ...quantity(200 / 3, 'percent', 'nearly'), asFraction: true },
			'digits',
			'fast zwei Drittel'
		],
		[{ ...quantity(200 / 7), asFraction: true }, 'digits', '28,6\u00a0%'],
		[quantity(50, 'percent', 'more than'), 'fraction', 'mehr als die Hälfte'],
		[quantity(20, 'percent', 'fewer than'), 'digits', 'weniger als 20\u00a0%'],
		[{ ...quantity(17), to: 20, qualifier: 'range' }, 'digits', '17 bis 20\u00a0%'],
		[{ ...quantity(17), to: 20, qualifier: 'range' }, 'words', 'siebzehn bis zwanzig Prozent'],
		[{ ...quantity(3, 'count'), to: 4, qualifier: 'range' }, 'words', 'drei oder vier'],
		[quantity(25, 'points'), 'digits', '25 Prozentpunkte'],
		[quantity(1, 'points'), 'digits', '1 Prozentpunkt'],
		[quantity(2, 'times'), 'digits', '2-mal'],
		[quantity(2, 'times'), 'words', 'zweimal'],
		[quantity(2, 'times'), 'times', 'das Doppelte'],
		[quantity(3, 'times'), 'times', 'das Dreifache'],
		[{ ...quantity(42 / 17, 'times', 'about'), decimals: 1 }, 'times', 'rund das 2,5-Fache'],
		[quantity(1 / 3, 'times'), 'times', 'ein Drittel'],
		[quantity(100, 'dollars'), 'digits', '100 Dollar'],
		[quantity(1.5e6, 'dollars'), 'digits', '1,5 Millionen Dollar'],
		[quantity(1e9, 'dollars'), 'digits', '1 Milliarde Dollar'],
		[quantity(1e9, 'dollars'), 'words', 'eine Milliarde Dollar']
	])('%o as %s: %s', (said, style, words) => {
		expect(german.say(said, style)).toBe(words);
	});

	test('begins with a capital where it begins a sentence', () => {
		expect(german.say(quantity(4, 'count'), 'words', true)).toBe('Vier');
		expect(german.say(quantity(50), 'fraction', true)).toBe('Die Hälfte');
	});

	test('has a word of its own for each qualifier', () => {
		const said = QUALIFIERS.filter((one) => one !== 'range').map((one) =>
			german.say(quantity(46, 'percent', one))
		);
		expect(new Set(said).size).toBe(said.length);
	});
});

test.each([
	['asked 2025-01/2025-06', 'befragt von Januar 2025 bis Juni 2025'],
	['asked 2024', 'befragt 2024'],
	['published 2025-02', 'veröffentlicht im Februar 2025'],
	['published 2024-08-13', 'veröffentlicht am 13. August 2024'],
	['unknown', 'Zeitpunkt unbekannt']
])('%s: %s', (when, words) => {
	expect(german.when(when)).toBe(words);
});

test.each([
	['Es waren ', 'nearly', undefined],
	['Es waren fast ', 'nearly', 'said twice'],
	['Es waren knapp ', 'exactly', 'contradicts'],
	['Es waren rund ', 'at least', 'contradicts'],
	['Wir wissen wenig über ', 'exactly', undefined],
	['Es waren mehr als ', 'more than', 'said twice'],
	['Es waren genau ', 'exactly', undefined]
] as const)('“%s” before a number that is “%s”', (before, qualifier, says) => {
	const message = german.hedgeProblem(before, qualifier);
	if (says === undefined) expect(message).toBeUndefined();
	else expect(message).toContain(says);
});

describe('numbers that stand bare', () => {
	test.each([
		['Es waren 42 % der Firmen', ['42 %']],
		['ein Trio, ein Quartett, Teil II und ½ davon', ['II', 'Trio', 'Quartett', '½']],
		['der Anteil in % und €3', ['%', '€3']],
		['Es waren zweiundvierzig Prozent', ['zweiundvierzig', 'Prozent']],
		['die Hälfte und ein Drittel', ['Hälfte', 'Drittel']],
		['jede vierte Firma', ['vierte']],
		['ein Dutzend, doppelt so viele', ['Dutzend', 'doppelt']],
		['am 7. November 2025 im Jahr 2024', []],
		['ein Unternehmen von hundert', []],
		['eins von beiden, zum ersten Mal', []],
		['Er achtete auf Viererreihen', []],
		['dreimal, zwei Mal, zweifach und hundertfach', ['dreimal', 'zwei', 'zweifach', 'hundertfach']],
		['zweihundert von dreitausendfünf', ['zweihundert', 'dreitausendfünf']],
		['anderthalb, zweieinhalb, ein Achtel', ['anderthalb', 'zweieinhalb', 'Achtel']],
		['verdoppelt, vervierfacht, halbiert', ['verdoppelt', 'vervierfacht', 'halbiert']],
		['null Firmen, fünf Prozentpunkte', ['null', 'fünf', 'Prozentpunkte']],
		['einmal einfach vereinfacht, der einzige Zweifel, deshalb von null an', []],
		['einer von zwei, eins von beiden', ['einer von zwei']],
		['am 7 November 2025', ['7 November 2025']],
		['am 7.11.2025 und 2025-11-07', ['7.11.2025', '2025-11-07']]
	])('%s', (text, found) => {
		expect(german.bareNumbers(text).map(({ text }) => text)).toEqual(found);
	});

	test('leave out those in names', () => {
		const found = german.bareNumbers('Fassung 0.1, Fassung 0.11, GPT-4', ['Fassung 0.1', 'GPT-4']);
		expect(found).toEqual([{ text: '0.11', offset: 21 }]);
	});
});

test.each([
	['', true],
	['Das war es. ', true],
	['Sie sagt: „', false],
	['„', true],
	['Das sagt „S&P“. ', true],
	['am 7. ', false],
	['und bzw. ', false],
	['im Jahr 2025. ', true]
])('whether what follows “%s” begins a sentence: %s', (before, begins) => {
	expect(german.beginsSentence(before)).toBe(begins);
});

test.each([
	['Davon sind ', 1, ' in Betrieb', false],
	['', 1, ' von ihnen', false],
	['', 1, ' Lichter', false],
	['', 1, ' brennen noch', false],
	['Davon ist ', 1, ' in Betrieb', true],
	['Es hielt ', 1, ' gegen alle', true],
	['Davon sind ', 4, ' Lichter', true]
])('whether “%s%i%s” goes with its number: %s', (before, value, after, holds) => {
	const quantity = { value, unit: 'count', qualifier: 'exactly' } as const;
	expect(german.agrees(before, quantity, after)).toBe(holds);
});
