import type { Page } from '@playwright/test';
import { contrast, SCALE, shoot, type Area, type Pixels } from './pixels.ts';
import { open, settle } from './story.ts';

/** All pictures of the story at once, and what each of their marks looks like beside what lies behind it. */

/** Nothing but the pictures, four in a row, each on the panel of its chapter. */
const SHEET = `
	body :not(.graphic, .graphic *, :has(.graphic), .defs, .defs *) { display: none !important; }
	body .scrolly { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; max-width: none; margin: 0; padding: 1rem; }
	body .step { display: contents; }
	body .section { padding: 0; }
	.masthead .cover.cover { gap: 0; min-height: 0; padding-block: 0; }`;

/** Opens the story and shows nothing of it but its pictures, in a view as high as they take. */
export async function openPictures(page: Page, width: number) {
	await page.addInitScript(() => {
		localStorage.setItem('plain', 'yes');
	});
	await page.setViewportSize({ width, height: 900 });
	await open(page);
	await page.addStyleTag({ content: SHEET });
	await settle(page);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height });
	await settle(page);
}

export interface Mark {
	/** Its chart and frame, and its key. */
	name: string;
	shape: string;
	tone: string;
	look: string;
	/** The dashes of its outline, if it has any. */
	dashes: string;
	/** The picture that it is in, by its number, and the turn in which it is left out. */
	picture: number;
	turn: number;
	/** Where it is, with its stroke and a little of what lies around it. */
	area: Area;
}

/** The marks of the page. None overlaps another of its picture with the same turn. */
const marksOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.graphic')].flatMap((graphic, picture) => {
			const placed: { turn: number; area: Area }[] = [];
			const overlap = (a: Area, b: Area) =>
				a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
			const chart = graphic.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? 'page';
			const frame = graphic.closest<HTMLElement>('[data-frame]')?.dataset.frame ?? '';
			return [...graphic.querySelectorAll<SVGElement>('circle, rect, path, line')].map(
				(mark): Mark => {
					const box = mark.getBoundingClientRect();
					const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(mark);
					const edge = 3 + (stroke === 'none' ? 0 : parseFloat(strokeWidth) / 2);
					const area = {
						x: box.x + scrollX - edge,
						y: box.y + scrollY - edge,
						width: box.width + 2 * edge,
						height: box.height + 2 * edge
					};
					let turn = 0;
					while (placed.some((other) => other.turn === turn && overlap(other.area, area)))
						turn += 1;
					placed.push({ turn, area });
					mark.dataset.turnOut = String(turn);
					const { key = '', tone = '' } = mark.dataset;
					const look = mark.getAttribute('class') ?? 'solid';
					return {
						name: `${chart}-${frame}: ${key}`,
						shape: mark.tagName,
						tone,
						look,
						dashes: strokeDasharray,
						picture,
						turn,
						area
					};
				}
			);
		})
	);

/** How a mark is drawn: how far what stands out of it reaches, as a share of all that is drawn of it; and its grey. */
export interface Seen extends Mark {
	/** The greatest contrast of any of its pixels to what lies behind it. */
	most: number;
	/** How much of its width and of its height is spanned by pixels that stand out 3:1. */
	across: number;
	down: number;
	/** In how many of its quarters some do. */
	quarters: number;
	/** The luminance of the middle one of its pixels. */
	grey: number;
}

function see(mark: Mark, drawn: Pixels, without: Pixels, from: Area): Seen {
	const span = () => ({ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });
	const grow = (box: ReturnType<typeof span>, x: number, y: number) => {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x + 1);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y + 1);
	};
	const [all, strong] = [span(), span()];
	const greys: number[] = [];
	const strongAt: [number, number][] = [];
	let most = 1;
	const left = Math.max(0, Math.floor((mark.area.x - from.x) * SCALE));
	const top = Math.max(0, Math.floor((mark.area.y - from.y) * SCALE));
	const right = Math.min(drawn.width, left + Math.ceil(mark.area.width * SCALE));
	const bottom = Math.min(drawn.height, top + Math.ceil(mark.area.height * SCALE));
	for (let y = top; y < bottom; y += 1)
		for (let x = left; x < right; x += 1) {
			if (!drawn.differs(without, x, y)) continue;
			const grey = drawn.luminance(x, y);
			const ratio = contrast(grey, without.luminance(x, y));
			grow(all, x, y);
			greys.push(grey);
			most = Math.max(most, ratio);
			if (ratio < 3) continue;
			grow(strong, x, y);
			strongAt.push([x, y]);
		}
	const share = (from: 'left' | 'top', to: 'right' | 'bottom') =>
		Math.max(0, strong[to] - strong[from]) / (all[to] - all[from]);
	return {
		...mark,
		most,
		across: share('left', 'right'),
		down: share('top', 'bottom'),
		quarters: new Set(
			strongAt.map(
				([x, y]) => `${x < (all.left + all.right) / 2} ${y < (all.top + all.bottom) / 2}`
			)
		).size,
		grey: greys.toSorted((a, b) => a - b)[Math.floor(greys.length / 2)] ?? NaN
	};
}

/** The smallest area that holds all of some. */
function around(areas: readonly Area[]): Area {
	const x = Math.floor(Math.min(...areas.map((area) => area.x)));
	const y = Math.floor(Math.min(...areas.map((area) => area.y)));
	const right = Math.ceil(Math.max(...areas.map((area) => area.x + area.width)));
	const bottom = Math.ceil(Math.max(...areas.map((area) => area.y + area.height)));
	return { x, y, width: right - x, height: bottom - y };
}

/** Every mark of the pictures, each by the pixels that change when it is left out and all else is drawn. */
export async function seeMarks(page: Page): Promise<Seen[]> {
	const marks = await marksOf(page);
	await page.addStyleTag({ content: '.labels { visibility: hidden; }' });
	const seen: Seen[] = [];
	for (let turn = 0; ; turn += 1) {
		const left = marks.filter((mark) => mark.turn === turn);
		if (left.length === 0) return seen;
		const clip = around(left.map(({ area }) => area));
		const drawn = await shoot(page, clip);
		const out = await page.addStyleTag({
			content: `[data-turn-out="${turn}"] { visibility: hidden; }`
		});
		const without = await shoot(page, clip);
		await out.evaluate((style) => {
			style.parentNode?.removeChild(style);
		});
		seen.push(...left.map((mark) => see(mark, drawn, without, clip)));
	}
}
