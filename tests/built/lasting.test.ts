import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, readPage, wordsOf } from '../support/built.ts';
import { buildIn, copyOfProject } from '../support/copy.ts';
import { withoutRevisions } from '../support/content.ts';
import { keepEdition } from '../../src/tools/edition.ts';

/*
 * A chart’s addresses do not die: an edition is kept, then a figure is corrected, a chart gets another
 * name, and the site is built anew.
 */
const copy = copyOfProject();
let build: string;

function edit(file: string, change: (text: string) => string): void {
	const path = join(copy, file);
	const text = readFileSync(path, 'utf8');
	const changed = change(text);
	expect(changed).not.toBe(text);
	writeFileSync(path, changed);
}

beforeAll(() => {
	expect(keepEdition(copy, 'first', '2026-11-22')).toContain('/embed/<chart>/first/');
	edit('content/figures.yaml', (text) =>
		withoutRevisions(text).replace(
			'  abandoned-2025:\n    value: 42\n',
			`  abandoned-2025:
    value: 43
    revisions:
      - date: 2026-11-22
        was: 42%
        now: 43%
        why: The publisher corrected its report.
`
		)
	);
	edit('content/charts/funnel.yaml', (text) =>
		text.replace('frames:\n', 'was: [old-funnel]\nframes:\n')
	);
	build = buildIn(copy);
}, 600_000);

afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(build, path), 'utf8');

describe('a chart of an edition', () => {
	test('keeps its figures, where the chart of today has others', () => {
		const [then, now] = ['embed/abandonment/first/index.html', 'embed/abandonment/index.html'].map(
			(path) => wordsOf(readPage(path, build).document.body)
		);
		expect(then).toContain('42%');
		expect(then).not.toContain('43%');
		expect(now).toContain('43%');
	});

	test('says of when it is, and leads to the chart as it is now', () => {
		const { document } = readPage('embed/abandonment/first/index.html', build);
		const [banner] = all(document, '.edition');
		expect(banner && wordsOf(banner)).toMatch(/22 November 2026/);
		const href = document.querySelector('.edition a')?.getAttribute('href') ?? '';
		const { pathname } = new URL(href, 'https://a.test/embed/abandonment/first/');
		expect(pathname).toBe('/charts/abandonment/');
	});

	test('is named on the page of its chart', () => {
		const links = all(readPage('charts/abandonment/index.html', build).document, 'a').map((link) =>
			link.getAttribute('href')
		);
		expect(links).toContain('/embed/abandonment/first/');
	});
});

describe('an old name of a chart', () => {
	test('still shows it in frames, also by frame, and in a page’s element', () => {
		expect(wordsOf(readPage('embed/old-funnel/index.html', build).document.body)).toBe(
			wordsOf(readPage('embed/funnel/index.html', build).document.body)
		);
		expect(existsSync(join(build, 'embed/old-funnel/since/index.html'))).toBe(true);
		expect(read('embed.js')).toContain('"old-funnel":');
	});

	test('leads from its page to the chart’s own', () => {
		const html = read('charts/old-funnel/index.html');
		const [, to = ''] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(html) ?? [];
		expect(new URL(to, 'https://a.test/charts/old-funnel/').pathname).toBe('/charts/funnel/');
		expect(html).toContain(`<link rel="canonical" href="${to}">`);
		expect(html).toContain(`<a href="${to}">`);
	});

	test.each(['.svg', '.png', '.csv', '/oembed.json'])('has the chart’s file %s', (file) => {
		const [old, own] = ['old-funnel', 'funnel'].map((name) =>
			readFileSync(join(build, `charts/${name}${file}`))
		);
		expect(own && old?.equals(own)).toBe(true);
	});
});
