import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts, getFrames } from '../../src/lib/charts/registry.ts';
import { all, build, readPage, readPages, wordsOf } from '../support/built.ts';
import { content as readContent } from '../support/content.ts';

const content = readContent();
const article = readPage('index.html');
const frames = charts.flatMap((chart) => getFrames(content, chart));

describe('the article', () => {
	test.each(
		Object.values(content.figures)
			.filter(({ voice, from }) => voice === 'article' && !from)
			.map(({ id }) => id)
	)('shows %s', (id) => {
		const shown = all(article.document, `main [data-figure="${id}"]`);
		expect(shown.filter((piece) => !piece.namespaceURI?.endsWith('svg')).length).toBeGreaterThan(0);
	});

	test('opens a note for every number that has a button', () => {
		const buttons = all(article.document, 'button[popovertarget]');
		expect(buttons.length).toBeGreaterThan(31);
		for (const button of buttons) {
			const id = button.getAttribute('popovertarget') ?? '';
			const target = article.document.getElementById(id);
			expect(target, id).not.toBeNull();
			expect(target?.hasAttribute('popover'), id).toBe(true);
			expect(button.getAttribute('aria-label') ?? wordsOf(button), id).not.toBe('');
		}
	});

	test.each(frames)('has frame $anchor once, in its step', ({ chart, id, anchor }) => {
		const found = all(article.document, `[data-chart="${chart}"] [data-frame="${id}"]`);
		expect(found).toHaveLength(1);
		const step = article.document.getElementById(anchor)?.closest('.step');
		expect(found.every((frame) => step?.contains(frame))).toBe(true);
		const said = step?.querySelector('.description');
		expect(said?.textContent.trim()).toBeTruthy();
		expect(found[0]?.getAttribute('aria-describedby')).toBe(said?.id);
	});

	test('has its steps in the order of the frames', () => {
		for (const { id, frames } of charts)
			expect(
				all(article.document, `main [data-chart="${id}"] [data-frame]`).map((frame) =>
					frame.getAttribute('data-frame')
				)
			).toEqual(Object.keys(frames));
	});
});

const pages = new Map(readPages().map((page) => [page.path, page]));

/** The file that an address within the site stands for. */
function fileAt(path: string): string | undefined {
	const clean = decodeURIComponent(path).replace(/^\//, '');
	return [clean, join(clean, 'index.html'), `${clean}.html`].find(
		(file) => existsSync(join(build, file)) && statSync(join(build, file)).isFile()
	);
}

describe.each([...pages.values()])('$path', ({ path, document, html }) => {
	test('uses each id once', () => {
		const ids = all(document, '[id]').map(({ id }) => id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});

	test('leads only to what there is', () => {
		const here = new URL(path.replace(/index\.html$/, ''), 'http://site.test/');
		const links = [
			...all(document, '[href]').map((link) => link.getAttribute('href') ?? ''),
			...[...html.matchAll(/<link\b[^>]*?\bhref="([^"]*)"|<script\b[^>]*?\bsrc="([^"]*)"/g)].map(
				(match) => match[1] ?? match[2] ?? ''
			),
			...all(document, 'img[src], iframe[src]').map((piece) => piece.getAttribute('src') ?? '')
		];
		const broken = links.filter((link) => {
			if (link.startsWith('data:') || link.startsWith('mailto:')) return false;
			const url = new URL(link.replaceAll('&amp;', '&'), here);
			if (url.host !== here.host) return false;
			const file = fileAt(url.pathname);
			if (file === undefined) return true;
			const fragment = decodeURIComponent(url.hash.slice(1));
			return fragment !== '' && !pages.get(file)?.document.getElementById(fragment);
		});
		expect(broken).toEqual([]);
	});

	test('has one heading of the first rank, and skips no rank', () => {
		const ranks = all(document, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) =>
			Number(tagName.slice(1))
		);
		expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
		for (const [i, rank] of ranks.entries())
			expect(rank).toBeLessThanOrEqual((ranks[i - 1] ?? 0) + 1);
	});
});
