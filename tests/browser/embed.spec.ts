import { chromium, expect, test, type Page } from '@playwright/test';
import { charts } from '../../src/lib/charts/registry.ts';
import { heightAt } from '../../src/lib/embed/height.ts';
import { content } from '../support/content.ts';
import { chartFrame, expectFits, heights, listen, openHost } from './embed.ts';

const site = content();
const WIDTHS = [240, 279, 280, 319, 390, 480, 559, 640, 703, 704, 900, 1400];

const address = (chart: string, rest = '') => `/embed/${chart}/${rest}`;

/** The size of the content, and what of it lies beyond the right edge. */
const sizeOf = (page: Page) =>
	page.evaluate(() => ({
		height: document.documentElement.getBoundingClientRect().height,
		over: document.documentElement.scrollWidth - innerWidth
	}));

/** The texts of the frame that shows which run into each other: its labels, and the lines over and under its picture. */
const collisions = (page: Page) =>
	page.evaluate(() => {
		const texts = [...document.querySelectorAll('[data-active] :is(.label, .counted, .source)')];
		const lines = texts.map((text) => {
			const range = new Range();
			range.selectNodeContents(text);
			return [...range.getClientRects()].filter(({ width }) => width > 1);
		});
		/** A line is higher than its letters. */
		const meet = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 4;
		return texts.flatMap((text, i) =>
			texts
				.slice(i + 1)
				.filter((_, j) => lines[i]?.some((a) => lines[i + 1 + j]?.some((b) => meet(a, b))))
				.map((other) => `“${text.textContent.trim()}” and “${other.textContent.trim()}”`)
		);
	});

const shown = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-frame]')]
			.filter((frame) => frame.checkVisibility({ visibilityProperty: true }))
			.map(({ dataset }) => dataset.frame)
	);

for (const chart of charts)
	test(`${chart.id} is as high as the build says, at every width`, async ({ page }) => {
		const said = listen(page);
		for (const frame of Object.keys(chart.frames)) {
			await page.goto(address(chart.id, `${frame}/`));
			expect(await shown(page)).toEqual([frame]);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 200 });
				const { height, over } = await sizeOf(page);
				expect(over, `${frame} at ${width}`).toBeLessThanOrEqual(0);
				expect(await collisions(page), `${frame} at ${width}`).toEqual([]);
				expect(Math.ceil(height), `${frame} at ${width}`).toBe(heightAt(site, chart, width));
			}
		}
		expect(said).toEqual([]);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('it shows its cover, and leads to its other frames', async ({ page }) => {
		await page.goto(address('funnel'));
		await expect(page.locator('[data-frame="production"]')).toBeVisible();
		await expect(page.locator('[data-frame="launched"]')).toBeHidden();
		await page.getByRole('link', { name: /^1: / }).click();
		await expect(page).toHaveURL(/\/embed\/funnel\/launched\/$/);
		await expect(page.locator('[data-frame="launched"]')).toBeVisible();
		await page.locator('[data-active] summary').click();
		await expect(page.locator('[data-active] table')).toBeVisible();
	});
});

test('on paper it is the frame that shows', async ({ page }) => {
	await page.goto(address('funnel', 'since/'));
	await page.emulateMedia({ media: 'print' });
	expect(await shown(page)).toEqual(['since']);
});

test('frames are reached by link, arrow key and swipe, with a move', async ({ page }) => {
	await page.goto(address('funnel', '?frame=launched'));
	expect(await shown(page)).toEqual(['launched']);
	await page.getByRole('link', { name: /^2: / }).click();
	await expect.poll(() => shown(page)).toEqual(['production']);
	expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(10);
	await expect(page.getByRole('link', { name: /^2: / })).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => shown(page)).toEqual(['counted']);
	await page.evaluate(() => {
		const at = (type: string, clientX: number) =>
			document.body.dispatchEvent(
				new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 100, bubbles: true })
			);
		at('pointerdown', 100);
		at('pointerup', 220);
	});
	await expect.poll(() => shown(page)).toEqual(['production']);
	expect(new URL(page.url()).pathname).toBe(address('funnel'));
});

