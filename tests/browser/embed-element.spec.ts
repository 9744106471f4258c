import { expect, test } from '@playwright/test';
import { chartFrame, expectFits, openHost } from './embed.ts';

/** The element, and boxes that take their width from it. */

for (const [box, style] of [
	['a column that centres', 'display: flex; flex-direction: column; align-items: center'],
	['a row', 'display: flex'],
	['a grid that centres', 'display: grid; justify-items: center'],
	['a table', 'display: table'],
	['a line', 'display: inline-block'],
	['a float', 'float: left']
])
	test(`in ${box} it is as wide as there is room`, async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 390, height: 700 });
		for (const form of ['plain', 'element']) {
			const paste = `<div style="${style}">{${form} funnel}</div>`;
			await openHost(page, 'article', { site: baseURL, paste, width: 350 });
			await chartFrame(page);
			await expectFits(page);
			const width = await page.locator('iframe').evaluate((frame) => frame.clientWidth);
			expect(width, form).toBeGreaterThan(300);
			expect(width, form).toBeLessThanOrEqual(350);
		}
	});

test('the element takes attributes that are set later', async ({ page, baseURL }) => {
	await openHost(page, 'article', { site: baseURL, paste: '{element funnel}' });
	await chartFrame(page);
	await page.locator('thirty-three-chart').evaluate((chart) => {
		chart.setAttribute('theme', 'dark');
		chart.setAttribute('label', 'A funnel');
	});
	const iframe = page.locator('thirty-three-chart iframe');
	await expect(iframe).toHaveCount(1);
	await expect(iframe).toHaveAttribute('src', /\/embed\/funnel\/\?theme=dark$/);
	await expect(iframe).toHaveAttribute('title', 'A funnel');
	await page.evaluate(() => {
		document.querySelector('thirty-three-chart')?.remove();
		const chart = document.createElement('thirty-three-chart');
		document.querySelector('main')?.append(chart);
		chart.setAttribute('name', 'budget');
	});
	await expect(iframe).toHaveAttribute('src', /\/embed\/budget\/$/);
	await expectFits(page);
});

test('in a shadow tree the element follows what opens in it', async ({ page, baseURL }) => {
	await openHost(page, 'article', { site: baseURL, paste: '{element funnel}', width: 390 });
	await page.evaluate(() => {
		const chart = document.querySelector('thirty-three-chart');
		const host = document.createElement('div');
		chart?.replaceWith(host);
		if (chart) host.attachShadow({ mode: 'open' }).append(chart);
	});
	const iframe = page.locator('thirty-three-chart iframe');
	const frame = iframe.contentFrame();
	await frame.locator('[data-active] summary').click();
	await expect(async () => {
		const needed = await frame
			.locator('html')
			.evaluate((html) => html.getBoundingClientRect().height);
		const given = await iframe.evaluate((element) => element.clientHeight);
		expect(Math.abs(given - needed)).toBeLessThanOrEqual(1);
	}).toPass({ timeout: 5000 });
});
