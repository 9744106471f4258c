import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import readOpenGraph from 'open-graph-scraper';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { checkSite } from '../../src/deploy/check.ts';
import { all, filesOf, readPage, readPages } from '../support/built.ts';
import { buildIn, copyOfProject } from '../support/copy.ts';

/* The site built for a folder of a public address. */
const copy = copyOfProject();
let build: string;

beforeAll(() => {
	vi.stubEnv('BASE_PATH', '/story');
	vi.stubEnv('SITE_URL', 'https://example.org');
	vi.stubEnv('COUNTER_URL', 'https://count.example.org/hit');
	vi.stubEnv('REPORT_URL', 'https://example.org/issues/new?template=wrong-number.yml');
	const opening = join(copy, 'content/article/1-opening.svx');
	const prose = readFileSync(opening, 'utf8');
	writeFileSync(opening, prose.replace('are trials.', 'are [trials](/figures/#poc-lost).'));
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

test.each(['index.html', 'figures/index.html', 'charts/funnel/index.html', '404.html'])(
	'no address in %s leads out of the folder or nowhere, with a slash at the page’s end or without',
	(path) => {
		const { document } = readPage(path, build);
		const addresses = [
			...all(document, 'a[href], link[href]').map((link) => link.getAttribute('href') ?? ''),
			...all(document, '[src]').map((one) => one.getAttribute('src') ?? '')
		].filter((address) => !/^(?:https?|data):/.test(address));
		expect(addresses.length).toBeGreaterThan(3);
		const page = `https://example.org/story/${path.replace(/index\.html$/, '')}`;
		// Some hosts serve a folder’s page at once, where others first add the slash.
		for (const served of new Set([page, page.replace(/(.)\/$/, '$1')]))
			for (const address of addresses) {
				if (address.startsWith('#')) continue;
				const { pathname } = new URL(
					address,
					served === 'https://example.org/story' ? page : served
				);
				expect(pathname.startsWith('/story/'), address).toBe(true);
				const file = pathname.slice('/story/'.length).replace(/(^|\/)$/, '$1index.html');
				expect(existsSync(join(build, file)), `${address} in ${served}`).toBe(true);
			}
	}
);

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

const SITE = 'https://example.org/story';

/** The page, or the file, that a full address of the site stands for. */
const fileAt = (address: string) => {
	expect(address.startsWith(`${SITE}/`), address).toBe(true);
	return address.slice(SITE.length + 1).replace(/(^|\/)$/, '$1index.html');
};

test('search engines and link previews are told of every page what it is, where, and with which picture', () => {
	const files = filesOf(build);
	const titles = new Set<string>();
	const pages = readPages(build).filter(({ path }) => !path.startsWith('embed/'));
	expect(pages.length).toBeGreaterThan(40);
	for (const { path, html, document } of pages) {
		const meta = (name: string) => {
			const found = all(document, `meta[property="${name}"], meta[name="${name}"]`);
			expect(found.length, `${name} in ${path}`).toBe(1);
			return found[0]?.getAttribute('content') ?? '';
		};
		expect(meta('og:title'), path).toBe(document.title);
		expect(meta('og:description'), path).toBe(meta('description'));
		expect(meta('description').length, path).toBeGreaterThan(40);
		expect(meta('description'), path).not.toMatch(/[*[{<]/);
		expect(meta('twitter:card')).toBe('summary_large_image');
		expect(meta('og:locale')).toBe(path.startsWith('de/') ? 'de_DE' : 'en_AU');
		expect(meta('og:image:alt').length, path).toBeGreaterThan(20);
		const png = readFileSync(join(build, fileAt(meta('og:image'))));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)].join(), path).toBe(
			[meta('og:image:width'), meta('og:image:height')].join()
		);
		if (path === '404.html') continue;
		expect(fileAt(meta('og:url'))).toBe(path);
		expect(html).toContain(`<link rel="canonical" href="${meta('og:url')}"`);
		expect(titles, 'no two pages have one title').not.toContain(document.title);
		titles.add(document.title);
	}
	expect(files.filter((path) => /^steps\/.+\.png$/.test(path)).length).toBe(
		pages.filter(({ path }) => /^steps\/.+\/index.html$/.test(path)).length
	);
});

test.each([
	'index.html',
	'charts/funnel/index.html',
	'steps/funnel-production/index.html',
	'embed/funnel/index.html'
])('a reader of Open Graph finds a picture and its words in %s', async (path) => {
	const html = readFileSync(join(build, path), 'utf8');
	const { error, result } = await readOpenGraph({ html, onlyGetOpenGraphInfo: true });
	expect(error).toBe(false);
	expect(result.ogTitle?.length).toBeGreaterThan(5);
	const [image] = result.ogImage ?? [];
	expect([image?.width, image?.height].map(Number)).toEqual([1200, 630]);
	expect(image?.alt).toBeTruthy();
	expect(existsSync(join(build, fileAt(image?.url ?? '')))).toBe(true);
	expect(existsSync(join(build, fileAt(result.ogUrl ?? '')))).toBe(true);
});

test('each language of the story names all of them, by the address that each gives itself', () => {
	const alternates = ['index.html', 'de/index.html'].map((path) =>
		[
			...readFileSync(join(build, path), 'utf8').matchAll(
				/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g
			)
		].map(([, language, address]) => [language, address])
	);
	expect(alternates[0]).toEqual([
		['en', `${SITE}/`],
		['de', `${SITE}/de/`],
		['x-default', `${SITE}/`]
	]);
	expect(alternates[1]).toEqual(alternates[0]);
});

test('a link of the prose to a page of the site knows the folder', () => {
	const links = all(readPage('index.html', build).document, 'p > a');
	const link = links.find(({ textContent }) => textContent === 'trials');
	expect(link?.getAttribute('href')).toBe('/story/figures/#poc-lost');
});

test('each number can be said to be wrong, by its name', () => {
	const reported = (path: string, within: string) =>
		all(readPage(path, build).document, `${within} a[href*="wrong-number"]`).map(
			(link) => new URL(link.getAttribute('href') ?? '').searchParams.get('figure') ?? ''
		);
	const rows = all(readPage('figures/index.html', build).document, '[data-rows] > tr');
	expect(reported('figures/index.html', '[data-rows] > tr')).toEqual(rows.map(({ id }) => id));
	for (const path of [
		'index.html',
		'charts/funnel/index.html',
		'steps/funnel-production/index.html'
	]) {
		const notes = all(readPage(path, build).document, '.note');
		expect(notes.length, path).toBeGreaterThan(2);
		expect(reported(path, '.note').map((id) => `note-${id}`)).toEqual(notes.map(({ id }) => id));
	}
});

test('the sitemap has every page but embeds, by the address the page gives itself', () => {
	const xml: unknown = new XMLParser().parse(readFileSync(join(build, 'sitemap.xml'), 'utf8'));
	const { urlset } = z
		.object({
			urlset: z.object({ url: z.array(z.object({ loc: z.string(), lastmod: z.iso.date() })) })
		})
		.parse(xml);
	const pages = readPages(build)
		.map(({ path }) => path)
		.filter((path) => path !== '404.html' && !path.startsWith('embed/'));
	expect(urlset.url.map(({ loc }) => fileAt(loc)).sort()).toEqual(pages.sort());
	expect(readFileSync(join(build, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

test('the page for a wrong address works at any depth', () => {
	const html = readFileSync(join(build, '404.html'), 'utf8');
	const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"|url\('?([^')]*)/g)].map(
		([, href, url]) => href ?? url ?? ''
	);
	expect(addresses.length).toBeGreaterThan(100);
	for (const address of addresses.filter((address) => !/^(?:https?:|#)/.test(address)))
		expect(address).toMatch(/^\/story\//);
});

test('visits are counted where the publisher says so, and never in another site’s frame', () => {
	const read = (path: string) => readFileSync(join(build, path), 'utf8');
	for (const path of ['index.html', 'figures/index.html', 'steps/funnel-production/index.html']) {
		expect(read(path)).toContain('<script data-counter="https://count.example.org/hit">');
		expect(read(path)).toContain("connect-src 'self' https://count.example.org;");
	}
	for (const path of ['embed/funnel/index.html', '404.html'])
		expect(read(path)).not.toContain('data-counter');
});

test('under a path, every link and anchor leads somewhere', async () => {
	const serve = sirv(build);
	const server = createServer((request, answer) => {
		const path = request.url ?? '/';
		if (!path.startsWith('/story/')) answer.writeHead(404).end();
		else {
			request.url = path.slice('/story'.length);
			serve(request, answer);
		}
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('The server has no port.');
	const { asked, faults } = await checkSite(`http://127.0.0.1:${at.port}/story/`);
	server.close();
	server.closeAllConnections();
	expect(asked).toBeGreaterThan(60);
	// A host that sets no headers, as GitHub Pages is: that alone is found.
	expect(faults).not.toMatch(/the answer is|anchor|answered with/);
});
