import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeStep } from './active.ts';
import { heightOf, placeAt, type Extent } from './place.ts';

/** A page: its blocks’ heights, and the gap after each. */
const page = fc.array(fc.tuple(fc.double({ min: 2, max: 2000, noNaN: true }), fc.nat(900)), {
	minLength: 1,
	maxLength: 30
});

const blocksOf = (page: readonly (readonly [number, number])[], start: number): Extent[] => {
	let y = start;
	return page.map(([height, gap]) => {
		const top = y;
		y += height + gap;
		return { top, bottom: top + height };
	});
};

test('a place in one layout is in the same block of any other, and as far into it', () => {
	fc.assert(
		fc.property(
			page,
			fc.infiniteStream(fc.double({ min: 0.2, max: 5, noNaN: true })),
			fc.nat(30_000),
			(page, factors, height) => {
				const one = blocksOf(page, 400);
				const other = blocksOf(
					page.map(([h, gap]) => [Math.max(h * (factors.next().value ?? 1), 2), gap] as const),
					700
				);
				const place = placeAt(one, height);
				if (!place) {
					expect(height).toBeLessThan(400);
					return;
				}
				const found = heightOf(other, place);
				const block = other[place.block];
				expect(
					activeStep(
						other.map(({ top }) => top),
						found
					)
				).toBe(place.block);
				expect(found).toBeGreaterThan(block?.top ?? Infinity);
				expect(found).toBeLessThanOrEqual((block?.bottom ?? -Infinity) + 1e-6);
			}
		),
		{ numRuns: 10_000 }
	);
});

test('a place is kept to the pixel where nothing has moved', () => {
	fc.assert(
		fc.property(page, fc.nat(30_000), (page, height) => {
			const blocks = blocksOf(page, 0);
			const place = placeAt(blocks, height);
			const block = place && blocks[place.block];
			if (!place || !block || height > block.bottom) return;
			expect(Math.abs(heightOf(blocks, place) - height)).toBeLessThanOrEqual(1.01);
		}),
		{ numRuns: 10_000 }
	);
});

test('there is no place above the first block', () => {
	expect(placeAt([{ top: 10, bottom: 20 }], 9)).toBeUndefined();
	expect(placeAt([], 9)).toBeUndefined();
});

test('a block that takes no room, and one that is not there', () => {
	const blocks = [
		{ top: 10, bottom: 10 },
		{ top: 12, bottom: 20 }
	];
	expect(heightOf(blocks, { block: 0, share: 1 })).toBe(11);
	expect(() => heightOf(blocks, { block: 2, share: 0 })).toThrow('no block 2');
});
