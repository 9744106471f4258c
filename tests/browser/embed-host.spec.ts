import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { charts, getChart } from '../../src/lib/charts/registry.ts';
import { oembedOf, snippetsOf } from '../../src/lib/embed/snippets.ts';
import { content } from '../support/content.ts';
import { chartFrame, expectFits, heights, listen, openHost } from './embed.ts';

const site = content();
const widths = [280, 360, 500, 704];

const snippets = (chart: string, baseURL = '') =>
	snippetsOf({ content: site, chart: getChart(chart), site: baseURL });

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
			await openHost(page, snippets('funnel', baseURL)[form], { width });
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
	await openHost(page, snippets('funnel', baseURL).element, { width: 700 });
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
	const { plain, element } = snippets('funnel', baseURL);
	await openHost(
		page,
		`<script>customElements.define('thirty-three-chart', class extends HTMLElement {});</script>${element}`
	);
	await openHost(page, plain);
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
	await openHost(
		page,
		`${snippets('funnel', baseURL).sized}<iframe id="other" srcdoc="<script>
			for (const height of [999, -1, NaN, Infinity, 1e9, '400', null])
				parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
		</script>"></iframe>`
	);
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
	await openHost(page, charts.map(({ id }) => snippets(id, baseURL).element).join('\n'));
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
	await openHost(page, html, { width });
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
