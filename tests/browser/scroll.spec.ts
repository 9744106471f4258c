import { expect, test, type Page } from '@playwright/test';
import {
	expectShown,
	jump,
	named,
	NARROW,
	open,
	scrollToShare,
	settle,
	shownFrames,
	stepsOf,
	WIDE,
	type Step
} from './story.ts';

/** Up and down the page, near and far, over many steps at once. */
const PLACES = [0, 0.9, 0.12, 0.5, 0.47, 0.33, 1, 0.2, 0.25, 0.77, 0.6, 0];

/** A jump ends with the step's words in view, clear of the picture where that stands over them. */
async function expectRead(page: Page, { chart, frame, id }: Step) {
	expect((await shownFrames(page))[chart], id).toEqual([frame]);
	const place = await page.evaluate((id) => {
		const words = document.getElementById(id);
		const frame = words?.parentElement?.querySelector('.frame');
		if (!words || !frame) throw new Error(`${id} is no step.`);
		const [text, picture] = [words, frame].map((part) => part.getBoundingClientRect());
		if (!text || !picture) throw new Error(`${id} has no box.`);
		const beside = picture.left >= text.right || picture.right <= text.left;
		const line = parseFloat(getComputedStyle(words).lineHeight);
		return {
			top: text.top,
			firstLine: text.top + (Number.isNaN(line) ? 0 : line),
			clear: beside ? 0 : picture.bottom,
			foot: innerHeight,
			picture: picture.top
		};
	}, id);
	expect(place.top, `${id} is covered`).toBeGreaterThanOrEqual(place.clear - 1);
	expect(place.firstLine, `${id} is below the view`).toBeLessThanOrEqual(place.foot);
	expect(Math.abs(place.picture), `the picture of ${id} is not at the top`).toBeLessThanOrEqual(1);
}

/** Scrolls to the middle of a step, half-way down the page; says what is shown there. */
async function readHalfway(page: Page) {
	const steps = await stepsOf(page);
	const step = steps[Math.floor(steps.length / 2)];
	await page.evaluate((id) => {
		document.getElementById(id)?.scrollIntoView();
		scrollBy(0, innerHeight * 0.1);
	}, step?.id ?? '');
	await settle(page);
	return shownFrames(page);
}

/**
 * The browser has put the page back where it was. Not to the pixel: the type may have come late on
 * one of the two visits.
 */
async function expectReturned(page: Page, frames: Record<string, string[]>) {
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	await settle(page);
	expect(await shownFrames(page)).toEqual(frames);
	await expectShown(page, 'on return');
}

