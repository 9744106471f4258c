import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, startNginx, whyNoNginx, type Served } from '../../src/deploy/local-nginx.ts';
import { findChromium } from '../../src/tools/chromium.ts';
import { build } from '../support/built.ts';

/* The site in a browser, served as it is to be: with the shipped headers. */
const missing = whyNoNginx();

describe.skipIf(missing !== undefined)(`served by nginx (${missing ?? 'here'})`, () => {
	let nginx: Served;
	let browser: Browser;

	beforeAll(async () => {
		nginx = await startNginx(build);
		const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
		browser = await chromium.launch({ executablePath: findChromium(), args });
	});
	afterAll(async () => {
		await browser.close();
		await nginx.stop();
	});

	/** Opens an address; gives the page and all that the browser complains of. */
	async function open(path: string): Promise<{ page: Page; faults: string[] }> {
		const page = await browser.newPage();
		const faults: string[] = [];
		page.on('console', (message) => faults.push(message.text()));
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto(nginx.url + path);
		return { page, faults };
	}

	test('the browser complains of no header, no policy and no page', async () => {
		for (const path of [
			'/',
			'/figures/',
			'/charts/funnel/',
			'/steps/funnel-production/',
			'/changes/'
		]) {
			const { page, faults } = await open(path);
			expect(faults, path).toEqual([]);
			await page.close();
		}
	});

	test('the story’s script runs, and the table’s', async () => {
		const story = await open('/');
		expect(await story.page.locator('[data-scrolly]').count()).toBeGreaterThan(0);
		const figures = await open('/figures/');
		expect(await figures.page.locator('form.tools').isVisible()).toBe(true);
	});

	test('a script that somebody slips into a page does not run', async () => {
		const { page } = await open('/');
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.slipped = "yes"';
			document.head.append(script);
			const image = document.createElement('img');
			image.setAttribute('onerror', 'document.documentElement.dataset.slipped = "yes"');
			image.src = 'data:,';
			document.body.append(image);
			return new Promise<string | undefined>((done) =>
				setTimeout(() => {
					done(document.documentElement.dataset.slipped);
				}, 200)
			);
		});
		expect(ran).toBeUndefined();
	});

	test('nothing but the page itself stands before the first paint', async () => {
		const { page } = await open('/');
		const blocking = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.filter(
					(entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking'
				)
				.map(({ name }) => name)
		);
		expect(blocking).toEqual([]);
	});

	test('another site can show an embed in a frame, and no other page', async () => {
		const frames = ['/embed/funnel/', '/figures/'].map(
			(path) => `<iframe src="${nginx.url}${path}"></iframe>`
		);
		const host = createServer((_, answer) => {
			answer.setHeader('content-type', 'text/html').end(frames.join(''));
		}).listen(await freePort(), '127.0.0.1');
		await once(host, 'listening');
		const address = host.address();
		if (address === null || typeof address === 'string') throw new Error('The host has no port.');
		const page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${address.port}/`, { waitUntil: 'load' });
		const words = await Promise.all(
			page
				.frames()
				.slice(1)
				.map((frame) => frame.evaluate(() => document.querySelectorAll('main').length))
		);
		host.close();
		host.closeAllConnections();
		expect(words).toEqual([1, 0]);
	});

	test.each([
		['/charts/funel/', '/charts/funnel/'],
		['/deep/er/funnel-producton', '/#funnel-production'],
		['/figures/abandoned-225/', '/figures/#abandoned-2025']
	])('%s is answered with an offer of %s', async (wrong, meant) => {
		const { page } = await open(wrong);
		const first = page.locator('[data-near] a').first();
		expect(await first.isVisible()).toBe(true);
		expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toBe(nginx.url + meant);
		const shot = process.env.SHOTS;
		if (shot) await page.screenshot({ path: `${shot}/missing.png` });
	});

	test('without script, or with nothing near, a wrong address still gets a list', async () => {
		const { page } = await open('/zzzz');
		expect(await page.locator('[data-near]').isVisible()).toBe(false);
		expect(await page.locator('[data-places] a').first().isVisible()).toBe(true);
	});
});
