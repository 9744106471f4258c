import { chromium, expect, test, type Page } from '@playwright/test';
import { expectClear, expectHeld } from './boxes.ts';
import { inItsOwnType, jump, open, settle, stepsOf } from './story.ts';

/** Nothing is cut, however small the window, however large the type: what has no room is not pinned. */

/** Every frame holds its parts, every label has its place, and nothing is wider than the page. */
async function expectRoom(page: Page) {
	const overflow = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect.soft(overflow, 'wider than the page by').toBeLessThanOrEqual(0);
	for (const step of await stepsOf(page)) {
		await jump(page, step);
		await expectHeld(page, step);
		await expectClear(page, step);
	}
}

const isPinned = (page: Page) =>
	page.evaluate(() => document.documentElement.hasAttribute('data-scrolly'));

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => inItsOwnType(page));

for (const [width, height, pinned] of [
	[1280, 250, false],
	[360, 480, false],
	[719, 480, false],
	[390, 551, false],
	[390, 552, true],
	[320, 560, true],
	[844, 390, false],
	[720, 424, true],
	[900, 430, true],
	[1024, 400, true],
	[1280, 384, true],
	[1920, 400, true]
] as const)
	test(`${width} × ${height}: the charts are ${pinned ? 'pinned' : 'stacked'}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page);
		expect(await isPinned(page)).toBe(pinned);
		await expectRoom(page);
	});

for (const [width, height] of [
	[320, 640],
	[390, 844],
	[1280, 800]
] as const)
	test(`${width} wide, with text spaced as WCAG 1.4.12 has it`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page);
		await page.addStyleTag({
			content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
				p { margin-bottom: 2em !important; }
				.label { margin-bottom: 0 !important; }`
		});
		await settle(page);
		expect(await isPinned(page)).toBe(false);
		await expectRoom(page);
	});

for (const type of [24, 32])
	for (const [width, height] of [
		[320, 640],
		[390, 844],
		[1280, 800]
	] as const)
		test(`type of ${type} pixels, ${width} wide`, async ({ baseURL, launchOptions }) => {
			const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${type}`];
			const browser = await chromium.launch({ ...launchOptions, args });
			const page = await browser.newPage({
				...(baseURL === undefined ? {} : { baseURL }),
				viewport: { width, height },
				reducedMotion: 'reduce'
			});
			await inItsOwnType(page);
			await open(page);
			const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
			expect(size).toBe(`${type}px`);
			await expectRoom(page);
			await browser.close();
		});
