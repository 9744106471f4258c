import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts, getFrames } from '../../src/lib/charts/registry.ts';
import { getFigure } from '../../src/lib/content/content.ts';
import { fill } from '../../src/lib/content/fill.ts';
import { all, build, readPage, readPages, wordsOf } from '../support/built.ts';
import { content as readContent } from '../support/content.ts';

const content = readContent();
const { language } = content;
const article = readPage('index.html');
const frames = charts.flatMap((chart) => getFrames(content, chart));

/** The figures that the article opens a note for. */
const noted = new Set(
	all(article.document, '[data-figure] > button').flatMap(
		(button) => button.parentElement?.getAttribute('data-figure') ?? []
	)
);

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

	test('opens the note of the number’s own figure', () => {
		for (const button of all(article.document, '[data-figure] > button')) {
			const id = button.parentElement?.getAttribute('data-figure') ?? '';
			expect(button.getAttribute('popovertarget')).toBe(`note-${id}`);
		}
	});

	test.each([...noted].map((id) => [id] as const))('has a note that tells all of %s', (id) => {
		const { quantity, differs, counts, from, certainty, sources } = getFigure(content, id);
		const note = article.document.getElementById(`note-${id}`);
		const text = note ? wordsOf(note) : '';
		if (quantity) expect(text).toContain(language.say(quantity));
		if (differs?.quantity) expect(text).toContain(language.say(differs.quantity));
		expect(text).toContain(fill(content, counts));
		if (differs) expect(text).toContain(fill(content, differs.says));
		const { words, certainty: certainties } = content.site;
		if (from) {
			expect(text).toContain(`(${certainties[certainty].name.toLowerCase()}):`);
			expect(text).toContain(words[from.ids.length > 0 ? 'worked-out-from' : 'worked-out']);
			for (const part of from.ids)
				expect(note?.querySelector(`.from [data-figure="${part}"]`), part).not.toBeNull();
		} else expect(text).toContain(certainties[certainty].note);
		for (const source of sources) expect(text).toContain(content.sources[source]?.short);
	});

	test.each(frames)('has frame $anchor once, whole', ({ chart, id, anchor, figures, picture }) => {
		const found = all(article.document, `[data-chart="${chart}"] [data-frame="${id}"]`);
		expect(found).toHaveLength(1);
		const [frame] = found;
		if (!frame) return;
		for (const part of ['.title', '.counted', '.source', 'table caption'])
			expect(frame.querySelector(part)?.textContent.trim(), part).toBeTruthy();
		const step = article.document.getElementById(anchor)?.closest('.step');
		expect(step?.contains(frame)).toBe(true);
		const said = step?.querySelector('.description');
		expect(said?.textContent.trim()).toBeTruthy();
		expect(frame.getAttribute('aria-describedby')).toBe(said?.id);
		expect(
			all(frame, '[data-key]:not(path, line)')
				.map((mark) => mark.getAttribute('data-key'))
				.sort()
		).toEqual(
			// Shapes, lines and waffles are one mark each, whatever they are drawn through.
			picture.plots
				.filter(({ mark }) => !['shape', 'line', 'cell'].includes(mark))
				.flatMap(({ data }) => data.map(({ key }) => key))
				.sort()
		);
		const source = frame.querySelector('.source')?.textContent ?? '';
		for (const figure of figures)
			for (const name of content.figures[figure]?.sources ?? [])
				expect(source).toContain(content.sources[name]?.short);
		const told = all(frame, 'tbody td[data-figure]').map(
			(cell) => `${cell.getAttribute('data-figure') ?? ''}: ${wordsOf(cell)}`
		);
		const numbers = figures.flatMap((id) => {
			const { quantity, differs } = getFigure(content, id);
			return [quantity, differs?.quantity].flatMap((q) => (q ? [`${id}: ${language.say(q)}`] : []));
		});
		expect(told.sort()).toEqual(numbers.sort());
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
