import { expect, test } from 'vitest';
import { fits } from './fit.ts';

test.each([
	['a phone', 390, 844, 16, true],
	['a small phone with the bars of its browser', 375, 553, 16, true],
	['a phone on its side', 844, 390, 16, false],
	['a tablet on its side', 1024, 768, 16, true],
	['a small tablet on its side', 800, 480, 16, true],
	['a desktop', 1280, 800, 16, true],
	['a low desktop', 1280, 250, 16, false],
	['a small window', 360, 480, 16, false],
	['as wide as a tablet, and low', 719, 480, 16, false],
	['a phone with large type', 390, 844, 24, false],
	['a desktop with the largest type', 1280, 800, 32, false],
	['a large desktop with large type', 1920, 1080, 24, true],
	['a watch', 198, 242, 16, false]
] as const)('%s', (_, width, height, rem, expected) => {
	expect(fits(width / rem, height / rem)).toBe(expected);
});
