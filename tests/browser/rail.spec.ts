import { expect, test, type Page } from '@playwright/test';
import { jump, named, NARROW, open, settle, stepsOf, WIDE } from './story.ts';

/** The list of contents: the rail of a wide screen, the bar of a narrow one, a list without script. */

const TABLET = { width: 768, height: 1024 };

/** What the list marks as current, by its anchor; and how many pieces of the bar are lit. */
const marked = (page: Page) =>
	page.evaluate(() => {
		const pieces = [...document.querySelectorAll('[data-rail] i')];
		return {
			anchors: [...document.querySelectorAll<HTMLAnchorElement>('[data-rail] [aria-current]')].map(
				({ hash }) => hash.slice(1)
			),
			piece: pieces.findIndex((piece) => piece.matches('[data-current]'))
		};
	});

/** The anchors of all its entries, in order. */
const anchorsOf = (page: Page) =>
	page
		.locator('.contents a')
		.evaluateAll((links) =>
			links.map((link) => (link instanceof HTMLAnchorElement ? link.hash.slice(1) : ''))
		);

for (const size of [NARROW, TABLET, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' } });

		test('it names every section and step in reading order, and marks where one is', async ({
			page
		}) => {
			await open(page);
			const anchors = await anchorsOf(page);
			const inPage = await page
				.locator('main > .section[id], main .words[id]')
				.evaluateAll((places) => places.map(({ id }) => id));
			expect(anchors).toEqual(inPage);
			for (const step of await stepsOf(page)) {
				await jump(page, step);
				expect(await marked(page)).toEqual({
					anchors: [step.id],
					piece: anchors.indexOf(step.id)
				});
			}
		});

		test('it keeps clear of the opening', async ({ page }) => {
			await open(page);
			await expect(page.locator('.rail')).toHaveCSS('opacity', '0');
			const [step] = await stepsOf(page);
			if (step) await jump(page, step);
			await expect(page.locator('.rail')).toHaveCSS('opacity', '1');
		});
	});
}

for (const size of [NARROW, TABLET, WIDE])
	test(`the bar opens the list, whose entries are large enough, ${named(size)}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await open(page);
		const steps = await stepsOf(page);
		const [first, last] = [steps[0], steps.at(-1)];
		if (!first || !last) throw new Error('The page has no steps.');
		await jump(page, first);
		const bar = page.getByRole('button', { name: 'In this story' });
		expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		await bar.click();
		// Closed, it is the rail of a wide screen, and hidden on a narrow one.
		const list = page.locator('.contents:popover-open');
		await expect(list).toBeVisible();
		await expect(list).toBeInViewport({ ratio: 1 });
		const heights = await list
			.locator('a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
		await list.locator(`a[href="#${last.id}"]`).click();
		await settle(page);
		await expect(list).toBeHidden();
		expect((await marked(page)).anchors).toEqual([last.id]);
	});

test('on a dark panel the button of the list has the colour of its words', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize(WIDE);
	await open(page, '/#ledger-followed');
	await settle(page);
	const words = await page
		.locator('#ledger-followed')
		.evaluate((step) => getComputedStyle(step).color);
	await expect(page.locator('.bar')).toHaveCSS('color', words);
});

test('the rail’s dots lead to their steps and say their titles', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await open(page);
	const steps = await stepsOf(page);
	const [first, other] = [steps[0], steps[7]];
	if (!first || !other) throw new Error('The page has too few steps.');
	await jump(page, first);
	const dot = page.locator(`.contents a[href="#${other.id}"]`);
	await dot.hover();
	await expect(dot.locator('span')).toHaveCSS('opacity', '1');
	await dot.click();
	await settle(page);
	expect((await marked(page)).anchors).toEqual([other.id]);
	const left = await page.locator('.rail').boundingBox();
	const words = await page.locator(`#${other.id}`).boundingBox();
	expect((left?.x ?? NaN) + (left?.width ?? NaN)).toBeLessThanOrEqual(words?.x ?? NaN);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const size of [NARROW, WIDE])
		test(`it is a list of the sections in the page, ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.goto('/');
			await expect(page.getByRole('navigation', { name: 'In this story' })).toBeVisible();
			await expect(page.locator('.bar')).toBeHidden();
			const sections = page.locator('.contents .chapter > a');
			expect(await sections.count()).toBe(await page.locator('main > .section').count());
			for (const link of await sections.all()) await expect(link).toBeVisible();
			await expect(page.locator('.contents ol ol').first()).toBeHidden();
			await expect(page.locator('.rail')).toHaveCSS('position', 'static');
		});
});
