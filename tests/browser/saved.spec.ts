import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { named, NARROW, open, scrollToShare, stepsOf, WIDE } from './story.ts';

/** The story as one file: the page as it stood when it was saved, without its script. */

/** Saves a page as Chromium does, and opens the file. */
async function reopened(page: Page, path: string) {
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
	await writeFile(path, data);
	await page.goto(pathToFileURL(path).href);
	expect(await page.evaluate(() => matchMedia('(scripting: none)').matches)).toBe(true);
}

/** What stands under the words of each step: its picture, or what that shows in words. */
const stepsSeen = (page: Page) =>
	page.evaluate(() => {
		const height = (element: Element | null | undefined) =>
			element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				? element.getBoundingClientRect().height
				: 0;
		return [...document.querySelectorAll('.step')].map((step) => ({
			id: step.querySelector('.words')?.id ?? '',
			words: height(step.querySelector('.words')) > 15,
			picture: height(step.querySelector('.frame')) > 100,
			inWords: height(step.querySelector('.description')) > 15
		}));
	});

for (const size of [NARROW, WIDE])
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('saved while its charts are pinned, each step has its picture or that in words', async ({
			page
		}, info) => {
			await open(page);
			const ids = (await stepsOf(page)).map(({ id }) => id);
			const notes = await page.locator('.note').count();
			await scrollToShare(page, 0.4);
			await reopened(page, info.outputPath('saved.mhtml'));
			const seen = await stepsSeen(page);
			expect(seen.map(({ id }) => id)).toEqual(ids);
			for (const { id, words, inWords } of seen)
				expect({ id, words, inWords }).toEqual({ id, words: true, inWords: true });
			const charts = await page.locator('[data-chart]').count();
			expect(seen.filter(({ picture }) => picture).length).toBe(charts);

			// No popover opens in such a file: each note is read at the end, by its number.
			const list = page.locator('.note');
			await expect(list).toHaveCount(notes);
			for (const note of await list.all()) await expect(note).toBeVisible();
			const number = page.locator('.words .number:not(.claim)').first();
			const [whole, button] = [
				await number.boundingBox(),
				await number.locator('button').boundingBox()
			];
			// The note’s number is at the end of what it is about, and not over it.
			expect(button?.width).toBeGreaterThan(3);
			expect(button?.width).toBeLessThan((whole?.width ?? NaN) / 2);
			// Nothing is left to press that would do nothing.
			for (const part of ['.settings', '[data-share]', '.bar', '.as-table'])
				await expect(page.locator(part).first()).toBeHidden();
		});

		test('saved without scrolling effects, it keeps every picture', async ({ page }, info) => {
			await open(page);
			await page.locator('[data-plain]').check();
			await scrollToShare(page, 0.4);
			const ids = (await stepsOf(page)).map(({ id }) => id);
			await reopened(page, info.outputPath('saved.mhtml'));
			const seen = await stepsSeen(page);
			expect(seen.filter(({ picture }) => picture).map(({ id }) => id)).toEqual(ids);
		});
	});

test('in a saved page four lights are lit, once the others have gone out', async ({
	page
}, info) => {
	await open(page);
	await reopened(page, info.outputPath('saved.mhtml'));
	const fills = await page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
		const of = (light: Element) => getComputedStyle(light).fill;
		const lights = [...document.querySelectorAll('.opening circle')];
		const lit = lights.filter((light) => light.matches('[data-tone="live"]')).map(of);
		return { lit, all: lights.map(of) };
	});
	expect(new Set(fills.lit).size).toBe(1);
	expect(fills.all.filter((fill) => fill === fills.lit[0]).length).toBe(fills.lit.length);
});
