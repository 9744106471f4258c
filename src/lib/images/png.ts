import { createCanvas, loadImage } from '@napi-rs/canvas';

/** An SVG image as a PNG file, so many times as large. */
export async function toPng(svg: string, times = 1): Promise<Buffer> {
	const [, width = 0, height = 0] = (/^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(
		(size) => Number(size) * times
	);
	const canvas = createCanvas(width, height);
	// At its final size, so that no edge is softened by scaling.
	const sized = svg.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
	canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, width, height);
	return canvas.encode('png');
}
