import { expect, test, type Page } from '@playwright/test';
import { expectShown, jump, named, NARROW, open, settle, stepsOf, WIDE } from './story.ts';

/** The reader is in control: step by step, without effects, in either theme. */

const root = (page: Page) => page.locator('html');
const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** What a screen reader has been told, time and again. */
const announced = (page: Page) =>
	page.evaluate(() => (window as unknown as { announced: string[] }).announced);
const listen = (page: Page) =>
	page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { announced: heard });
		const status = document.querySelector('[data-announce]');
		if (!status) throw new Error('Nothing announces.');
		new MutationObserver(() => heard.push(status.textContent)).observe(status, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});

for (const size of [NARROW, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' }, hasTouch: true });

		for (const how of ['Enter', 'click', 'tap'] as const)
			test(`Next and Previous go through every chart by ${how}, and are announced once`, async ({
				page
			}) => {
				await open(page);
				await listen(page);
				const steps = await stepsOf(page);
				const entries = await page.evaluate(() => history.length);
				const expected: string[] = [];
				const said = async (id: string) =>
					(await page.locator(`[id="${id}-said"]`).textContent()) ?? '';
				for (const [i, step] of steps.entries()) {
					const next = steps[i + 1];
					if (steps[i - 1]?.chart !== step.chart)
						await page.evaluate((id) => {
							document.getElementById(id)?.scrollIntoView();
						}, step.id);
					await settle(page);
					for (const [turn, to] of [
						['after', next],
						['before', step],
						['after', next]
					] as const) {
						if (!to || next?.chart !== step.chart) continue;
						const link = page.locator(
							`[data-chart="${step.chart}"] [data-frame][data-active] [data-turn="${turn}"]`
						);
						if (how === 'click') await link.click();
						else if (how === 'tap') await link.tap();
						else {
							await link.focus();
							await page.keyboard.press('Enter');
						}
						await settle(page);
						expected.push(await said(to.id));
						await expect(page.locator(`[id="${to.id}"]`)).toHaveAttribute('data-active');
						await expect(page.locator(`[id="${to.id}"]`)).toBeInViewport();
						await expectShown(page, to.id);
						const focused = page.locator('[data-turn]:focus');
						await expect(focused).toBeInViewport();
					}
				}
				expect(expected.length).toBeGreaterThan(steps.length);
				expect(await announced(page)).toEqual(expected);
				expect(await page.evaluate(() => history.length)).toBe(entries);
			});

		test('scrolling past says nothing, and a link to a step says it once', async ({ page }) => {
			await open(page);
			await listen(page);
			const steps = await stepsOf(page);
			await page.evaluate(async () => {
				for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
					scrollTo(0, y);
					await new Promise(requestAnimationFrame);
				}
			});
			expect(await announced(page)).toEqual([]);
			const step = steps[9];
			if (!step) throw new Error('The page has too few steps.');
			await jump(page, step);
			expect(await announced(page)).toHaveLength(1);
		});

		test('without effects every frame stands under its words, now and on the next visit', async ({
			page
		}) => {
			await open(page);
			const box = page.getByRole('checkbox', { name: 'Read without scrolling effects' });
			await expect(root(page)).toHaveAttribute('data-scrolly');
			await box.check();
			for (const visit of ['now', 'on the next visit']) {
				await expect(root(page), visit).not.toHaveAttribute('data-scrolly');
				await expect(box).toBeChecked();
				for (const picture of await page.locator('.step .graphic').all())
					await expect(picture).toBeVisible();
				await page.reload();
			}
			await box.uncheck();
			await expect(root(page)).toHaveAttribute('data-scrolly');
			await page.reload();
			await expect(root(page)).toHaveAttribute('data-scrolly');
		});
	});
}

test('no key is captured from the page', async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		Object.assign(window, { prevented: [] as string[] });
		addEventListener('keydown', (event) => {
			if (event.defaultPrevented)
				(window as unknown as { prevented: string[] }).prevented.push(event.key);
		});
	});
	const [step] = await stepsOf(page);
	if (step) await jump(page, step);
	const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Space', 'PageDown', 'PageUp'];
	for (const key of [...keys, 'Home', 'End', 'j', 'k', 'n', 'p']) await page.keyboard.press(key);
	expect(await page.evaluate(() => Reflect.get(window, 'prevented') as unknown)).toEqual([]);
	await page.keyboard.press('Home');
	await page.keyboard.press('Space');
	await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
});

for (const [theme, paper] of [
	['light', 'rgb(250, 248, 243)'],
	['dark', 'rgb(18, 22, 29)']
] as const)
	test(`${theme} holds on every page from its first paint, whatever the device has`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
		await open(page);
		await page.getByRole('combobox', { name: 'Colours' }).selectOption(theme);
		await expect(root(page)).toHaveCSS('background-color', paper);
		// What is painted while the page is still read.
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			new MutationObserver(() => {
				if (document.querySelector('body'))
					seen.push(getComputedStyle(document.documentElement).backgroundColor);
			}).observe(document, { childList: true, subtree: true });
		});
		for (const address of ['/', '/figures/', '/charts/funnel/']) {
			await page.goto(address);
			const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]);
			expect(seen.length).toBeGreaterThan(0);
			expect(new Set(seen), address).toEqual(new Set([paper]));
		}
		await page.goto('/');
		const choice = page.getByRole('combobox', { name: 'Colours' });
		await expect(choice).toHaveValue(theme);
		await choice.selectOption('As on your device');
		await expect(root(page)).not.toHaveCSS('background-color', paper);
	});

test('where nothing may be stored, the choices hold for the visit', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('Denied', 'SecurityError');
			}
		});
	});
	await open(page);
	await expect(root(page)).toHaveAttribute('data-scrolly');
	await page.getByRole('checkbox', { name: 'Read without scrolling effects' }).check();
	await expect(root(page)).not.toHaveAttribute('data-scrolly');
	await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
	await expect(root(page)).toHaveCSS('background-color', 'rgb(18, 22, 29)');
	expect(errors).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to choose that would do nothing', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('[data-plain]')).toBeHidden();
		await expect(page.locator('[data-turn]').first()).toBeHidden();
	});
});
