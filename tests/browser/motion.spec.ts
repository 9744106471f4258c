import { expect, test, type Page } from '@playwright/test';
import { finish, holdAt, jumpAndHold, readSlowly } from './moves.ts';
import { jump, named, NARROW, open, stepsOf, WIDE, type Step } from './story.ts';

interface Point {
	x: number;
	y: number;
	r: number;
}

/** Where the dots, squares and scales of a chart's active frame stand, by key: centre and half their width in the picture. */
const dotsOf = (page: Page, chart: string) =>
	page.evaluate((chart) => {
		const frame = document.querySelector(`[data-chart="${chart}"] [data-frame][data-active]`);
		const origin = frame?.querySelector('.graphic')?.getBoundingClientRect();
		if (!frame || !origin) throw new Error(`${chart} shows no picture.`);
		return Object.fromEntries(
			[
				...frame.querySelectorAll<SVGElement>(
					'circle[data-key], :is([data-mark="cell"], [data-mark="scale"]) [data-key]'
				)
			].map((dot): [string, Point] => {
				const { left, top, width, height } = dot.getBoundingClientRect();
				const [x, y] = [left + width / 2 - origin.left, top + height / 2 - origin.top];
				return [dot.dataset.key ?? '', { x, y, r: width / 2 }];
			})
		);
	}, chart);

/** The colours that fill the marks of a chart's active frame, by key, as they are painted on white. */
const coloursOf = (page: Page, chart: string) =>
	page.evaluate((chart) => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		if (!canvas) throw new Error('There is nothing to paint on.');
		const marks = document.querySelectorAll<SVGElement>(
			`[data-chart="${chart}"] [data-frame][data-active] [data-key]`
		);
		const colours: Record<string, number[]> = {};
		for (const mark of marks) {
			const { fill } = getComputedStyle(mark);
			if (!CSS.supports('color', fill)) continue;
			for (const colour of ['#fff', fill]) {
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
			}
			colours[mark.dataset.key ?? ''] = [...canvas.getImageData(0, 0, 1, 1).data];
		}
		return colours;
	}, chart);

/** How far the dots that stand in both pictures are from one to the other, in pixels. */
function distances(one: Record<string, Point>, other: Record<string, Point>): number[] {
	return Object.entries(one).flatMap(([key, a]) => {
		const b = other[key];
		return b ? [Math.hypot(a.x - b.x, a.y - b.y) + Math.abs(a.r - b.r)] : [];
	});
}

for (const size of [NARROW, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('a movement broken off half-way goes on from where it is', async ({ page }) => {
			await readSlowly(page);
			await open(page);
			const steps = await stepsOf(page);
			let tried = 0;
			for (const [i, from] of steps.entries()) {
				const to = steps[i + 1];
				if (to?.chart !== from.chart) continue;
				const { chart } = from;
				await jump(page, from);
				await finish(page);
				const start = await dotsOf(page, chart);
				await jump(page, to);
				await finish(page);
				const end = await dotsOf(page, chart);
				if (!distances(start, end).some((distance) => distance > 10)) continue;

				const next = steps[i + 2];
				for (const turn of next?.chart === chart ? [from, next] : [from]) {
					await jump(page, from);
					await finish(page);
					await jumpAndHold(page, to);
					const atStart = await dotsOf(page, chart);
					expect(Math.max(...distances(start, atStart)), 'leaps at the start').toBeLessThan(0.5);

					await holdAt(page, 300);
					const before = await dotsOf(page, chart);
					expect(Math.max(...distances(start, before)), 'has not set out').toBeGreaterThan(5);
					expect(Math.max(...distances(before, end)), 'has arrived').toBeGreaterThan(1);

					await jumpAndHold(page, turn);
					const after = await dotsOf(page, chart);
					const leaps = distances(before, after);
					await finish(page);
					// A picture in words has nothing that could leap.
					if (Object.keys(await dotsOf(page, chart)).length === 0) continue;
					expect(leaps.length).toBeGreaterThan(0);
					expect(Math.max(...leaps), `${to.id}, then ${turn.id}`).toBeLessThan(0.5);
					tried += 1;
				}
			}
			expect(tried).toBeGreaterThan(0);
		});

		test('a movement ends where the frame has its marks', async ({ page }) => {
			await readSlowly(page);
			await open(page);
			const steps = await stepsOf(page);
			const walk = async (steps: Step[]) => {
				const ends = new Map<Step, Record<string, Point>>();
				for (const step of steps) {
					await jump(page, step);
					await finish(page);
					ends.set(step, await dotsOf(page, step.chart));
				}
				return ends;
			};
			const moved = await walk(steps);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			const still = await walk(steps.toReversed());
			for (const step of steps)
				expect(
					Math.max(0, ...distances(moved.get(step) ?? {}, still.get(step) ?? {})),
					step.id
				).toBeLessThan(0.5);
		});

		test('a movement begins in the colour that the mark had', async ({ page }) => {
			await readSlowly(page);
			await open(page);
			const steps = await stepsOf(page);
			let tried = 0;
			for (const [i, to] of steps.entries()) {
				const from = steps[i - 1];
				if (from?.chart !== to.chart) continue;
				await jump(page, from);
				await finish(page);
				const before = await coloursOf(page, from.chart);
				await jumpAndHold(page, to);
				const start = await coloursOf(page, to.chart);
				for (const [key, colour] of Object.entries(before)) {
					const at = start[key];
					if (!at) continue;
					const apart = Math.max(...colour.map((part, i) => Math.abs(part - (at[i] ?? 0))));
					expect.soft(apart, `${key} on the way to ${to.id}`).toBeLessThanOrEqual(2);
					tried += 1;
				}
				await finish(page);
			}
			expect(tried).toBeGreaterThan(0);
		});

		test('a move broken off at a glance goes on from where it is', async ({ page }) => {
			// No time passes between the two turns, however slow the machine.
			await page.addInitScript(() => {
				let now = 0;
				performance.now = () => now;
				addEventListener('later', () => (now += 60_000));
			});
			await open(page);
			const steps = await stepsOf(page);
			let tried = 0;
			for (const [i, from] of steps.entries()) {
				const to = steps[i + 1];
				if (to?.chart !== from.chart) continue;
				await jump(page, from);
				await finish(page);
				const start = await dotsOf(page, from.chart);
				await page.evaluate(() => dispatchEvent(new Event('later')));
				await jumpAndHold(page, to);
				await holdAt(page, 200);
				const before = await dotsOf(page, from.chart);
				if (!distances(start, before).some((distance) => distance > 10)) continue;
				await jumpAndHold(page, from);
				const after = await dotsOf(page, from.chart);
				expect(Math.max(...distances(before, after)), `${to.id} and back`).toBeLessThan(0.5);
				await finish(page);
				tried += 1;
			}
			expect(tried).toBeGreaterThan(0);
		});

		test('a reader who wants no motion sees none', async ({ page }) => {
			await readSlowly(page);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page);
			const running = () => page.evaluate(() => document.getAnimations().length);
			for (const step of await stepsOf(page)) {
				await jump(page, step);
				expect(await running(), step.id).toBe(0);
			}
			await page.locator('[data-frame][data-active] .number button').last().click();
			expect(await running(), 'a note opens').toBe(0);
		});
	});
}
