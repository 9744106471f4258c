import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { charts, getChart } from '../../src/lib/charts/registry.ts';
import { oembedOf } from '../../src/lib/embed/snippets.ts';
import { content } from '../support/content.ts';
import { chartFrame, expectFits, heights, hostPage, listen, openHost } from './embed.ts';

const site = content();
const widths = [280, 360, 500, 704];

/** Has the page note every shift of its layout, from before its first. */
const noteShifts = (page: Page) =>
	page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
const shifts = (page: Page) =>
	page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

for (const form of ['plain', 'sized', 'element'] as const)
	test(`the ${form} code fits at every width, and nothing moves`, async ({ page, baseURL }) => {
		const said = listen(page);
		await noteShifts(page);
		for (const width of widths) {
			await openHost(page, 'article', { site: baseURL, paste: `{${form} funnel}`, width });
			await chartFrame(page);
			await page.waitForTimeout(300);
			const { content: needed, given } = await heights(page);
			expect(Math.abs(given - needed), `at ${width}`).toBeLessThanOrEqual(1.5);
			expect(await shifts(page), `at ${width}`).toEqual([]);
		}
		expect(said).toEqual([]);
	});

test('with the script, a frame follows what opens in it and how wide it is', async ({
	page,
	baseURL
}) => {
	await openHost(page, 'article', { site: baseURL, paste: '{element funnel}', width: 700 });
	const frame = await chartFrame(page);
	const element = page.locator('thirty-three-chart');
	await expect(element.locator('iframe')).toHaveAttribute(
		'title',
		'From proof of concept to production'
	);
	await expect(element.locator('a')).toHaveCount(0);
	await frame.locator('[data-active] summary').click();
	await expectFits(page);
	await page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '320px'));
	await expectFits(page);
	await frame.locator('[data-active] summary').click();
	await expectFits(page);
});

test('loaded twice, late, and beside another element of its name, it is harmless', async ({
	page,
	baseURL: base
}) => {
	const baseURL = String(base);
	const said = listen(page);
	const taken =
		"<script>customElements.define('thirty-three-chart', class extends HTMLElement {});</script>";
	await openHost(page, 'article', { site: base, paste: `${taken}{element funnel}` });
	await openHost(page, 'article', { site: base });
	await chartFrame(page);
	for (const name of ['embed.js', 'embed/v1.js', 'embed.js'])
		await page.addScriptTag({ url: `${baseURL}/${name}` });
	await expectFits(page);
	await page.evaluate(() => {
		const late = document.createElement('thirty-three-chart');
		late.setAttribute('name', 'no-such-chart');
		document.body.append(late);
	});
	expect(await page.locator('iframe').count()).toBe(1);
	expect(said).toEqual([]);
});

test('it takes heights from this site’s frames only, and sane ones', async ({ page, baseURL }) => {
	const paste = `{sized funnel}<iframe id="other" srcdoc="<script>
			for (const height of [999, -1, NaN, Infinity, 1e9, '400', null])
				parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
		</script>"></iframe>`;
	await openHost(page, 'article', { site: baseURL, paste });
	await expectFits(page);
	const before = await heights(page);
	await page.evaluate(() => {
		for (const height of [999, -1, 1e9])
			postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
	});
	await page.waitForTimeout(300);
	expect(await heights(page)).toEqual(before);
	expect(await page.locator('#other').evaluate((frame) => frame.style.height)).toBe('');
});

test('a page with all charts at once keeps still', async ({ page, baseURL }) => {
	const said = listen(page);
	await noteShifts(page);
	await openHost(page, 'many', { site: baseURL });
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 300) {
			scrollTo(0, y);
			await new Promise((done) => setTimeout(done, 60));
		}
	});
	await page.waitForTimeout(500);
	expect(await page.locator('iframe').count()).toBe(charts.length);
	expect(await shifts(page)).toEqual([]);
	expect(said).toEqual([]);
});

test('an image keeps its place free, and is whole in a newsletter', async ({ page, baseURL }) => {
	await noteShifts(page);
	for (const width of [280, 600]) {
		await openHost(page, 'newsletter', { site: baseURL, width });
		const image = page.locator('img');
		await expect
			.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
			.toBeGreaterThan(0);
		const ratio = await image.evaluate(
			(img: HTMLImageElement) =>
				(img.naturalWidth * img.offsetHeight) / (img.naturalHeight * img.offsetWidth)
		);
		expect(ratio).toBeCloseTo(1, 2);
		expect(await shifts(page), `at ${width}`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	}
});

test('a chart that was hidden has its height once it is shown', async ({ page, baseURL }) => {
	await openHost(page, 'hidden', { site: baseURL });
	await page.getByRole('button').click();
	await expectFits(page);
});

test('in a narrow column nothing is cut', async ({ page, baseURL }) => {
	await openHost(page, 'narrow', { site: baseURL, width: 240 });
	const frame = await chartFrame(page);
	expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	const { content: needed, given } = await heights(page);
	expect(Math.abs(given - needed)).toBeLessThanOrEqual(1.5);
});

test('on a dark page a chart has no ground of its own', async ({ page, baseURL }) => {
	await openHost(page, 'dark', { site: baseURL });
	const frame = await chartFrame(page);
	const ground = await frame.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor
	);
	expect(ground).toBe('rgba(0, 0, 0, 0)');
	// A frame whose page has another colour scheme than its host gets an opaque ground from the browser.
	const scheme = await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	expect(scheme).toBe('dark');
});

test('a host page opened from a disk shows it, and so does the chart’s own page', async ({
	page,
	baseURL
}, info) => {
	const said = listen(page);
	const path = info.outputPath('host.html');
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, hostPage('article', { site: baseURL, paste: '{sized funnel}' }));
	await page.goto(pathToFileURL(path).href);
	await expectFits(page);
	const frame = await chartFrame(page);
	await frame.locator('[data-active] summary').click();
	await expectFits(page);
	expect(said).toEqual([]);

	await page.goto(pathToFileURL('build/embed/funnel/index.html').href);
	await page.getByRole('link', { name: /^1: / }).click();
	await expect(page.locator('[data-frame="launched"]')).toBeVisible();
});

test('the oEmbed answer says what the standard asks for, and fits what it offers', async ({
	page,
	baseURL: base
}) => {
	const baseURL = String(base);
	for (const { id } of charts) {
		const file = JSON.parse(readFileSync(`build/charts/${id}/oembed.json`, 'utf8')) as object;
		expect(file).toMatchObject({ version: '1.0', type: 'rich' });
	}
	const { html, width, height } = oembedOf({
		content: site,
		chart: getChart('funnel'),
		site: baseURL
	});
	await openHost(page, 'article', { site: base, paste: html, width });
	const size = await heights(page);
	expect(size.given).toBe(height);
	expect(size.content).toBeLessThanOrEqual(height);
	await page.goto('/charts/funnel/');
	const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
	expect(found).toMatch(/\/charts\/funnel\/oembed\.json$/);
	const linked: unknown = JSON.parse(
		(await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
	);
	expect(linked).toMatchObject({ '@type': 'Dataset', name: 'From proof of concept to production' });
});
