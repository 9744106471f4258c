import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { FORMS } from '../../src/lib/embed/snippets.ts';
import { listen } from './embed.ts';
import { named, NARROW, WIDE } from './story.ts';

/* The dialog at each chart that gives the code to show it elsewhere. */

const dialog = (page: Page) => page.locator('dialog[open]');
const code = (page: Page) => dialog(page).locator('code');

/** Opens the dialog at the frame that the funnel shows, by keyboard. */
async function open(page: Page, address = '/#funnel-since'): Promise<void> {
	await page.goto(address);
	const link = page.locator('[data-frame="since"] a[data-embed]');
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const)
	for (const size of [NARROW, WIDE])
		test(`it opens and closes by keyboard, ${colorScheme} ${named(size)}`, async ({ browser }) => {
			const page = await browser.newPage({ colorScheme, viewport: size, reducedMotion: 'reduce' });
			const said = listen(page);
			await open(page);
			expect(await dialog(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
			await expect(dialog(page).frameLocator('iframe').locator('[data-active]')).toHaveAttribute(
				'data-frame',
				'since'
			);
			const over = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
			expect(over).toBe(0);
			const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ iframes: false });
			expect((await axe.include('dialog').analyze()).violations).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(dialog(page)).toHaveCount(0);
			const focused = page.locator('[data-frame="since"] a[data-embed]');
			await expect(focused).toBeFocused();
			expect(said).toEqual([]);
			await page.close();
		});

test('what is chosen stands in the code, and a click copies it and says so', async ({
	page,
	context,
	baseURL: base
}) => {
	const baseURL = String(base);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	const box = dialog(page);
	await expect(code(page)).toContainText(`src="${baseURL}/embed/funnel/since/"`);
	await box.getByRole('combobox').selectOption('launched');
	await box.getByRole('radio', { name: 'Dark' }).check();
	await box.getByRole('radio', { name: 'Column' }).check();
	await expect(code(page)).toContainText('/embed/funnel/launched/?theme=dark"');
	await expect(code(page)).toContainText('max-width: 560px');
	const [width, src] = await box
		.locator('iframe')
		.evaluate((frame: HTMLIFrameElement) => [frame.offsetWidth, frame.src]);
	expect([width, src]).toEqual([560, `${baseURL}/embed/funnel/launched/?theme=dark`]);

	const said = box.getByRole('status');
	await expect(said).toHaveText('');
	await box.getByRole('button', { name: 'Copy' }).click();
	await expect(said).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await code(page).textContent());

	await box.getByRole('radio', { name: 'Element' }).check();
	await expect(said).toHaveText('');
	await expect(code(page)).toContainText('theme="dark" frame="launched" style="max-width: 560px"');
	await box.getByRole('radio', { name: 'Image' }).check();
	await expect(code(page)).toContainText('/steps/funnel-launched.png"');
	await expect(code(page)).toContainText('alt="A funnel with a wide mouth');
	await expect(box.locator('img')).toBeVisible();
});

test('the cover is not named in the code, so that it stays the cover', async ({ page }) => {
	await page.goto('/charts/funnel/');
	await page.getByRole('link', { name: 'Choose how it looks' }).click();
	await expect(code(page)).toContainText('/embed/funnel/"');
	await expect(dialog(page).getByRole('radio')).toHaveCount(6 + FORMS.length);
	await page.keyboard.press('Escape');
	// The frame that shows there has its own link to it.
	await open(page, '/charts/funnel/#funnel-since');
	await expect(code(page)).toContainText('/embed/funnel/since/"');
});

test('where a page may not copy, the code is selected and this is said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await open(page);
	await dialog(page).getByRole('button', { name: 'Copy' }).click();
	await expect(dialog(page).getByRole('status')).toContainText('is selected');
	const selected = await page.evaluate(() => String(getSelection()));
	expect(selected.trim()).toMatch(/^<div.*<\/div>$/s);
});

test('should its script not come, the link leads to the chart’s page', async ({ page }) => {
	await page.route('**/embed-dialog.js', (route) => route.abort());
	await page.goto('/#funnel-since');
	await page.locator('[data-frame="since"] a[data-embed]').click();
	await expect(page).toHaveURL(/\/charts\/funnel\/#embed$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to the code on the chart’s page', async ({ page }) => {
		await page.goto('/#funnel-since');
		await page.locator('[data-frame="since"] a[data-embed]').click();
		await expect(page).toHaveURL(/\/charts\/funnel\/#embed$/);
		for (const form of FORMS) await expect(page.locator(`[data-code="${form}"]`)).toBeVisible();
		await expect(page.getByRole('link', { name: 'Choose how it looks' })).toBeHidden();
	});
});
