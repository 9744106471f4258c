import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../../tests/support/binomial.json';
import { binomial, likeliest, ways } from './binomial.ts';

const projects = fc.integer({ min: 1, max: 100 });
const chance = fc
	.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
	.map(([a, b]) => ({ top: Math.min(a, b), bottom: Math.max(a, b) }));

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

test('the ways to arrive are all the ways there are', () => {
	fc.assert(
		fc.property(projects, chance, (n, chance) => {
			const all = ways(n, chance).reduce((sum, weight) => sum + weight, 0n);
			expect(all).toBe(BigInt(chance.bottom) ** BigInt(n));
		})
	);
});

test('the chances add up to one, and none is below zero', () => {
	fc.assert(
		fc.property(projects, chance, (n, chance) => {
			const chances = binomial(n, chance);
			expect(chances).toHaveLength(n + 1);
			expect(sum(chances)).toBeCloseTo(1, 13);
			expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
		})
	);
});

test('as many arrive with one chance as stop with the other', () => {
	fc.assert(
		fc.property(projects, chance, (n, { top, bottom }) => {
			expect(binomial(n, { top, bottom })).toEqual(
				binomial(n, { top: bottom - top, bottom }).toReversed()
			);
		})
	);
});

test('the mean and the spread are those of the textbook', () => {
	fc.assert(
		fc.property(projects, chance, (n, { top, bottom }) => {
			const chances = binomial(n, { top, bottom });
			const mean = sum(chances.map((p, k) => k * p));
			const p = top / bottom;
			expect(mean).toBeCloseTo(n * p, 9);
			expect(sum(chances.map((q, k) => q * (k - mean) ** 2))).toBeCloseTo(n * p * (1 - p), 9);
		})
	);
});

test('one project more arrives or does not', () => {
	fc.assert(
		fc.property(projects, chance, (n, { top, bottom }) => {
			const [fewer, more] = [n, n + 1].map((n) => binomial(n, { top, bottom }));
			const p = top / bottom;
			more?.forEach((chance, k) => {
				expect(chance).toBeCloseTo((fewer?.[k - 1] ?? 0) * p + (fewer?.[k] ?? 0) * (1 - p), 12);
			});
		})
	);
});

test('nothing is likelier than the likeliest, and nothing else as likely', () => {
	fc.assert(
		fc.property(projects, chance, (n, chance) => {
			const weights = ways(n, chance);
			const highest = weights.reduce((a, b) => (b > a ? b : a));
			expect(likeliest(n, chance)).toEqual(
				weights.flatMap((weight, k) => (weight === highest ? [k] : []))
			);
		})
	);
});

describe(`agrees with ${reference.from}`, () => {
	test.each(reference.tables)('$n projects, $top in $bottom', ({ n, top, bottom, chances }) => {
		const ours = binomial(n, { top, bottom });
		expect(ours).toHaveLength(chances.length);
		for (const [k, chance] of chances.entries())
			expect(Math.abs((ours[k] ?? NaN) - chance)).toBeLessThanOrEqual(1e-9);
	});
});

test('agrees with what can be worked out by hand', () => {
	expect(binomial(1, { top: 4, bottom: 33 })).toEqual([29 / 33, 4 / 33]);
	expect(binomial(3, { top: 1, bottom: 4 })).toEqual([27 / 64, 27 / 64, 9 / 64, 1 / 64]);
	expect(likeliest(3, { top: 1, bottom: 4 })).toEqual([0, 1]);
	expect(binomial(4, { top: 1, bottom: 2 })).toEqual([1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16]);
	expect(binomial(100, { top: 1, bottom: 2 })[0]).toBe(2 ** -100);
});
