import { expect, test, type Page } from '@playwright/test';
import { named, NARROW, open, scrollToShare, stepsOf, WIDE } from './story.ts';

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Seen {
	id: string;
	visible: boolean;
	opacity: number;
	afterItsWords: boolean;
	words: Box;
	frame: Box;
	parts: Box[];
}

/** Every frame of the page in document order, with the words it belongs to. */
const framesOf = (page: Page) =>
	page.evaluate(() => {
		const boxOf = (element: Element): Box => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { left, right, top: top + scrollY, bottom: bottom + scrollY };
		};
		const width = document.documentElement.clientWidth;
		const frames = [...document.querySelectorAll<HTMLElement>('.frame')].map((frame): Seen => {
			const words = frame.parentElement?.querySelector('.words');
			if (!words) throw new Error(`${frame.dataset.frame ?? ''} has no words.`);
			const box = boxOf(frame);
			let opacity = 1;
			for (let part: Element | null = frame; part; part = part.parentElement)
				opacity *= parseFloat(getComputedStyle(part).opacity);
			return {
				id: words.id,
				visible:
					frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
					box.right - box.left > 100 &&
					box.bottom - box.top > 100,
				opacity,
				afterItsWords: frame.previousElementSibling === words,
				words: boxOf(words),
				frame: box,
				parts: [...frame.querySelectorAll('figcaption, .graphic, .label, .source')].map(boxOf)
			};
		});
		return { width, scrollWidth: document.documentElement.scrollWidth, frames };
	});

const overlap = (a: Box, b: Box) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Every frame stands once, in its place beside or after its words, and none is in another's way. */
async function expectAllShown(page: Page, ids: string[]) {
	const { width, scrollWidth, frames } = await framesOf(page);
	expect(frames.map(({ id }) => id)).toEqual(ids);
	expect(scrollWidth).toBeLessThanOrEqual(width);
	let bottom = -Infinity;
	for (const { id, visible, opacity, afterItsWords, words, frame, parts } of frames) {
		expect(visible, `${id} can be seen`).toBe(true);
		expect(opacity, `${id} is solid`).toBe(1);
		expect(afterItsWords, `${id} follows its words`).toBe(true);
		const beside = frame.left >= words.right || frame.right <= words.left;
		if (!beside) expect(frame.top, `${id} is under its words`).toBeGreaterThanOrEqual(words.bottom);
		expect(words.top, `${id} comes after the step before`).toBeGreaterThanOrEqual(bottom);
		expect(frame.left, `${id} fits the page`).toBeGreaterThanOrEqual(0);
		expect(frame.right, `${id} fits the page`).toBeLessThanOrEqual(width);
		for (const part of parts) {
			expect(part.bottom, `${id} holds its parts`).toBeLessThanOrEqual(frame.bottom + 1);
			expect(part.right, `${id} holds its parts`).toBeLessThanOrEqual(frame.right + 1);
		}
		bottom = Math.max(words.bottom, frame.bottom);
	}
	for (const [i, a] of frames.entries())
		for (const b of frames.slice(i + 1))
			expect(overlap(a.frame, b.frame), `${a.id} and ${b.id} overlap`).toBe(false);
}

for (const size of [NARROW, WIDE]) {
	test.describe(`without script, ${named(size)}`, () => {
		test.use({ viewport: size, javaScriptEnabled: false });

		test('every frame stands with its step', async ({ page }) => {
			await page.goto('/');
			expect(await page.locator('[data-scrolly]').count()).toBe(0);
			const ids = (await stepsOf(page)).map(({ id }) => id);
			await expectAllShown(page, ids);
		});

		test('a number opens its note', async ({ page }) => {
			await page.goto('/');
			const charts = new Set((await stepsOf(page)).map(({ chart }) => chart));
			for (const chart of charts) {
				for (const place of ['.words', '.label']) {
					const number = page.locator(`[data-chart="${chart}"] ${place} .number > button`).first();
					if ((await number.count()) === 0) continue;
					const note = page.locator(`#${(await number.getAttribute('popovertarget')) ?? ''}`);
					await expect(note).toBeHidden();
					await number.click();
					await expect(note).toBeVisible();
					await expect(note).toBeInViewport({ ratio: 1 });
					await page.keyboard.press('Escape');
					await expect(note).toBeHidden();
				}
			}
		});
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('on paper, every frame stands once', async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 960 });
		await page.goto('/');
		const ids = (await stepsOf(page)).map(({ id }) => id);
		await page.emulateMedia({ media: 'print' });
		await expectAllShown(page, ids);
	});
});

for (const size of [NARROW, { width: 680, height: 960 }, WIDE]) {
	test(`on paper, every frame stands once, ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await open(page);
		const ids = (await stepsOf(page)).map(({ id }) => id);
		// Half-way, where a frame other than the first is the active one of some charts.
		await scrollToShare(page, 0.5);
		await page.emulateMedia({ media: 'print' });
		await expectAllShown(page, ids);
	});
}

test('on paper, the notes are a list and there is nothing to press', async ({ page }) => {
	await open(page);
	const notes = page.locator('.note');
	await expect(notes.first()).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	for (const note of await notes.all()) await expect(note).toBeVisible();
	for (const press of await page.locator('.as-table, footer nav').all())
		await expect(press).toBeHidden();
});
