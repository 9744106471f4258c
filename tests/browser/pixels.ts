import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';

/** What is really drawn: the pixels of a page, and the contrast between two of them as WCAG 2.2 has it. */

/** How many pixels of a screenshot one of CSS takes: thin lines are then drawn in full. */
export const SCALE = 2;

/** A part of the page, in CSS pixels from its top left. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Pixels {
	/** The relative luminance at a pixel, from 0 to 1. */
	luminance: (x: number, y: number) => number;
	/** Whether a pixel is of another colour than in a picture of the same part, by more than a shade. */
	differs: (other: Pixels, x: number, y: number) => boolean;
	colour: (x: number, y: number) => readonly [number, number, number];
	width: number;
	height: number;
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const LINEAR = Array.from({ length: 256 }, (_, c) => linear(c / 255));

/** The relative luminance of a colour whose parts go from 0 to 255. */
export const luminanceOf = ([r, g, b]: readonly [number, number, number]): number =>
	0.2126 * (LINEAR[r] ?? NaN) + 0.7152 * (LINEAR[g] ?? NaN) + 0.0722 * (LINEAR[b] ?? NaN);

/** The contrast ratio of two luminances. */
export const contrast = (a: number, b: number): number =>
	(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The pixels of a part of the page, as they are drawn now; the page must be open at `SCALE`. */
export async function shoot(page: Page, clip: Area): Promise<Pixels> {
	const picture = await loadImage(await page.screenshot({ clip }));
	const { width, height } = picture;
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	const colour = (x: number, y: number) => {
		const at = 4 * (y * width + x);
		return [data[at] ?? NaN, data[at + 1] ?? NaN, data[at + 2] ?? NaN] as const;
	};
	return {
		width,
		height,
		colour,
		luminance: (x, y) => luminanceOf(colour(x, y)),
		differs(other, x, y) {
			const [a, b] = [colour(x, y), other.colour(x, y)];
			return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 12;
		}
	};
}
