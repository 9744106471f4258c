import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/*
 * The colours that carry meaning, by the contrast ratio of WCAG 2.2: of marks to the page and, since
 * the page is read in grey and by eyes that mix up hues, of marks to each other.
 */
const css = readFileSync('src/theme.css', 'utf8');
/** Panels have a scale of their own, and embedded charts may have another colour of what succeeded. */
const panels = readFileSync('src/story.css', 'utf8');
const embeds = readFileSync('src/lib/embed/embed.css', 'utf8');

/** The colours in light and in dark that a style sheet gives a token, one pair for each place. */
const tokens = (sheet: string, name: string) =>
	[
		...sheet.matchAll(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'g'))
	].map(([, light = '', dark = '']): [string, string] => [light, dark]);

/** A token's colour in light and in dark. */
function token(name: string): [string, string] {
	const [found] = tokens(css, name);
	if (!found) throw new Error(`theme.css has no colour --${name}.`);
	return found;
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

test('a browser that does not know both sides of a colour has the light one', () => {
	const light = (sheet: string) =>
		[...sheet.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name, hex]) => [
			name,
			hex
		]);
	const old = readFileSync('src/old.css', 'utf8');
	const given = [...old.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
		name,
		hex
	]);
	// The panels’ own come last, as in their style sheets.
	expect(given).toEqual([...light(css), ...light(panels)]);
});

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
		['lost', 'track', 3],
		['plain', 'track', 3]
	] as const)('%s and %s differ in grey', (a, b, least) => {
		expect(contrast(of(a), of(b))).toBeGreaterThanOrEqual(least);
	});

	const [tinted] = tokens(panels, 'track').map((pair) => pair[scheme]);
	test.each(['live', 'lost', 'plain'])('%s and the scale on a tinted panel differ', (tone) => {
		expect(contrast(of(tone), tinted ?? '')).toBeGreaterThanOrEqual(3);
	});

	test.each(tokens(embeds, 'live').map((pair) => pair[scheme]))(
		'%s in place of amber can be read, stands out from its scale, and is no slate in grey',
		(accent) => {
			expect(contrast(accent, of('paper'))).toBeGreaterThanOrEqual(4.5);
			expect(contrast(accent, of('track'))).toBeGreaterThanOrEqual(3);
			expect(contrast(accent, of('lost'))).toBeGreaterThanOrEqual(1.5);
		}
	);
});
