import { expect, test, type Page } from '@playwright/test';
import { charts } from '../../src/lib/charts/registry.ts';
import { finish, holdAt, jumpAndHold, readSlowly } from './moves.ts';
import {
	inItsOwnType,
	jump,
	named,
	NARROW,
	open,
	settle,
	stepsOf,
	WIDE,
	type Step
} from './story.ts';

/**
 * Pictures of every frame, and of a move of every type of mark, kept in `kept/`: see “What is kept” in
 * src/README.md. Each is taken without its words, which browsers draw in ways of their own, and has to
 * be the same but for a few pixels; and in the light with its words too, which may differ at their edges.
 */

const timeout = 60_000;
const stylePath = 'tests/browser/kept-marks.css';
const MARKS = { threshold: 0.03, maxDiffPixels: 20, stylePath, timeout };
const WORDS = { threshold: 0.4, maxDiffPixelRatio: 0.0002, timeout };

const chartOf = (page: Page, id: string) => page.locator(`.scrolly[data-chart="${id}"]`);

/** Opens the story with all frames of each chart one under the other. */
async function openAllFrames(page: Page) {
	await inItsOwnType(page);
	await open(page);
	await page.addStyleTag({ path: 'tests/browser/kept.css' });
	await settle(page);
}

for (const size of [NARROW, WIDE])
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${named(size)}, ${colorScheme}`, () => {
			test.use({ viewport: size, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

			test('every frame looks as it did', async ({ page }) => {
				await openAllFrames(page);
				for (const { id, frames } of charts) {
					const chart = chartOf(page, id);
					await expect(chart.locator('.frame')).toHaveCount(Object.keys(frames).length);
					const name = `${id}-${size.width}-${colorScheme}`;
					await expect.soft(chart).toHaveScreenshot(`${name}.png`, MARKS);
					if (colorScheme === 'light')
						await expect.soft(chart).toHaveScreenshot(`${name}-words.png`, WORDS);
				}
			});
		});

test.describe('what the tolerance lets pass', () => {
	test.use({ viewport: NARROW, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

	for (const [change, css, picture, tolerance] of [
		['a dot 3 px further right', 'circle:first-child { translate: 3px }', '', MARKS],
		['a colour a little lighter', '* { --live: #b9600f !important }', '', MARKS],
		['labels 3 px further right', '.label { translate: 3px }', '-words', WORDS]
	] as const)
		test(`is not ${change}`, async ({ page }) => {
			await openAllFrames(page);
			const chart = chartOf(page, 'funnel');
			await expect(chart).toHaveScreenshot(`funnel-390-light${picture}.png`, tolerance);
			await page.addStyleTag({ content: `.step:nth-child(2) ${css}` });
			await expect(chart).not.toHaveScreenshot(`funnel-390-light${picture}.png`, tolerance);
		});
});

/** The types of the marks that are moving, each with how many of its marks change their place or size. */
const movingMarks = (page: Page) =>
	page.evaluate(() => {
		const counts: Record<string, number> = {};
		for (const { effect } of document.getAnimations()) {
			if (!(effect instanceof KeyframeEffect)) continue;
			const type = effect.target?.closest<SVGElement>('[data-mark]')?.dataset.mark;
			if (type === undefined) continue;
			const [start = {}] = effect.getKeyframes();
			const places = ['cx', 'cy', 'x', 'y', 'width', 'height', 'strokeDashoffset'];
			const moves = places.some((property) => property in start);
			counts[type] = (counts[type] ?? 0) + Number(moves);
		}
		return counts;
	});

test.describe('moves', () => {
	test.use({ viewport: NARROW, colorScheme: 'light' });

	test('one of each type of mark looks as it did, before, half-way and after', async ({ page }) => {
		await inItsOwnType(page);
		await readSlowly(page);
		await open(page);
		const types = await page.evaluate(() =>
			[...document.querySelectorAll<SVGElement>('.frame [data-mark]')].map(
				({ dataset }) => dataset.mark
			)
		);
		const steps = await stepsOf(page);
		const begin = async (from: Step, to: Step) => {
			await jump(page, from);
			await finish(page);
			await jumpAndHold(page, to);
		};
		/** The step of each type in which most of its marks move. */
		const liveliest: Record<string, { from: Step; to: Step; count: number }> = {};
		for (const [i, to] of steps.entries()) {
			const from = steps[i - 1];
			if (from?.chart !== to.chart) continue;
			await begin(from, to);
			for (const [type, count] of Object.entries(await movingMarks(page)))
				if (count > (liveliest[type]?.count ?? -1)) liveliest[type] = { from, to, count };
		}
		expect(Object.keys(liveliest).sort()).toEqual([...new Set(types)].sort());
		for (const [type, { from, to }] of Object.entries(liveliest)) {
			await begin(from, to);
			const picture = chartOf(page, to.chart).locator('.frame[data-active] .graphic');
			// An end that is reached lets go of its animations.
			for (const [when, time] of Object.entries({ before: 0, middle: 300, after: 599 })) {
				await holdAt(page, time);
				await expect
					.soft(picture)
					.toHaveScreenshot(`move-${type}-${when}.png`, { ...MARKS, animations: 'allow' });
			}
		}
	});
});