for (const size of [NARROW, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('jumps end in the frame of the place', async ({ page }) => {
			await open(page);
			await expectShown(page, 'on load');
			for (const place of PLACES) {
				await scrollToShare(page, place);
				await expectShown(page, `at ${place}`);
			}
		});

		test('two jumps in one blocked frame end in the frame of the second', async ({ page }) => {
			await open(page);
			for (const [index, place] of PLACES.entries()) {
				await page.evaluate(
					({ from, to }) => {
						const height = document.documentElement.scrollHeight - innerHeight;
						scrollTo(0, from * height);
						const start = performance.now();
						while (performance.now() - start < 100);
						scrollTo(0, to * height);
					},
					{ from: PLACES.at(index - 3) ?? 0, to: place }
				);
				await settle(page);
				await expectShown(page, `at ${place}`);
			}
		});

		test('a change of the view’s height keeps the frame of the place', async ({ page }) => {
			await open(page);
			for (const place of PLACES) {
				await scrollToShare(page, place);
				for (const height of [size.height - 84, size.height]) {
					await page.setViewportSize({ width: size.width, height });
					await settle(page);
					await expectShown(page, `at ${place}, ${height} high`);
				}
			}
		});

		test('a turn to another width and back keeps the frame of the place', async ({ page }) => {
			const other = size === NARROW ? WIDE : NARROW;
			await open(page);
			for (const place of PLACES) {
				await scrollToShare(page, place);
				for (const turned of [other, size]) {
					await page.setViewportSize(turned);
					await settle(page);
					await expectShown(page, `at ${place}, ${turned.width} wide`);
				}
			}
		});

		test('a reload half-way comes back to the same frame', async ({ page }) => {
			await open(page);
			const frames = await readHalfway(page);
			await page.reload();
			await expectReturned(page, frames);
		});

		test('a link to a step opens on its frame and its words', async ({ page }) => {
			await open(page);
			for (const step of await stepsOf(page)) {
				await open(page, `/#${step.id}`);
				await expectRead(page, step);
				await expectShown(page, step.id);
			}
		});

		test('a link within the page goes to the step’s frame and words', async ({ page }) => {
			await open(page);
			const steps = await stepsOf(page);
			// Every seventh and round again: no step is reached from the one before it.
			const mixed = steps.map((_, i) => steps[(i * 7) % steps.length]);
			for (const step of new Set([...mixed, ...steps])) {
				if (!step) continue;
				await jump(page, step);
				await expectRead(page, step);
				await expectShown(page, step.id);
			}
		});

		test('Back and Forward return to the frame that was left', async ({ page }) => {
			await open(page);
			const steps = (await stepsOf(page)).filter((_, i) => i % 5 === 2);
			const left = [];
			for (const step of steps) {
				await jump(page, step);
				left.push(await shownFrames(page));
			}
			for (const frames of left.slice(0, -1).reverse()) {
				await page.goBack();
				await settle(page);
				expect(await shownFrames(page)).toEqual(frames);
				await expectShown(page, 'after Back');
			}
			for (const frames of left.slice(1)) {
				await page.goForward();
				await settle(page);
				expect(await shownFrames(page)).toEqual(frames);
				await expectShown(page, 'after Forward');
			}
		});

		test('Back from another page returns to the frame that was left', async ({ page }) => {
			await open(page);
			const frames = await readHalfway(page);
			await page.goto('about:blank');
			await page.goBack();
			await expectReturned(page, frames);
		});

		test('a scroll from end to end shows every step in turn and leaves the history alone', async ({
			page
		}) => {
			await open(page);
			const steps = await stepsOf(page);
			const walk = await page.evaluate(async () => {
				const seen: { chart: string; frame: string; inView: boolean }[] = [];
				const last = new Map<string, string>();
				const adrift = new Set<string>();
				const look = () => {
					for (const scrolly of document.querySelectorAll<HTMLElement>('.scrolly[data-chart]')) {
						const frame = scrolly.querySelector<HTMLElement>('[data-frame][data-active]');
						const [chart = '', name = ''] = [scrolly.dataset.chart, frame?.dataset.frame];
						const box = scrolly.getBoundingClientRect();
						const held = box.top < 0 && box.bottom > innerHeight;
						const top = frame?.getBoundingClientRect().top ?? NaN;
						if (held && !(Math.abs(top) < 1)) adrift.add(`${chart}: ${name} at ${top}`);
						if (last.get(chart) === name) continue;
						seen.push({ chart, frame: name, inView: box.top < innerHeight && box.bottom > 0 });
						last.set(chart, name);
					}
				};
				const before = { entries: history.length, address: location.href };
				const drawn = () =>
					new Promise((done) => {
						requestAnimationFrame(() => requestAnimationFrame(done));
					});
				const end = document.documentElement.scrollHeight - innerHeight;
				look();
				for (let y = 0; y < end; y += innerHeight / 8) {
					scrollTo(0, y);
					await drawn();
					look();
				}
				scrollTo(0, end);
				await drawn();
				look();
				return {
					seen,
					adrift: [...adrift],
					before,
					after: { entries: history.length, address: location.href }
				};
			});
			for (const chart of new Set(steps.map(({ chart }) => chart)))
				expect(
					walk.seen.filter((seen) => seen.chart === chart).map(({ frame }) => frame),
					chart
				).toEqual(steps.filter((step) => step.chart === chart).map(({ frame }) => frame));
			expect(walk.adrift, 'frames that do not stay at the top while their steps pass').toEqual([]);
			const first = new Set<string>();
			for (const { chart, frame, inView } of walk.seen) {
				if (first.has(chart)) expect(inView, `${chart}: ${frame} shows out of view`).toBe(true);
				first.add(chart);
			}
			expect(walk.after).toEqual(walk.before);
		});
	});
}
