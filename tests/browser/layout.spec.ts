import { expect, test, type Page } from '@playwright/test';
import { inItsOwnType, jump, named, open, pages, SIZES, stepsOf, type Step } from './story.ts';

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Mark {
	key: string;
	shape: string;
	length: string;
	value: number;
	box: Box;
}

const boxesOf = (page: Page, { id }: Step) =>
	page.evaluate((id) => {
		const frame = document.getElementById(id)?.parentElement?.querySelector('.frame');
		const graphic = frame?.querySelector('.graphic');
		if (!frame || !graphic) throw new Error(`${id} has no picture.`);
		const boxOf = (element: Element): Box => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { left, right, top, bottom };
		};
		/** A shape without its stroke, as it is drawn. */
		const shapeOf = (shape: SVGGraphicsElement): Box => {
			const { x, y, width, height } = shape.getBBox();
			const matrix = shape.getScreenCTM();
			if (!matrix) throw new Error(`${id} has a shape that is not drawn.`);
			const from = new DOMPoint(x, y).matrixTransform(matrix);
			const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
			return { left: from.x, right: to.x, top: from.y, bottom: to.y };
		};
		/** Where a label's letters are: as wide as its longest line, as high as its lines. */
		const lettersOf = (label: Element): Box => {
			const box = boxOf(label);
			const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
			const lines: DOMRect[] = [];
			while (walker.nextNode()) {
				const range = document.createRange();
				range.selectNodeContents(walker.currentNode);
				lines.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
			}
			return {
				...box,
				left: Math.min(...lines.map(({ left }) => left)),
				right: Math.max(...lines.map(({ right }) => right))
			};
		};
		const parts = [...frame.querySelectorAll('.title, .counted, .graphic, .source')];
		return {
			foot: Math.max(
				0,
				...[...frame.querySelectorAll<SVGGraphicsElement>('[data-mark="shape"] path')].map(
					(path) => shapeOf(path).bottom
				)
			),
			screen: innerHeight,
			frame: boxOf(frame),
			parts: parts.map((part) => ({ name: part.className, box: boxOf(part) })),
			graphic: boxOf(graphic),
			labels: [...frame.querySelectorAll('.label')].map((label) => ({
				text: label.textContent.trim(),
				box: lettersOf(label)
			})),
			tracks: [...frame.querySelectorAll<SVGGraphicsElement>('rect[data-tone="track"]')].map(
				shapeOf
			),
			marks: [...frame.querySelectorAll<SVGGraphicsElement>('[data-value]')].map((mark): Mark => ({
				key: mark.dataset.key ?? '',
				shape: mark.tagName,
				length: mark.dataset.length ?? '',
				value: Number(mark.dataset.value),
				box: shapeOf(mark)
			}))
		};
	}, id);

const width = ({ left, right }: Box) => right - left;
const height = ({ top, bottom }: Box) => bottom - top;
const within = (inner: Box, outer: Box, slack: number) =>
	inner.left >= outer.left - slack &&
	inner.right <= outer.right + slack &&
	inner.top >= outer.top - slack &&
	inner.bottom <= outer.bottom + slack;
const common = (a: Box, b: Box) => ({
	across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
	down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
});
const rounded = ({ left, right, top, bottom }: Box) =>
	`${left.toFixed(1)}–${right.toFixed(1)} across, ${top.toFixed(1)}–${bottom.toFixed(1)} down`;

/** The bare scale that a bar lies on: a percentage is a share of its length. */
function trackOf(mark: Mark, tracks: Box[]): Box | undefined {
	return tracks.find((track) => {
		const { across, down } = common(mark.box, track);
		return across > 0 && down > height(mark.box) / 2;
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

for (const size of SIZES) {
	test.describe(named(size), () => {
		test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' } });
		test.beforeEach(({ page }) => inItsOwnType(page));

		test('nothing is wider than its page', async ({ page }) => {
			for (const address of pages) {
				await open(page, address);
				const { width, scrollWidth } = await page.evaluate(() => ({
					width: document.documentElement.clientWidth,
					scrollWidth: document.documentElement.scrollWidth
				}));
				expect.soft(scrollWidth, address).toBeLessThanOrEqual(width);
			}
		});

		test('every frame holds all of its content', async ({ page }) => {
			await open(page);
			for (const step of await stepsOf(page)) {
				await jump(page, step);
				const { screen, frame, parts } = await boxesOf(page, step);
				expect.soft(frame.bottom, `${step.id} ends in view`).toBeLessThanOrEqual(screen + 1);
				for (const { name, box } of parts)
					expect
						.soft(
							within(box, frame, 1),
							`${step.id}: ${name} (${rounded(box)}) in its frame (${rounded(frame)})`
						)
						.toBe(true);
				// What stands one after the other in the frame does not run into the next.
				for (const [i, { name, box }] of parts.entries()) {
					const next = parts[i + 1];
					if (next)
						expect
							.soft(box.bottom, `${step.id}: ${name} over ${next.name}`)
							.toBeLessThanOrEqual(next.box.top + 1);
				}
			}
		});

		test('labels stand in their picture and clear of each other', async ({ page }) => {
			await open(page);
			for (const step of await stepsOf(page)) {
				await jump(page, step);
				const { graphic, labels } = await boxesOf(page, step);
				for (const [i, { text, box }] of labels.entries()) {
					expect
						.soft(
							within(box, graphic, 2),
							`${step.id}: “${text}” (${rounded(box)}) in its picture (${rounded(graphic)})`
						)
						.toBe(true);
					for (const other of labels.slice(i + 1)) {
						const { across, down } = common(box, other.box);
						expect
							.soft(
								across > 1 && down > 1,
								`${step.id}: “${text}” (${rounded(box)}) on “${other.text}” (${rounded(other.box)})`
							)
							.toBe(false);
					}
				}
			}
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

		test('lengths and areas are in proportion to their values', async ({ page }) => {
			await open(page);
			let measured = 0;
			for (const step of await stepsOf(page)) {
				await jump(page, step);
				const { marks, tracks, foot: end } = await boxesOf(page, step);
				expect.soft(disproportions(marks, tracks, end), step.id).toEqual([]);
				measured += marks.length;
			}
			expect(measured).toBeGreaterThan(0);
		});
	});
}
