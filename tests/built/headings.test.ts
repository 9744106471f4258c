import { expect, test } from 'vitest';
import { all, readPages, wordsOf } from '../support/built.ts';

/** Headings read straight through. */

const pages = readPages()
	.map(({ path, document }) => ({
		path,
		headings: all(document, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
			level: Number(heading.tagName.slice(1)),
			text: wordsOf(heading)
		}))
	}))
	// What leads on to another address has none.
	.filter(({ headings }) => headings.length > 0);

test('every page begins with its only heading of the first level', () => {
	expect(pages.length).toBeGreaterThan(50);
	for (const { path, headings } of pages)
		expect(
			headings.flatMap(({ level }, i) => (level === 1 ? [i] : [])),
			path
		).toEqual([0]);
});

test('no heading is empty or skips a level', () => {
	for (const { path, headings } of pages)
		for (const [i, { level, text }] of headings.entries()) {
			expect(text, path).not.toBe('');
			expect(level, `${path}: “${text}”`).toBeLessThanOrEqual((headings[i - 1]?.level ?? 0) + 1);
		}
});
