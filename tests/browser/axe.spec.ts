import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { jump, named, NARROW, open, pages, settle, SIZES, stepsOf, WIDE } from './story.ts';

/** Axe in one page without the frames in it: each of their documents is looked at by itself. */
const axe = (page: Page) =>
	new AxeBuilder({ page }).setLegacyMode(true).options({ iframes: false });

interface Finding {
	id: string;
	nodes: { target: unknown[]; failureSummary?: string | undefined }[];
}

/** What axe found, in a line each. */
const lines = (findings: Finding[]) =>
	findings.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} – ${failureSummary}`)
	);

async function objections(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return lines(violations);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		for (const address of pages) {
			test(`axe finds nothing on ${address}, where all words stand out`, async ({ page }) => {
				await open(page, address);
				for (const size of SIZES) {
					await page.setViewportSize(size);
					await settle(page);
					expect.soft(await objections(axe(page)), named(size)).toEqual([]);
				}

				// Axe gives no verdict on words with anything over or under them: the buttons over numbers,
				// pictures, frames over frames. So all of these go, and every frame shows.
				await page.evaluate(() => {
					delete document.documentElement.dataset.scrolly;
				});
				await page.addStyleTag({ content: '.number > button, svg { display: none !important }' });
				const { violations, incomplete } = await axe(page)
					.withRules(['color-contrast'])
					// These stand on a mark.
					.exclude('.onmark')
					.analyze();
				const short = /too short to determine/u;
				expect(lines([...violations, ...incomplete]).filter((line) => !short.test(line))).toEqual(
					[]
				);
			});
		}

		for (const size of [NARROW, WIDE]) {
			test(`axe finds nothing in any step ${named(size)}`, async ({ page }) => {
				await page.setViewportSize(size);
				await open(page);
				for (const step of await stepsOf(page)) {
					await jump(page, step);
					const builder = axe(page).include(`.scrolly[data-chart="${step.chart}"]`);
					expect.soft(await objections(builder), step.id).toEqual([]);
				}
			});

			test(`axe finds nothing in an open note or table ${named(size)}`, async ({ page }) => {
				await page.setViewportSize(size);
				await open(page);
				const [step] = await stepsOf(page);
				if (step) await jump(page, step);
				for (const opener of ['.words .number > button', '[data-frame][data-active] .as-table']) {
					const button = page.locator(opener).first();
					const sheet = (await button.getAttribute('popovertarget')) ?? '';
					await button.click();
					await expect(page.locator(`#${sheet}`)).toBeVisible();
					expect(await objections(axe(page).include(`#${sheet}`))).toEqual([]);
					await page.keyboard.press('Escape');
				}
			});
		}
	});
}