test('whoever wants no motion gets none', async ({ page }) => {
	await page.goto(address('funnel', '?frame=launched&motion=none'));
	await page.getByRole('link', { name: /^2: / }).click();
	await expect.poll(() => shown(page)).toEqual(['production']);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

const looks = (page: Page) =>
	page.evaluate(() => {
		const style = getComputedStyle(document.documentElement);
		return {
			paper: style.backgroundColor,
			live: getComputedStyle(document.querySelector('[data-tone="live"]') ?? document.body).fill,
			kept: JSON.stringify(document.documentElement.dataset)
		};
	});

test('theme, background and accent are taken from the address, from a list', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(address('funnel'));
	const plain = await looks(page);
	await page.goto(address('funnel', '?theme=dark&accent=blue'));
	const dark = await looks(page);
	expect(dark.paper).not.toBe(plain.paper);
	expect(dark.live).toBe('rgb(130, 180, 255)');
	await page.goto(address('funnel', '?background=transparent'));
	expect((await looks(page)).paper).toBe('rgba(0, 0, 0, 0)');
	await page.goto(
		address('funnel', '?theme=%22%3E%3Cscript%3E&accent=red&motion=much&frame=__proto__')
	);
	expect(await looks(page)).toEqual(plain);
});

test('it is no page to be found by, and names the step that it comes from', async ({ page }) => {
	await page.goto(address('funnel', 'since/'));
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
	expect(canonical).toMatch(/\/#funnel-since$/);
});

for (const host of ['sandbox', 'sandbox-scripts', 'strict-policy'])
	test(`in the host ${host} it is whole and quiet`, async ({ page, baseURL }) => {
		const said = listen(page);
		await openHost(page, host, { site: baseURL });
		const frame = await chartFrame(page);
		await expect(frame.locator('[data-frame="production"]')).toBeVisible();
		const { content, given } = await heights(page);
		expect(content).toBeLessThanOrEqual(given);
		if (host !== 'sandbox') {
			await frame.getByRole('link', { name: /^1: / }).click();
			await expect(frame.locator('[data-frame="launched"]')).toBeVisible();
			expect(said).toEqual([]);
		}
	});

for (const size of [16, 24, 32])
	test(`with the browser’s type at ${size} pixels nothing is cut at any width`, async ({
		launchOptions,
		baseURL
	}) => {
		const { args = [] } = launchOptions;
		const browser = await chromium.launch({
			...launchOptions,
			args: [...args, `--blink-settings=defaultFontSize=${size}`]
		});
		const page = await browser.newPage({ viewport: { width: 600, height: 400 } });
		for (const { id } of charts) {
			await page.goto(`${baseURL ?? ''}${address(id)}`);
			const type = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
			expect(type).toBe(`${size}px`);
			for (const width of [240, 360, 560, 1400]) {
				await page.setViewportSize({ width, height: 400 });
				expect.soft((await sizeOf(page)).over, `${id} at ${width}`).toBeLessThanOrEqual(0);
				expect.soft(await collisions(page), `${id} at ${width}`).toEqual([]);
			}
		}
		// What grows is told: no scroll bar inside.
		for (const width of [240, 600]) {
			await openHost(page, 'article', { site: baseURL, paste: '{sized funnel}', width });
			await expectFits(page);
		}
		// And nothing need be told: without scripts, the code keeps as much room as the type takes.
		const still = await browser.newPage({ javaScriptEnabled: false });
		await still.route('**/embed/**', async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			await route.fulfill({ response, body: text.replace('responsive-embedded-sizing', 'off') });
		});
		for (const width of [(240 * size) / 16, 700]) {
			await openHost(still, 'article', { site: baseURL, paste: '{plain funnel}', width });
			await expectFits(still);
		}
		await browser.close();
	});
