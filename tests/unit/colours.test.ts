import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/*
 * The colours that carry meaning, by the contrast ratio of WCAG 2.2: of marks to the page and, since
 * the page is read in grey and by eyes that mix up hues, of marks to each other.
 */
const css = readFileSync('src/theme.css', 'utf8');

/** A token's colour in light and in dark. */
function token(name: string): [string, string] {
	const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
	if (!found?.[1] || !found[2]) throw new Error(`theme.css has no colour --${name}.`);
	return [found[1], found[2]];
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

describe.each([
	['light', 0],
	['dark', 1]
] as const)('in %s', (_, scheme) => {
	const of = (name: string) => token(name)[scheme];

	describe.each(['paper', 'tint'])('on %s', (page) => {
		test.each(['live', 'lost', 'plain', 'source', 'rest'])('a %s mark stands out', (tone) => {
			expect(contrast(of(tone), of(page))).toBeGreaterThanOrEqual(3);
		});

		test.each(['ink', 'ink-soft', 'ink-waiting', 'live-text', 'lost-text', 'source'])(
			'words in %s can be read',
			(name) => {
				expect(contrast(of(name), of(page))).toBeGreaterThanOrEqual(4.5);
			}
		);
	});

	test.each([
		['live', 'lost', 1.5],
		['plain', 'lost', 2],
		['live', 'track', 3],
		['lost', 'track', 2.5]
	] as const)('%s and %s differ in grey', (a, b, least) => {
		expect(contrast(of(a), of(b))).toBeGreaterThanOrEqual(least);
	});
});
