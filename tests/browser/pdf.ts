import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A run of text of a printed page: how large, and where its baseline begins, in points from the top left. */
export interface Run {
	text: string;
	size: number;
	x: number;
	y: number;
}

/** A printed page: its text in the order of the file, and how it looks, a grey of 0 to 255 per point. */
export interface Sheet {
	width: number;
	height: number;
	runs: Run[];
	greys: Uint8Array;
}

const isText = (item: object): item is TextItem => 'str' in item;

/** Every page of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<Sheet[]> {
	// A copy, as the reader takes what it is given away.
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const file = await task.promise;
	const sheets: Sheet[] = [];
	for (let number = 1; number <= file.numPages; number += 1) {
		const page = await file.getPage(number);
		const viewport = page.getViewport({ scale: 1 });
		const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
		const canvas = createCanvas(width, height);
		// The types know of canvases in a page alone.
		await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
		const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
		const greys = new Uint8Array(width * height);
		for (let i = 0; i < greys.length; i += 1)
			greys[i] = Math.min(...data.subarray(4 * i, 4 * i + 3));
		const { items } = await page.getTextContent();
		const runs = items
			.filter(isText)
			.filter(({ str }) => str.trim() !== '')
			.map(({ str, height: size, transform }): Run => {
				const [, , , , x, y] = transform as number[];
				if (x === undefined || y === undefined) throw new Error(`“${str}” stands nowhere.`);
				return { text: str, size, x, y: viewport.height - y };
			});
		sheets.push({ width, height, runs, greys });
	}
	await task.destroy();
	return sheets;
}

/** Text without the spaces in it, which differ between a page and its print. */
export const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

/** The rows of a sheet that anything is drawn on. */
export const inkedRows = ({ width, height, greys }: Sheet): number[] =>
	Array.from({ length: height }, (_, row) => row).filter((row) =>
		greys.subarray(row * width, (row + 1) * width).some((grey) => grey < 200)
	);
