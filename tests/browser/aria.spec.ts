import { expect, test } from '@playwright/test';
import { getFrames, charts } from '../../src/lib/charts/registry.ts';
import { fill } from '../../src/lib/content/fill.ts';
import { content as readContent } from '../support/content.ts';
import { open } from './story.ts';

/** The story for ears: each chart as the accessibility tree has it, kept in `kept/`; its figures and tables. */

const content = readContent();
const { words } = content.site;

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('plain', '');
	});
	await open(page);
	await expect(page.locator('html')).not.toHaveAttribute('data-scrolly');
});

for (const chart of charts) {
	const frames = getFrames(content, chart);

	test(`${chart.id} is heard as it was, each frame a figure with a name, a sentence and its table a click away`, async ({
		page
	}) => {
		const whole = page.locator(`[data-chart="${chart.id}"]`);
		await expect.soft(whole).toMatchAriaSnapshot({ name: `${chart.id}.aria.yml` });
		for (const { anchor, text, figures } of frames) {
			const name = fill(content, text.title);
			const figure = page.getByRole('figure', { name, exact: true });
			await expect(figure).toHaveCount(1);
			await expect(figure).toHaveAccessibleDescription(fill(content, text.description));
			await expect(figure.getByRole('img')).toHaveCount(0);

			await figure.getByRole('button', { name: words.table }).click();
			const table = page.locator(`#table-${anchor}`).getByRole('table', { name, exact: true });
			await expect(table).toBeVisible();
			// A row for what the article says, and one more where the source says another number.
			const values = figures.flatMap((id) => {
				const figure = content.figures[id];
				return [figure?.quantity, figure?.quantity && figure.differs?.quantity].flatMap(
					(quantity) => (quantity ? [content.language.say(quantity)] : [])
				);
			});
			await expect(table.locator('td[data-figure]')).toHaveText(values);
			await expect(table.getByRole('rowheader')).toHaveCount(values.length);
			await page.keyboard.press('Escape');
			await expect(table).toBeHidden();
		}
	});
}

test('what is read first stands first', async ({ page }) => {
	for (const plain of [true, false]) {
		if (!plain) await page.getByRole('checkbox', { name: words.plain }).uncheck();
		const moved = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((element) => {
					const { order, flexDirection } = getComputedStyle(element);
					const turn = element instanceof HTMLElement ? element.tabIndex : 0;
					return order !== '0' || flexDirection.endsWith('reverse') || turn > 0;
				})
				.map(({ className }) => className)
		);
		expect(moved).toEqual([]);
	}
});
