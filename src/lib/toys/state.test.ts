import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST, MOST, readState, sayChance, wholeNumber, writeState } from './state.ts';

const PAGE = 'https://example.org/story/';
const assumptions = [{ id: 'four-in-33' }, { id: 'one-in-four' }] as const;
const first = { n: FIRST, under: 'four-in-33' };

const read = (query: string) => readState(PAGE + query, assumptions);

describe('the state in the address', () => {
	test('is read', () => {
		expect(read('?n=40&under=one-in-four')).toEqual({ n: 40, under: 'one-in-four' });
		expect(read('?n=1')).toEqual({ ...first, n: 1 });
		expect(read('?n=100#portfolio')).toEqual({ ...first, n: 100 });
		expect(read('')).toEqual(first);
	});

	test.each([
		...['?n=', '?n=0', '?n=101', '?n=-1', '?n=1e2', '?n=12.5', '?n=0x10', '?n=+5', '?n=%2012'],
		...['?n=NaN', '?n=Infinity', '?n=999999999999999999', '?n=<script>', '?n=١٢', '?n'],
		...['?under=', '?under=__proto__', '?under=%00', '?under=One-In-Four', '?N=12']
	])('is as at first where it makes no sense: %s', (query) => {
		expect(read(query)).toEqual(first);
	});

	test('is always one that there is', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (n, under) => {
				const query = new URLSearchParams({ n, under });
				const state = read(`?${query}`);
				expect(Number.isInteger(state.n) && state.n >= 1 && state.n <= MOST).toBe(true);
				expect(assumptions.map(({ id }) => id)).toContain(state.under);
			})
		);
	});

	test('comes back as it was written, beside whatever else was there', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: MOST }),
				fc.constantFrom(...assumptions.map(({ id }) => id)),
				fc.webQueryParameters(),
				(n, under, query) => {
					const address = writeState(`${PAGE}?from=mail&${query}`, { n, under }, 'portfolio');
					expect(readState(address, assumptions)).toEqual({ n, under });
					expect(address).toContain('from=mail');
					expect(address.startsWith(PAGE)).toBe(true);
					expect(new URL(address).hash).toBe('#portfolio');
				}
			)
		);
	});
});

test('what is typed is a whole number within its bounds, or nothing', () => {
	expect(wholeNumber('0', 0, 100)).toBe(0);
	expect(wholeNumber('007', 0, 100)).toBe(7);
	for (const typed of [null, '', ' ', '-1', '101', '1.5', '1e1', 'ten'])
		expect(wholeNumber(typed, 0, 100)).toBeUndefined();
});

test.each([
	[1, '100%'],
	[0.8788, '88%'],
	[0.0996, '10%'],
	[0.212, '21%'],
	[0.0317, '3.2%'],
	[0.00024, '0.024%'],
	[0.0001, '0.01%'],
	[0.0000999, 'less than 0.01%'],
	[1e-90, 'less than 0.01%'],
	[0, '0%']
])('a chance of %d is said as %s', (chance, said) => {
	expect(sayChance(chance, { percent: '1.5%', under: 'less than' })).toBe(said);
});

test('a chance is written as its language writes it', () => {
	expect(sayChance(0.0317, { percent: '1,5\u00a0%', under: 'weniger als' })).toBe('3,2\u00a0%');
});
