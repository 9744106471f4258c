import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear } from '../../../tests/support/phrase.ts';
import { english } from './en.ts';
import { TOLERANCE } from './fractions.ts';
import { QUALIFIERS, STYLES, UNITS, type Qualifier, type Quantity } from './quantity.ts';

/* What is said is read back by code that knows nothing of how it was said, and compared with what was meant. */

const say = (...said: Parameters<typeof english.say>) => english.say(...said);

/** How far a number shown to one decimal may stand from the one meant. */
const ROUNDED = 0.05 + 1e-9;

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
				const phrase = say({ value, unit: 'percent', qualifier }, style, cap);
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
			const phrase = say({ value: percent / 100, unit: 'times', qualifier }, style);
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
					const phrase = say({ value, unit, qualifier: 'exactly' }, style);
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
