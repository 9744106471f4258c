import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { inStandIns, named, NARROW, open, settle, SIZES, WIDE } from './story.ts';
import { LIVE, play, typed } from './toys.ts';

/** What has moved since the page began, whatever it was that moved it. */
const watchShifts = (page: Page) =>
	page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
		}).observe({ type: 'layout-shift', buffered: true });
	});
const shifts = (page: Page) =>
	page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

test.describe('near the view', () => {
	test('a toy is fetched only then, and nothing moves', async ({ page }) => {
		await watchShifts(page);
		// What the change of type moves is fonts.spec.ts’s to say.
		await inStandIns(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const scripts = () => asked.filter((path) => path.startsWith('/toys/'));
		await open(page);
		expect(scripts()).toEqual([]);
		await page.locator('#guess').scrollIntoViewIfNeeded();
		await expect(page.locator('#guess')).toHaveAttribute('data-live');
		expect(scripts()).toEqual(['/toys/guess.js']);
		await page.locator('#portfolio').scrollIntoViewIfNeeded();
		await expect(page.locator('#portfolio')).toHaveAttribute('data-live');
		await settle(page);
		expect(scripts()).toEqual(['/toys/guess.js', '/toys/portfolio.js']);
		expect(await shifts(page)).toEqual([]);
	});

	for (const size of [...SIZES, { width: 1920, height: 1080 }])
		test(`a toy takes the very place of its picture ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page);
			for (const name of ['guess', 'portfolio'] as const) {
				const toy = page.locator(`#${name}`);
				const height = () => toy.evaluate((toy) => toy.getBoundingClientRect().height);
				const before = await height();
				await toy.scrollIntoViewIfNeeded();
				await expect(toy).toHaveAttribute('data-live');
				expect.soft(await height(), name).toBe(before);
				// Whatever is set and told, it stays as large.
				if (name === 'guess') {
					await typed(toy).fill('18');
					await toy.getByRole('button').last().click();
				} else
					for (const choice of await toy.getByRole('radio').all()) {
						await choice.check();
						expect.soft(await height(), name).toBe(before);
					}
				expect.soft(await height(), name).toBe(before);
			}
		});

	test('where its script does not come, the picture stays', async ({ page }) => {
		await page.route('**/toys/*.js', (route) => route.abort());
		await open(page);
		const toy = page.locator('#portfolio');
		await toy.scrollIntoViewIfNeeded();
		await settle(page);
		await expect(toy.locator('.still')).toBeVisible();
		await expect(toy).not.toHaveAttribute('data-live');
	});

	test('what can be pressed is large enough for a finger', async ({ page }) => {
		await page.setViewportSize(NARROW);
		for (const name of ['guess', 'portfolio'] as const) {
			const toy = await play(page, name);
			for (const target of await toy
				.locator(`${LIVE} :is(input:not([type=radio]), button, fieldset label)`)
				.all()) {
				const box = await target.boundingBox();
				expect.soft(box?.width ?? 0).toBeGreaterThanOrEqual(24);
				expect.soft(box?.height ?? 0).toBeGreaterThanOrEqual(24);
			}
		}
	});

	test('the surveys come one after the other, where there is motion', async ({ page }) => {
		const toy = await play(page, 'guess');
		const counts = toy.locator(`${LIVE} .square [data-figure]`);
		await toy.getByRole('button').last().click();
		await expect(counts).toHaveText(['17%']);
		await expect(counts).toHaveText(['17%', '42%']);
		await expect(toy.getByRole('status')).toContainText('42%');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const size of [NARROW, WIDE])
		test(`the pictures say it all ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.goto('/');
			const guess = page.locator('#guess');
			await expect(guess.locator('.still')).toBeVisible();
			await expect(guess).toContainText('17%');
			await expect(guess).toContainText('42%');
			await expect(guess.locator('input')).toHaveCount(0);
			const portfolio = page.locator('#portfolio');
			await expect(portfolio.locator('.still')).toBeVisible();
			await expect(portfolio.locator('[data-own="n"]')).toHaveText('12');
			await expect(portfolio.locator('td[data-own="none"]')).toHaveText(['21%', '3.2%', '0.024%']);
		});
});

test('on paper there is the picture, nothing to press, and nothing to guess', async ({ page }) => {
	const toy = await play(page, 'portfolio');
	await page.emulateMedia({ media: 'print' });
	await expect(toy.locator('.still')).toBeVisible();
	for (const press of await toy.locator('input').all()) await expect(press).toBeHidden();
	await expect(page.locator('#guess')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in a toy while it is played with, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const size of [NARROW, WIDE]) {
			await page.setViewportSize(size);
			for (const name of ['guess', 'portfolio'] as const) {
				const toy = await play(page, name);
				const objections = async () => {
					const axe = new AxeBuilder({ page }).setLegacyMode(true).include(`#${name}`);
					return (await axe.analyze()).violations.map(({ id }) => id);
				};
				expect.soft(await objections(), `${name} at first`).toEqual([]);
				await typed(toy).fill('30');
				await typed(toy).blur();
				if (name === 'guess') await toy.getByRole('button').last().click();
				expect.soft(await objections(), `${name} set`).toEqual([]);
			}
		}
	});

for (const width of [390, 900, 1280])
	test(`what is in a toy stays within it, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const name of ['guess', 'portfolio'] as const) {
			const toy = await play(page, name);
			const out = await toy.evaluate((element) => {
				const { paddingInlineEnd } = getComputedStyle(element);
				const edge = element.getBoundingClientRect().right - parseFloat(paddingInlineEnd);
				return [...element.querySelectorAll('*')]
					.filter((part) =>
						part.checkVisibility({ opacityProperty: true, visibilityProperty: true })
					)
					.filter((part) => part.getBoundingClientRect().right > edge + 1)
					.map((part) => `${part.tagName} “${part.textContent.trim().slice(0, 40)}”`);
			});
			expect.soft(out, name).toEqual([]);
		}
	});
