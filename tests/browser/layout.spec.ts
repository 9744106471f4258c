import { expect, test } from '@playwright/test';
import {
	boxesOf,
	common,
	expectClear,
	expectHeld,
	height,
	width,
	type Box,
	type Mark
} from './boxes.ts';
import { inItsOwnType, jump, named, open, pages, SIZES, stepsOf } from './story.ts';

/** The bare scale that a bar lies on: a percentage is a share of its length. */
function trackOf(mark: Mark, tracks: Box[]): Box | undefined {
	return tracks.find((track) => {
		const { across, down } = common(mark.box, track);
		return across > 0 && down > Math.min(height(mark.box), height(track)) / 2;
	});
}

const near = (value: number, expected: number) => Math.abs(value / expected - 1) <= 0.01;

/** What is wrong with the lengths, areas and positions of a frame's marks; `foot` is where its upright scale begins. */
function disproportions(marks: Mark[], tracks: Box[], foot: number): string[] {
	const points = (along: string) =>
		marks.filter(({ shape, length }) => shape === 'circle' && length === along);
	const bars = marks.filter(({ shape }) => shape === 'rect');
	const faults = bars
		.filter(({ length }) => length === 'width')
		.flatMap((bar) => {
			const track = trackOf(bar, tracks);
			if (!track) return [`${bar.key} has no track`];
			const expected = (width(track) * bar.value) / 100;
			return near(width(bar.box), expected)
				? []
				: [`${bar.key} is ${width(bar.box)} wide, and its ${bar.value} is ${expected}`];
		});
	const sizes: [string, Mark[], (box: Box) => number][] = [
		['height', bars.filter(({ length }) => length === 'height'), height],
		['area', bars.filter(({ length }) => length === 'area'), (box) => width(box) * height(box)],
		['height of the point', points('up'), (box) => foot - (box.top + box.bottom) / 2]
	];
	const across = points('across').flatMap(({ key, value, box }) => {
		const track = tracks.find((track) => common(box, track).down > 0);
		if (!track) return [`${key} has no scale`];
		const expected = track.left + (width(track) * value) / 100;
		const at = (box.left + box.right) / 2;
		return Math.abs(at - expected) < 1
			? []
			: [`${key} stands at ${at}, and its ${value} at ${expected}`];
	});
	const dots = marks.filter(({ shape, length }) => shape === 'circle' && length === '');
	const odd = dots.filter(({ box }) => !near(width(box), dots[0] ? width(dots[0].box) : 0));
	faults.push(...across, ...odd.map(({ key }) => `${key} is not as large as the other dots`));
	for (const [what, same, measure] of sizes) {
		const [first] = same;
		if (!first) continue;
		const unit = measure(first.box) / first.value;
		for (const { key, value, box } of same)
			if (!near(measure(box), unit * value))
				faults.push(`${what} of ${key} is ${measure(box)}, and its ${value} is ${unit * value}`);
	}
	const measured = sizes.flatMap(([, same]) => same).length + points('across').length + dots.length;
	const widths = bars.filter(({ length }) => length === 'width').length;
	if (measured + widths !== marks.length) faults.push('a mark names no length that is its value');
	return faults;
}

test('nothing is wider than its page', async ({ page }) => {
	await inItsOwnType(page);
	for (const address of pages) {
		await open(page, address);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			const { width, scrollWidth } = await page.evaluate(() => ({
				width: document.documentElement.clientWidth,
				scrollWidth: document.documentElement.scrollWidth
			}));
			expect.soft(scrollWidth, `${address} ${named(size)}`).toBeLessThanOrEqual(width);
		}
	}
});

for (const size of SIZES) {
	test.describe(named(size), () => {
		test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' } });
		test.beforeEach(({ page }) => inItsOwnType(page));

		test('every frame holds its content, keeps its labels apart and its marks in proportion', async ({
			page
		}) => {
			await open(page);
			let measured = 0;
			for (const step of await stepsOf(page)) {
				await jump(page, step);
				await expectHeld(page, step);
				await expectClear(page, step);
				const { marks, tracks, foot, screen, frame } = await boxesOf(page, step);
				expect.soft(frame.bottom, `${step.id} ends in view`).toBeLessThanOrEqual(screen + 1);
				expect.soft(disproportions(marks, tracks, foot), step.id).toEqual([]);
				measured += marks.length;
			}
			expect(measured).toBeGreaterThan(0);
		});

		test('a number in the prose can be pressed on all of its words', async ({ page }) => {
			await open(page);
			const missed = await page.evaluate(() => {
				const missed: string[] = [];
				for (const number of document.querySelectorAll<HTMLElement>('.number')) {
					const button = number.querySelector(':scope > button');
					if (!button || number.closest('.frame')) continue;
					const words = document.createRange();
					words.setStart(number, 0);
					words.setEndBefore(button);
					number.scrollIntoView({ block: 'end' });
					for (const { left, top, width, height } of words.getClientRects())
						for (const share of [0.1, 0.5, 0.9])
							if (document.elementFromPoint(left + share * width, top + height / 2) !== button) {
								missed.push(`${number.dataset.figure ?? ''}: ${number.textContent}`);
								break;
							}
				}
				return missed;
			});
			expect(missed).toEqual([]);
		});
	});
}
