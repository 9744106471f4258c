import { expect, test, type Page } from '@playwright/test';
import { inItsOwnType, named, NARROW, open, settle, WIDE } from './story.ts';

/** The head of the story: what the first screen shows, and what can be done from it. */

/** The animations of the lights: when each begins, in milliseconds. */
const goingOut = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.opening circle')].flatMap((light) =>
			light.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().delay))
		)
	);

for (const size of [NARROW, WIDE]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${named(size)}, ${colorScheme}`, () => {
			test.use({ viewport: size, colorScheme });
			test.beforeEach(({ page }) => inItsOwnType(page));

			test('headline, lights and standfirst share the first screen, at night', async ({ page }) => {
				await open(page);
				for (const part of ['h1', '.opening svg', '.opening figcaption', '.standfirst', '.cue'])
					await expect(page.locator(`.masthead ${part}`), part).toBeInViewport({ ratio: 1 });
				const brightness = await page.evaluate(() => {
					const { backgroundColor } = getComputedStyle(
						document.querySelector('.masthead') ?? document.body
					);
					return Math.max(...(backgroundColor.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number));
				});
				expect(brightness).toBeLessThan(60);
			});
		});
	}
}

test('the lights go out one after another, and those that arrived stay lit', async ({ page }) => {
	await open(page);
	const starts = await goingOut(page);
	const lights = await page.locator('.opening circle').count();
	const lit = await page.locator('.opening [data-tone="live"]').count();
	expect(starts.length).toBe(lights - lit);
	for (const [i, start] of starts.entries())
		expect(start).toBeCloseTo((starts[0] ?? NaN) + 30 * i, 3);
});

test('they are out from the first where no motion is wanted', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	expect(await goingOut(page)).toEqual([]);
});

test('the cue to scroll goes once the reader has', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await expect(page.locator('.cue')).toHaveCSS('opacity', '1');
	await page.mouse.wheel(0, 60);
	await settle(page);
	await expect(page.locator('.cue')).toHaveCSS('opacity', '0');
});

test('Share hands the address on, or copies it where the browser cannot', async ({ page }) => {
	await page.addInitScript(() => {
		const kept = { shared: [] as unknown[], copied: [] as string[] };
		Object.assign(window, { kept });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) => {
					kept.copied.push(text);
					return Promise.resolve();
				}
			}
		});
		if (!location.search.includes('cannot'))
			Object.defineProperty(navigator, 'share', {
				value: (data: unknown) => {
					kept.shared.push(data);
					return Promise.resolve();
				}
			});
	});
	const kept = () => page.evaluate(() => (window as unknown as { kept: unknown }).kept);
	const address = (path: string) => new URL(path, page.url()).href;

	await open(page, '/#returns');
	await page.getByRole('button', { name: 'Share' }).click();
	expect(await kept()).toEqual({
		shared: [{ title: await page.title(), url: address('/') }],
		copied: []
	});

	await open(page, '/?cannot#returns');
	await page.getByRole('button', { name: 'Share' }).click();
	expect(await kept()).toEqual({ shared: [], copied: [address('/?cannot')] });
	await expect(page.locator('.masthead output')).toHaveText('Link copied');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is neither a cue nor a button that does nothing', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('.cue')).toBeHidden();
		await expect(page.locator('[data-share]')).toBeHidden();
	});
});
