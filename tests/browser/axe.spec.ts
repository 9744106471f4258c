import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { jump, named, NARROW, open, pages, settle, stepsOf, WIDE } from './story.ts';

/**
 * Axe in one page without the frames in it: each of their documents is looked at by itself. Nor does it
 * tell of all that is in order, which takes it as long as to find it so.
 */
const axe = (page: Page) =>
	new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ iframes: false, resultTypes: ['violations', 'incomplete'] });

interface Finding {
	id: string;
	nodes: { target: unknown[]; failureSummary?: string | undefined }[];
}

/** What axe found, in a line each. */
const lines = (findings: Finding[]) =>
	findings.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} – ${failureSummary}`)
	);

/** The rules whose verdict depends on colours: all that a colour scheme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe objects to: by all of its rules in the light scheme, and by those for colours in the dark. */
async function objections(builder: AxeBuilder, scheme: 'light' | 'dark'): Promise<string[]> {
	if (scheme === 'dark') builder.withRules(COLOURS);
	const { violations } = await builder.analyze();
	return lines(violations);
}

/**
 * Axe gives no verdict on words with anything over or under them: the buttons over numbers, pictures,
 * frames over frames. This takes all of these away, and shows every frame of the story.
 */
async function bareWords(page: Page) {
	await page.evaluate(() => {
		delete document.documentElement.dataset.scrolly;
	});
	await page.addStyleTag({ content: '.number > button, svg { display: none !important }' });
}

/** The words that do not stand out, or of which axe cannot say so. */
async function hardToRead(page: Page): Promise<string[]> {
	const { violations, incomplete } = await axe(page)
		.withRules(['color-contrast'])
		// These stand on a mark.
		.exclude('.onmark')
		.analyze();
	const short = /too short to determine/u;
	return lines([...violations, ...incomplete]).filter((line) => !short.test(line));
}

/** The links of an embedded chart to its frames, which it shows one at a time. */
const frameLinks = (page: Page) => page.getByRole('link', { name: /^\d+: / });

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		for (const address of pages) {
			test(`axe finds nothing on ${address}, where all words stand out`, async ({ page }) => {
				await open(page, address);
				for (const size of [NARROW, WIDE]) {
					await page.setViewportSize(size);
					await settle(page);
					expect.soft(await objections(axe(page), colorScheme), named(size)).toEqual([]);
				}
				await bareWords(page);
				expect(await hardToRead(page)).toEqual([]);

				if (!/^\/embed\/[^/]+\/$/u.test(address)) return;
				for (const link of await frameLinks(page).all()) {
					if ((await link.getAttribute('aria-current')) !== null) continue;
					await link.click();
					await expect(link).toHaveAttribute('aria-current', 'true');
					const name = await link.getAttribute('aria-label');
					expect.soft(await objections(axe(page), colorScheme), String(name)).toEqual([]);
					expect.soft(await hardToRead(page), String(name)).toEqual([]);
				}
			});
		}

		for (const size of [NARROW, WIDE]) {
			test(`axe finds nothing in any step ${named(size)}`, async ({ page }) => {
				await page.setViewportSize(size);
				await open(page);
				const steps = await stepsOf(page);
				for (const chart of new Set(steps.map(({ chart }) => chart))) {
					// Axe takes a second for what it is not asked about: the rest of the story.
					const rest = await page.addStyleTag({
						content: `body :is(header, footer, .notes, main > :not(:has([data-chart="${chart}"]))) { display: none !important }`
					});
					for (const step of steps.filter((step) => step.chart === chart)) {
						await jump(page, step);
						await expect(page.locator(`.step:has(#${step.id}) .frame`)).toHaveAttribute(
							'data-active'
						);
						const builder = axe(page).include(`.step:has(#${step.id})`);
						expect.soft(await objections(builder, colorScheme), step.id).toEqual([]);
					}
					await rest.evaluate((style) => {
						style.parentNode?.removeChild(style);
					});
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
					expect(await objections(axe(page).include(`#${sheet}`), colorScheme)).toEqual([]);
					await page.keyboard.press('Escape');
				}
			});
		}
	});
}
