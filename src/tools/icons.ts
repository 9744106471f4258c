/**
 * Makes the icons of phones and older browsers from static/icon.svg, as PNG in static/icons/.
 *
 *     npx tsx src/tools/icons.ts
 *
 * Run it by hand, and commit what it writes, after changing the drawing; the build does not run it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const FROM = 'static/icon.svg';
const TO = 'static/icons';
const PAPER = '#12161d';

/** The icons: `part` is how much of the square the drawing takes where it is to reach the edges, for systems that cut icons to a shape. */
const ICONS: { name: string; size: number; part?: number }[] = [
	{ name: '32', size: 32 },
	{ name: '180', size: 180, part: 0.9 },
	{ name: '192', size: 192 },
	{ name: '512', size: 512 },
	{ name: '512-maskable', size: 512, part: 0.72 }
];

const svg = readFileSync(FROM, 'utf8');
mkdirSync(TO, { recursive: true });
for (const { name, size, part } of ICONS) {
	const canvas = createCanvas(size, size);
	const context = canvas.getContext('2d');
	if (part !== undefined) {
		context.fillStyle = PAPER;
		context.fillRect(0, 0, size, size);
	}
	const side = size * (part ?? 1);
	// Drawn at its final size, so that no edge is softened by scaling.
	const sized = svg.replace('width="16" height="16"', `width="${side}" height="${side}"`);
	const image = await loadImage(Buffer.from(sized));
	context.drawImage(image, (size - side) / 2, (size - side) / 2, side, side);
	writeFileSync(`${TO}/${name}.png`, canvas.toBuffer('image/png'));
	console.log(`${TO}/${name}.png`);
}
