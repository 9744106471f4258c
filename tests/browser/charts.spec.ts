import { expect, test, type Page } from '@playwright/test';
import { charts } from '../../src/lib/charts/registry.ts';
import { named, NARROW, open, WIDE } from './story.ts';

/** The page of one chart: its cover first, then a frame at a time, by the address alone. */

const chart = charts.find(({ frames }) => Object.keys(frames).length > 2);
if (!chart) throw new Error('No chart has more than two frames.');
const address = `/charts/${chart.id}/`;
const ids = Object.keys(chart.frames).map((frame) => `${chart.id}-${frame}`);
const cover = `${chart.id}-${chart.cover ?? Object.keys(chart.frames).at(-1) ?? ''}`;

const shown = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.chart-frame')]
			.filter((frame) => frame.checkVisibility())
			.map(({ id }) => id)
	);

/** The link of the frame that shows, to the frame of a number or onwards. */
const link = (page: Page, name: string | RegExp) =>
	page.getByRole('navigation', { name: 'The pictures of this chart' }).getByRole('link', { name });

for (const size of [NARROW, WIDE])
	for (const javaScriptEnabled of [true, false])
		test.describe(`${named(size)}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
			test.use({ viewport: size, javaScriptEnabled });

			test('the cover leads, and its picture is in the first view', async ({ page }) => {
				await page.goto(address);
				for (const id of ids)
					await expect(page.locator(`#${id}`)).toBeVisible({ visible: id === cover });
				await expect(page.locator(`#${cover} .graphic`)).toBeInViewport();
			});

			test('a click leads to each frame, and Back to the one before', async ({ page }) => {
				await page.goto(address);
				for (const [i, id] of ids.entries()) {
					await link(page, new RegExp(`^${i + 1}:`, 'u')).click();
					for (const other of ids)
						await expect(page.locator(`#${other}`)).toBeVisible({ visible: other === id });
					await expect(page.locator(`#${id} .graphic`)).toBeInViewport();
					await expect(page.locator(`#${id} table`)).toBeVisible();
					await expect(link(page, new RegExp(`^${i + 1}:`, 'u'))).toHaveAttribute(
						'aria-current',
						'step'
					);
				}
				await page.goBack();
				await expect(page.locator(`#${ids.at(-2) ?? ''}`)).toBeVisible();
			});
		});

test('Next leads through all frames, and from the last to the first', async ({ page }) => {
	await open(page, `${address}#${ids[0] ?? ''}`);
	for (const id of ids.slice(1)) {
		await link(page, 'Next').click();
		expect(await shown(page)).toEqual([id]);
	}
	await link(page, 'From the first').click();
	expect(await shown(page)).toEqual(ids.slice(0, 1));
});

test('by keyboard, the links of the frame reached come next', async ({ page }) => {
	await open(page, `${address}#${ids[0] ?? ''}`);
	await link(page, 'Next').focus();
	for (const id of ids.slice(1)) {
		await page.keyboard.press('Enter');
		expect(await shown(page)).toEqual([id]);
		// Past the number of each frame, to the link onwards.
		for (let i = 0; i <= ids.length; i += 1) await page.keyboard.press('Tab');
		await expect(page.locator(`#${id} .onward`)).toBeFocused();
	}
});

test('an address shows its frame, and one of nothing the cover', async ({ page }) => {
	for (const id of ids) {
		await open(page, `${address}#${id}`);
		expect(await shown(page)).toEqual([id]);
	}
	await open(page, `${address}#no-such-frame`);
	expect(await shown(page)).toEqual([cover]);
});

test('on paper every frame stands, and no link between them', async ({ page }) => {
	for (const hash of ['', `#${ids[0] ?? ''}`]) {
		await open(page, address + hash);
		await page.emulateMedia({ media: 'print' });
		expect(await shown(page)).toEqual(ids);
		await expect(page.locator('.frame-steps:visible')).toHaveCount(0);
		await page.emulateMedia({ media: 'screen' });
	}
});

test('every chart shows one frame, its cover', async ({ page }) => {
	for (const { id, frames, cover } of charts) {
		await open(page, `/charts/${id}/`);
		expect(await shown(page)).toEqual([`${id}-${cover ?? Object.keys(frames).at(-1) ?? ''}`]);
	}
});
