import { expect, test, type Page } from '@playwright/test';
import { chartFrame, expectFits, heights, listen, openHost } from './embed.ts';

/*
 * A chart in host pages of every kind that sizes frames: with the hosts' own libraries where npm has
 * them, and with listeners rebuilt from their documentation where it has not.
 */

const HOSTS = [
	...['chrome', 'pym', 'newswire', 'iframe-resizer', 'open-iframe-resizer'],
	...['open-iframe-resizer-legacy', 'sidechain', 'datawrapper', 'amp', 'medium', 'guardian'],
	...['wordpress', 'article']
];

const toggle = async (page: Page) => {
	const frame = await chartFrame(page);
	await frame.evaluate(() => document.querySelector<HTMLElement>('[data-active] summary')?.click());
};

const setStyle = (page: Page, property: string, value: string) =>
	page.evaluate(
		([property, value]) => document.querySelector('main')?.style.setProperty(property, value),
		[property, value] as const
	);

for (const name of HOSTS)
	test(`${name} gives it its height, whatever happens`, async ({ page, baseURL }) => {
		const said = listen(page);
		await openHost(page, name, { site: baseURL, paste: '{sized funnel}' });
		await expectFits(page);
		const { content: before } = await heights(page);

		await toggle(page);
		await expectFits(page);
		expect((await heights(page)).content, 'the table has opened').toBeGreaterThan(before + 50);
		await toggle(page);
		await expectFits(page);
		expect((await heights(page)).content, 'and closed').toBe(before);

		// Chromium 156 measures a frame at the width it was loaded at, and at no other: see the snippets.
		if (name !== 'chrome') {
			await setStyle(page, 'width', '300px');
			await expectFits(page);
			expect((await heights(page)).content, 'it is narrower').not.toBe(before);
			await setStyle(page, 'display', 'none');
			await setStyle(page, 'width', '500px');
			await setStyle(page, 'display', 'block');
			await expectFits(page);
		}
		// iframe-resizer speaks to a frame whose page has not come yet, and is told so by the browser.
		expect(said.filter((line) => !line.includes("'postMessage' on 'DOMWindow'"))).toEqual([]);
	});

/** Has a page gather the heights that its frame tells, in the dialect of AMP, from the first on. */
const listenForHeights = (page: Page) =>
	page.addInitScript(() => {
		const told: [number, number][] = [];
		Object.assign(window, { told });
		addEventListener('message', ({ data }: MessageEvent<{ sentinel?: string; height: number }>) => {
			if (data.sentinel === 'amp') told.push([performance.now(), data.height]);
		});
	});

const told = (page: Page) =>
	page.evaluate(() => (window as unknown as { told: [number, number][] }).told);

test('it speaks once a change, soon, and is silent while nothing changes', async ({
	page,
	baseURL
}) => {
	await listenForHeights(page);
	await openHost(page, 'article', { site: baseURL });
	await chartFrame(page);
	await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
	await page.waitForTimeout(1000);
	const first = await told(page);
	expect(new Set(first.map(([, height]) => height)).size, 'one height').toBe(1);
	await page.waitForTimeout(5000);
	expect(await told(page)).toEqual(first);
	await toggle(page);
	await page.waitForTimeout(1000);
	expect((await told(page)).length).toBe(first.length + 1);
});

test('a frame in a sandbox tells its height too', async ({ page, baseURL }) => {
	await listenForHeights(page);
	await openHost(page, 'sandbox-scripts', { site: baseURL });
	await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
	expect((await told(page)).at(-1)?.[1]).toBe((await heights(page)).content);
});

test('in WordPress, which lets no link out of its frame, links lead on', async ({
	page,
	baseURL
}) => {
	const said = listen(page);
	await openHost(page, 'wordpress', { site: baseURL });
	const frame = await chartFrame(page);
	await frame.getByRole('link', { name: /^1: / }).click();
	await expect(frame.locator('[data-frame="launched"]')).toBeVisible();
	await frame.locator('[data-active] .back').click();
	await expect(page).toHaveURL(`${baseURL ?? ''}/#funnel-launched`);
	expect(said).toEqual([]);
});
