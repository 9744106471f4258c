import { expect, test, type Page } from '@playwright/test';

/** The page of all figures, as its readers use it. */

const rows = (page: Page) => page.locator('.figures tbody tr');
const shown = (page: Page) => page.locator('.figures tbody tr:not([hidden])');

test.beforeEach(({ page }) => page.goto('/figures/'));

test('a filter leaves the rows that fit, and all come back', async ({ page }) => {
	const all = await rows(page).count();
	const unsourced = await page.locator('.figures tr[data-kind="not-found"]').count();
	expect(unsourced).toBeGreaterThan(0);
	await page.getByRole('combobox', { name: 'Show' }).selectOption('not-found');
	await expect(shown(page)).toHaveCount(unsourced);
	await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
	await expect(shown(page)).toHaveCount(all);
});

test('sorting by value puts the largest first', async ({ page }) => {
	await page.getByRole('combobox', { name: 'Sort by' }).selectOption('value');
	const values = await rows(page).evaluateAll((found) =>
		found.map((row) => Number(row.dataset.amount ?? -1))
	);
	expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test('a search that finds nothing says so', async ({ page }) => {
	await page.getByRole('searchbox').fill('no such words');
	await expect(shown(page)).toHaveCount(0);
	await expect(page.locator('.tools output')).toBeVisible();
});

test('Back brings the rows as the form has them', async ({ page }) => {
	await page.getByRole('combobox', { name: 'Show' }).selectOption('not-found');
	const left = await shown(page).count();
	await page.locator('footer a, .home a').first().click();
	await page.waitForURL((url) => url.pathname !== '/figures/');
	await page.goBack();
	const filter = page.getByRole('combobox', { name: 'Show' });
	await expect(shown(page)).toHaveCount(
		(await filter.inputValue()) === 'not-found' ? left : await rows(page).count()
	);
});

test('a link to a row that the filter hides leads to it', async ({ page }) => {
	await page.getByRole('combobox', { name: 'Show' }).selectOption('not-found');
	const link = page.locator('.unlike a[href="#regular-use-88"]').first();
	await link.click();
	await expect(page.locator('#regular-use-88')).toBeInViewport();
});

test('what the marks mean keeps its place while the page comes in', async ({ page }) => {
	for (const width of [320, 390, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		const moved = await page.locator('main ul:has(.mark)').evaluate((list) => {
			const places = () =>
				[...list.children].map((item) => {
					const { x, y } = item.getBoundingClientRect();
					return [x, y];
				});
			const whole = places();
			return [...list.children].map((item, index) => {
				// As it stands when the page has come as far as this item's mark.
				const range = new Range();
				range.selectNodeContents(item);
				const mark = item.querySelector('.mark');
				if (mark) range.setStartAfter(mark);
				const rest = range.extractContents();
				const later = [...list.children].slice(index + 1);
				for (const one of later) one.remove();
				const now = places();
				item.append(rest);
				list.append(...later);
				return JSON.stringify(now) === JSON.stringify(whole.slice(0, index + 1))
					? ''
					: item.textContent;
			});
		});
		expect(moved.filter(Boolean), `at ${width}`).toEqual([]);
	}
});
