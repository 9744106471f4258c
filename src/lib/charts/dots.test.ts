import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { withQuantity } from '../../../tests/support/pictures.ts';
import type { Quantity } from '../language/quantity.ts';
import { perDot } from './dots.ts';
import { marksOf } from './frame.ts';
import { getChart, getFrame } from './registry.ts';

const content = readContent();

describe('dots show how firm their number is', () => {
	const dotsOf = (change: Partial<Quantity>) =>
		marksOf(
			getFrame(withQuantity(content, 'abandoned-2024', change), getChart('abandonment'), 'before')
				.picture
		);

	test('part of a dot for a fraction', () => {
		const parts = dotsOf({ value: 17.6 }).filter(({ tone }) => tone === 'lost');
		expect(parts).toHaveLength(18);
		expect(parts.at(-1)?.part).toBeCloseTo(0.6, 9);
	});

	test('hatched from a bound on', () => {
		const looks = dotsOf({ qualifier: 'more than' }).map(({ look }) => look);
		expect(looks.slice(0, 17).every((look) => look === 'solid')).toBe(true);
		expect(looks.slice(17)).toEqual(Array(83).fill('open'));
	});

	test('outlined up to a bound', () => {
		const looks = dotsOf({ qualifier: 'fewer than' }).map(({ look }) => look);
		expect(looks.slice(0, 17)).toEqual(Array(17).fill('bound'));
	});

	test('soft at its end where it is rounded', () => {
		expect(dotsOf({ qualifier: 'about' })[16]?.look).toBe('soft');
	});
});

test.each([
	[1, 1],
	[200, 1],
	[201, 2],
	[1000, 5],
	[3300, 20]
])('of %i things, a dot stands for %i', (count, per) => {
	expect(perDot(count)).toBe(per);
});
