import { expect, test, type Page } from '@playwright/test';
import { expectShown, jump, NARROW, open, settle, stepsOf, WIDE } from './story.ts';

/** The step being read stays in view, whatever becomes of the window. */

/** The step whose words are read, and whether some of them are in view and clear of the picture. */
const reading = (page: Page, chart: string) =>
	page.evaluate((chart) => {
		const scrolly = document.querySelector(`[data-chart="${chart}"]`);
		const pinned = document.documentElement.hasAttribute('data-scrolly');
		const words = scrolly?.querySelector('.words[data-active]');
		const frame = words?.parentElement?.querySelector('.frame');
		if (!words || !frame) throw new Error(`${chart} shows no step.`);
		const [text, picture] = [words.getBoundingClientRect(), frame.getBoundingClientRect()];
		const over = pinned && picture.left < text.right && picture.right > text.left;
		return {
			id: words.id,
			inView: text.bottom > (over ? picture.bottom : 0) && text.top < innerHeight
		};
	}, chart);

const TURNS = [
	[NARROW, { width: 844, height: 390 }],
	[NARROW, { width: 390, height: 422 }],
	[{ width: 360, height: 740 }, WIDE],
	[WIDE, { width: 1280, height: 400 }],
	[WIDE, { width: 1280, height: 300 }],
	[
		{ width: 768, height: 1024 },
		{ width: 1024, height: 768 }
	]
] as const;

for (const [size, turned] of TURNS)
	test(`from ${size.width} × ${size.height} to ${turned.width} × ${turned.height} and back`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize(size);
		await open(page);
		for (const [i, step] of (await stepsOf(page)).entries()) {
			await jump(page, step);
			// Not always at its very beginning.
			await page.evaluate(
				(by) => {
					scrollBy(0, by);
				},
				(i % 4) * 30
			);
			await settle(page);
			const before = await reading(page, step.chart);
			expect(before.id).toBe(step.id);
			const from = await page.evaluate(() => scrollY);
			for (const next of [turned, size]) {
				await page.setViewportSize(next);
				await settle(page);
				expect.soft(await reading(page, step.chart), `${next.width} wide`).toEqual(before);
				if (await page.locator('[data-scrolly]').count())
					await expectShown(page, `${step.id}, ${next.width} wide`);
			}
			const to = await page.evaluate(() => scrollY);
			expect.soft(Math.abs(to - from), `${step.id} is where it was`).toBeLessThan(3);
		}
	});

test('sections that a reader’s own styles hide do not move the page', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const step = (await stepsOf(page)).find(({ chart }) => chart === 'abandonment');
	if (!step) throw new Error('There is no step of the chart.');
	await page.addStyleTag({
		content: `main > :not(:has([data-chart="${step.chart}"])) { display: none !important }`
	});
	await settle(page);
	// The page is measured again where it stands: each time it is elsewhere, and nothing else has moved.
	const remeasure = () =>
		page.evaluate(() => {
			dispatchEvent(new Event('resize'));
		});
	await page.evaluate(() => {
		scrollTo(0, 300);
	});
	await remeasure();
	await jump(page, step);
	const at = await page.evaluate(() => scrollY);
	await remeasure();
	await settle(page);
	expect(await page.evaluate(() => scrollY)).toBe(at);
	await expect(page.locator(`.step:has(#${step.id}) .frame`)).toHaveAttribute('data-active');
});
