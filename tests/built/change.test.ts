import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, readPage, readPages, wordsOf, type Page, type Piece } from '../support/built.ts';
import { buildIn, copyOfProject } from '../support/copy.ts';

/*
 * An editor changes one number in content/figures.yaml, and builds. What follows holds the page
 * before against the page after.
 */
const FIGURE = 'abandoned-2025';
const DERIVED = ['abandon-points', 'abandon-ratio'];
const [BEFORE, AFTER] = [42, 51];

const copy = copyOfProject();
let before: Page;
let after: Page;
let pages: { before: Page[]; after: Page[] };

function build(): { article: Page; pages: Page[] } {
	const folder = buildIn(copy);
	return { article: readPage('index.html', folder), pages: readPages(folder) };
}

function edit(): void {
	const path = join(copy, 'content/figures.yaml');
	const text = readFileSync(path, 'utf8');
	const record = `  ${FIGURE}:\n    value: `;
	expect(text.split(`${record}${BEFORE}\n`)).toHaveLength(2);
	writeFileSync(path, text.replace(`${record}${BEFORE}\n`, `${record}${AFTER}\n`));
}

beforeAll(() => {
	const first = build();
	edit();
	const second = build();
	before = first.article;
	after = second.article;
	pages = { before: first.pages, after: second.pages };
}, 600_000);

afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

/** Every place that shows a figure in words. */
const shownIn = (page: Page | Piece, id: string): Piece[] =>
	all('document' in page ? page.document : page, `[data-figure="${id}"]`).filter(
		(piece) => !piece.namespaceURI?.endsWith('svg')
	);

const saidIn = (page: Page | Piece, id: string) => shownIn(page, id).map(wordsOf);

const find = (page: Page, selector: string): Piece => {
	const [piece] = all(page.document, selector);
	if (!piece) throw new Error(`The page has no ${selector}.`);
	return piece;
};

const frame = (page: Page, id: string) =>
	find(page, `[data-chart="abandonment"] [data-frame="${id}"]`);
const step = (page: Page, id: string) => find(page, `.step:has(#abandonment-${id})`);

describe('one number changed in content/figures.yaml', () => {
	test('is said everywhere, and the old one nowhere', () => {
		expect(saidIn(before, FIGURE).length).toBeGreaterThan(8);
		expect(saidIn(after, FIGURE)).toHaveLength(saidIn(before, FIGURE).length);
		expect(new Set(saidIn(before, FIGURE))).toEqual(new Set([`${BEFORE}%`]));
		expect(new Set(saidIn(after, FIGURE))).toEqual(new Set([`${AFTER}%`]));
	});

	test('is said in the prose, in another section too', () => {
		expect(saidIn(find(after, '#abandonment-after'), FIGURE)).toEqual([`${AFTER}%`]);
		expect(saidIn(find(after, '#integration-sources'), FIGURE)).toEqual([`${AFTER}%`]);
	});

	test.each(['.title', '.description', '.label', 'table'])('is said in the step’s %s', (part) => {
		expect(saidIn(step(before, 'after'), FIGURE)).toContain(`${BEFORE}%`);
		const places = all(step(after, 'after'), part).flatMap((piece) => saidIn(piece, FIGURE));
		expect(places.length).toBeGreaterThan(0);
		expect(new Set(places)).toEqual(new Set([`${AFTER}%`]));
	});

	test('is said to those who hear the buttons', () => {
		const labels = shownIn(after, FIGURE).flatMap((piece) =>
			all(piece, 'button').map((button) => button.getAttribute('aria-label') ?? '')
		);
		expect(labels.length).toBeGreaterThan(0);
		for (const label of labels) expect(label).toMatch(new RegExp(` ${AFTER}%$`));
	});

	test('is drawn', () => {
		const lost = (page: Page, id: string) =>
			all(frame(page, id), 'circle[data-tone="lost"]').length;
		expect(lost(before, 'after')).toBe(BEFORE);
		expect(lost(after, 'after')).toBe(AFTER);
		expect(lost(after, 'counted')).toBe(AFTER);
		expect(all(frame(after, 'after'), 'circle')).toHaveLength(100);
		const [point] = all(frame(after, 'growth'), '[data-key="point-after"]');
		expect(point?.getAttribute('data-value')).toBe(String(AFTER));
		expect(lost(after, 'before')).toBe(lost(before, 'before'));
	});

	test('is followed by what is worked out from it', () => {
		expect(new Set(saidIn(before, 'abandon-points'))).toEqual(new Set(['25 points']));
		expect(new Set(saidIn(after, 'abandon-points'))).toEqual(new Set(['34 points']));
		const ratio = (page: Page) => new Set(saidIn(page, 'abandon-ratio'));
		expect(ratio(before)).toEqual(new Set(['about 2.5 times']));
		// Three times seventeen, and no longer only about.
		expect(ratio(after)).toEqual(new Set(['three times', '3 times']));
	});

	test('changes no other word or mark of the article', () => {
		const rest = (page: Page) => {
			const body = find(page, 'body').cloneNode(true);
			for (const id of [FIGURE, ...DERIVED])
				for (const piece of all(body, `[data-figure="${id}"]`)) piece.replaceWith(`{${id}}`);
			for (const drawn of all(body, '[data-chart="abandonment"] svg')) drawn.remove();
			// Named by their headlines, whose words are compared.
			for (const named of all(body, '[data-chart="abandonment"] figure'))
				named.removeAttribute('aria-label');
			const attributes = all(body, '[aria-label], [data-value]').map(
				(piece) =>
					`${piece.getAttribute('aria-label') ?? ''} ${piece.getAttribute('data-value') ?? ''}`
			);
			return [wordsOf(body), ...attributes];
		};
		expect(rest(after)).toEqual(rest(before));
	});

	test('leaves the same number of another figure alone', () => {
		expect(new Set(saidIn(after, 'data-sources-42'))).toEqual(new Set([`${BEFORE}%`]));
		expect(saidIn(after, 'data-sources-42')).toEqual(saidIn(before, 'data-sources-42'));
	});

	test('is said on every other page that shows it', () => {
		expect(pages.after.map(({ path }) => path)).toEqual(pages.before.map(({ path }) => path));
		for (const page of pages.after)
			for (const said of saidIn(page, FIGURE))
				// Other languages put a space before the sign.
				expect(said.replace(/\s%/u, '%'), page.path).toBe(`${AFTER}%`);
	});
});
