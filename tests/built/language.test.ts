import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, build, pathsOf, readPage } from '../support/built.ts';

const original = readPage('index.html');
const translated = readPage('de/index.html');

test('every page says which language it is in', () => {
	for (const path of pathsOf()) {
		const lang = /<html lang="([^"]*)"/.exec(readFileSync(join(build, path), 'utf8'))?.[1];
		expect(lang, path).toBe(path.startsWith('de/') ? 'de-DE' : 'en-AU');
	}
});

test('the story leads from each language to the other, by the name that it has for itself', () => {
	const switches = [original, translated].map(({ document }) =>
		all(document, '.masthead a[rel="alternate"]').map((link) =>
			['href', 'hreflang', 'lang'].map((name) => link.getAttribute(name)).concat(link.textContent)
		)
	);
	expect(switches).toEqual([[['/de/', 'de', 'de', 'Deutsch']], [['/', 'en', 'en', 'English']]]);
});

test('the titles of sources, which stay as they are, are marked as of another language', () => {
	const titles = all(translated.document, '#sources li > b > *');
	expect(titles.length).toBeGreaterThan(3);
	for (const title of titles) expect(title.getAttribute('lang')).toBe('en-AU');
	expect(all(original.document, '#sources [lang]')).toEqual([]);
});

test('the charts of a translation are those of the original, mark for mark', () => {
	const marks = ({ document }: typeof original, chart: string) =>
		all(document, `[data-chart="${chart}"] [data-key]`).map((mark) =>
			['data-key', 'data-value', 'x', 'y', 'width', 'cx', 'cy'].map((name) =>
				mark.getAttribute(name)
			)
		);
	const charts = all(translated.document, '[data-chart]').map(
		(chart) => chart.getAttribute('data-chart') ?? ''
	);
	expect(charts).toContain('funnel');
	for (const chart of charts) {
		expect(marks(translated, chart).length, chart).toBeGreaterThan(10);
		expect(marks(translated, chart)).toEqual(marks(original, chart));
	}
});

test('what is not translated is left out, and named with links to the original', () => {
	const ids = ({ document }: typeof original) =>
		all(document, 'main > section[id]').map(({ id }) => id);
	const told = ids(translated);
	const left = ids(original).filter((id) => !told.includes(id));
	expect(left.length).toBeGreaterThan(0);
	expect(
		all(translated.document, '.untranslated a').map((link) => link.getAttribute('href'))
	).toEqual(left.map((id) => `/#${id}`));
	expect(original.document.querySelector('.untranslated')).toBeNull();
});
