import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import {
	boxOf,
	type Look,
	type Mark,
	type Picture,
	type Plot,
	type Tone
} from '../charts/frame.ts';

/*
 * The pictures that stand for pages in link previews: a headline over a frame without its labels,
 * which nobody could read at that size. They are dark in every theme, as the opening is.
 */

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const PAPER = '#12161d';
const INK = '#f0eade';
const SOFT = '#b3aea6';
/** What the colours of app.css are at night. */
const TONES: Record<Tone, string> = {
	live: '#ffb547',
	lost: '#66738b',
	plain: '#c2bcb0',
	rest: '#7d7a75',
	track: '#232932'
};
/** How much of a mark’s colour shows, where that is not all of it. */
const FAINT: Partial<Record<Look, number>> = { soft: 0.9, open: 0.75, dim: 0.5 };
const OUTLINED: readonly Look[] = ['ring', 'ring-soft', 'bound', 'empty'];
const SOURCE = '#6fcfc2';

const SERIF = 'Card Serif';
const { resolve } = createRequire(import.meta.url);
GlobalFonts.registerFromPath(
	resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
	SERIF
);

/** Where a picture’s plane lies on the card, and how many pixels a unit of it takes. */
interface Place {
	x: number;
	y: number;
	unit: number;
}

/** What a card shows. */
export interface CardContent {
	title: string;
	/** The line under the headline. */
	line: string;
	picture: Picture;
	/** The size of the picture’s plane, in its units. */
	plane: { width: number; height: number };
	/** Whether the picture lies under the words, as wide as the card, and not beside them. */
	wide?: boolean;
}

/** The headline in lines that fit, and the size they are set in: the largest at which they are few enough. */
function layOut(context: SKRSContext2D, text: string, width: number, most: number) {
	for (let size = 76; ; size -= 4) {
		context.font = `${size}px "${SERIF}"`;
		const lines = text.split(' ').reduce<string[]>((lines, word) => {
			const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
			if (lines.length > 0 && context.measureText(longer).width <= width)
				return [...lines.slice(0, -1), longer];
			return [...lines, word];
		}, []);
		const fits = lines.every((line) => context.measureText(line).width <= width);
		if ((fits && lines.length <= most) || size <= 32) return { size, lines };
	}
}

/** Writes lines from a height on; gives the height at which they end. */
function write(context: SKRSContext2D, text: string, y: number, width: number, most: number) {
	const { size, lines } = layOut(context, text, width, most);
	context.fillStyle = INK;
	lines.forEach((line, i) => {
		context.fillText(line, MARGIN, y + size * (0.9 + 1.12 * i));
	});
	return y + size * 1.12 * lines.length;
}

function drawMark(context: SKRSContext2D, plot: Plot, mark: Mark, { x, y, unit }: Place) {
	const box = boxOf(plot, mark);
	const [left, top] = [x + box.x * unit, y + box.y * unit];
	const [width, height] = [box.width * unit, box.height * unit];
	context.beginPath();
	if (plot.mark === 'dot' || plot.mark === 'point') {
		const radius = Math.max(plot.mark === 'dot' ? (Math.min(width, height) / 2) * 0.8 : 7, 2);
		context.arc(left + width / 2, top + height / 2, radius, 0, 2 * Math.PI);
	} else context.rect(left, top, width * (mark.part ?? 1), height);
	if (OUTLINED.includes(mark.look)) {
		context.lineWidth = 3;
		context.strokeStyle = mark.look.startsWith('ring') ? SOURCE : TONES[mark.tone];
		context.stroke();
		return;
	}
	context.globalAlpha = FAINT[mark.look] ?? 1;
	context.fillStyle = TONES[mark.tone];
	if (mark.tone === 'live') {
		context.shadowColor = TONES.live;
		context.shadowBlur = 18;
	}
	context.fill();
	context.shadowBlur = 0;
	context.globalAlpha = 1;
}

/** Marks that are joined: a line through their middles, or the outline that their widths make. */
function drawJoined(context: SKRSContext2D, plot: Plot, { x, y, unit }: Place) {
	const boxes = plot.data.map((mark) => boxOf(plot, mark));
	const points =
		plot.mark === 'line'
			? boxes.map((box) => [box.x + box.width / 2, box.y + box.height / 2] as const)
			: [
					...boxes.map((box) => [box.x, box.y] as const),
					...boxes.toReversed().map((box) => [box.x + box.width, box.y] as const)
				];
	context.beginPath();
	for (const [across, down] of points) context.lineTo(x + across * unit, y + down * unit);
	const tone = TONES[plot.data[0]?.tone ?? 'rest'];
	context.lineWidth = 3;
	context.strokeStyle = tone;
	context.fillStyle = tone;
	if (plot.mark === 'line') context.stroke();
	else context.fill();
}

/** A card as a PNG file. */
export function drawCard({ title, line, picture, plane, wide = false }: CardContent): Buffer {
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	context.fillStyle = PAPER;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	const text = wide ? WIDTH - 2 * MARGIN : 500;
	const unit = wide ? text / plane.width : 510 / plane.width;
	const place: Place = wide
		? { x: MARGIN, y: HEIGHT - MARGIN - plane.height * unit, unit }
		: { x: WIDTH - MARGIN - 510, y: (HEIGHT - plane.height * unit) / 2, unit };
	for (const plot of picture.plots) {
		if (plot.mark === 'line' || plot.mark === 'shape') drawJoined(context, plot, place);
		else for (const mark of plot.data) drawMark(context, plot, mark, place);
	}
	const end = write(context, title, MARGIN, text, wide ? 2 : 5);
	context.font = `28px "${SERIF}"`;
	context.fillStyle = SOFT;
	if (wide) context.fillText(line, MARGIN, end + 44);
	else context.fillText(line, MARGIN, HEIGHT - MARGIN);
	return canvas.toBuffer('image/png');
}
