import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { boxesOf, withQuantity } from '../../../tests/support/pictures.ts';
import { marksOf, PictureError } from './frame.ts';
import { opening } from './funnel.ts';
import { getChart, getFrame } from './registry.ts';

const content = readContent();

test('a funnel’s step refuses a number that is not exact, and says so', () => {
	const changed = withQuantity(content, 'genai-task-piloted', { qualifier: 'more than' });
	expect(() => getFrame(changed, getChart('genai-pilots'), 'piloted')).toThrow(PictureError);
});

describe('the opening picture', () => {
	const { picture, width, height } = opening(content);

	test('has a dot for each attempt, as many of them lit as arrived', () => {
		const launched = content.figures['poc-launched']?.quantity?.value;
		const live = content.figures['poc-in-production']?.quantity?.value ?? 0;
		const marks = marksOf(picture);
		expect(marks).toHaveLength(launched ?? -1);
		expect(marks.filter(({ tone }) => tone === 'live')).toHaveLength(live);
		expect(marks.filter(({ tone }) => tone === 'lost')).toHaveLength(marks.length - live);
	});

	test('stands on a plane of its own', () => {
		const boxes = boxesOf(picture);
		expect(Math.max(...boxes.map((box) => box.x + box.width))).toBeLessThanOrEqual(width + 1e-9);
		// But for the room of a halo.
		expect(Math.max(...boxes.map((box) => box.y + box.height))).toBeCloseTo(height - 3, 6);
	});
});
