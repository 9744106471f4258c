import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { all, readPage } from '../support/built.ts';
import { buildIn, copyOfProject } from '../support/copy.ts';

/* The site built for a folder of a public address. */
const copy = copyOfProject();
let build: string;

beforeAll(() => {
	vi.stubEnv('BASE_PATH', '/story');
	vi.stubEnv('SITE_URL', 'https://example.org');
	build = buildIn(copy);
}, 300_000);

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(copy, { recursive: true, force: true });
});

test('the story, its feed and its embeds know their address', () => {
	const html = readFileSync(join(build, 'index.html'), 'utf8');
	expect(html).toContain('<link rel="canonical" href="https://example.org/story/"');
	expect(readFileSync(join(build, 'changes.atom'), 'utf8')).toContain(
		'https://example.org/story/changes/'
	);
	const chart = readFileSync(join(build, 'charts/funnel/index.html'), 'utf8');
	expect(chart).toContain('https://example.org/story/embed/funnel/');
});

test('no link leads out of the folder', () => {
	for (const path of ['index.html', 'figures/index.html', 'charts/funnel/index.html']) {
		const links = all(readPage(path, build).document, 'a[href]').map(
			(link) => link.getAttribute('href') ?? ''
		);
		const inside = links.filter((href) => !/^https?:/.test(href));
		expect(inside.length).toBeGreaterThan(3);
		for (const href of inside) {
			const { pathname } = new URL(href, `https://example.org/story/${path}`);
			expect(pathname.startsWith('/story/'), href).toBe(true);
		}
	}
});

test('the scripts of the toys are in it', () => {
	const toys = all(readPage('index.html', build).document, '[data-toy]');
	expect(toys.length).toBeGreaterThan(0);
	for (const toy of toys) {
		const source = toy.getAttribute('data-source') ?? '';
		const { pathname } = new URL(source, 'https://example.org/story/');
		expect(pathname).toMatch(/^\/story\/toys\//);
		expect(existsSync(join(build, pathname.slice('/story/'.length)))).toBe(true);
	}
});
