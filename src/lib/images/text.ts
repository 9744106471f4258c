import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import { element, round, type Attributes } from './elements.ts';

/*
 * Type in images, as outlines: an image goes where nobody knows which fonts there are, and where a file
 * in a file is not read. The same fonts as the site's, measured and drawn by the same engine.
 */

const { resolve } = createRequire(import.meta.url);
const FILES = {
	sans: '@fontsource/inter/files/inter-latin-400-normal.woff2',
	bold: '@fontsource/inter/files/inter-latin-600-normal.woff2',
	serif: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
} as const;

/** A typeface of images. */
export type Face = keyof typeof FILES;

const familyOf = (face: Face) => `image-${face}`;
for (const face of Object.keys(FILES) as Face[])
	if (!GlobalFonts.registerFromPath(resolve(FILES[face]), familyOf(face)))
		throw new Error(`The font ${FILES[face]} cannot be read.`);

/** How high a line's letters reach over and under its baseline, in em, by the fonts' own tables. */
export const METRICS: Record<Face, { ascent: number; descent: number }> = {
	sans: { ascent: 0.9688, descent: 0.2412 },
	bold: { ascent: 0.9688, descent: 0.2412 },
	serif: { ascent: 1.036, descent: 0.335 }
};

/** How a text is set. */
export interface Type {
	face: Face;
	size: number;
	/** The space put between letters, in em; defaults to none. */
	spacing?: number;
}

/** The size that letters are measured at, and at which their outlines are taken; where their baseline is then. */
const EM = 1000;
const BASELINE = 2 * EM;

const fontOf = (face: Face) => `${EM}px "${familyOf(face)}"`;
const ruler = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** The width of a text in thousandths of an em, without space put between its letters. */
function advance(text: string, face: Face): number {
	const key = `${face} ${text}`;
	const known = widths.get(key);
	if (known !== undefined) return known;
	ruler.font = fontOf(face);
	const { width } = ruler.measureText(text);
	widths.set(key, width);
	return width;
}

/** The width of a text on one line. */
export const measure = (text: string, { face, size, spacing = 0 }: Type): number =>
	(advance(text, face) / EM + spacing * text.length) * size;

/** The outline of a letter on its baseline, a thousand units to the em, as the data of a path; empty for a space. */
function outline(letter: string, face: Face): string {
	// What lies outside of the canvas would be left out.
	const canvas = createCanvas(3 * EM, 3 * EM, SvgExportFlag.ConvertTextToPaths);
	const context = canvas.getContext('2d');
	context.font = fontOf(face);
	context.fillText(letter, EM, BASELINE);
	const [, data = ''] = / d="([^"]*)"/.exec(canvas.getContent().toString()) ?? [];
	return data.replace(
		/(-?[\d.]+) (-?[\d.]+)/g,
		(_, x: string, y: string) => `${Math.round(Number(x) - EM)} ${Math.round(Number(y) - BASELINE)}`
	);
}

const nameOf = (letter: string, face: Face) => `${face}-${letter.codePointAt(0)?.toString(16)}`;
const outlines = new Map<string, string>();

/** A text that begins at x on a baseline, each letter by reference to its outline: see `letterDefs`. */
export function setText(
	text: string,
	type: Type,
	{ x, baseline, ...attributes }: { x: number; baseline: number } & Attributes
): string {
	const { face, size, spacing = 0 } = type;
	let before = '';
	const letters = Array.from(text, (letter) => {
		before += letter;
		const name = nameOf(letter, face);
		const data = outlines.get(name) ?? outline(letter, face);
		outlines.set(name, data);
		if (data === '') return '';
		// With the letters before it, as pairs of letters are set closer or wider.
		const at = advance(before, face) - advance(letter, face);
		const moved = at + (before.length - letter.length) * spacing * EM;
		return element('use', { 'xlink:href': `#${name}`, x: Math.round(moved) });
	});
	const scale = Number((size / EM).toFixed(5));
	const transform = `translate(${round(x)} ${round(baseline)}) scale(${scale})`;
	return element('g', { transform, 'data-text': text, ...attributes }, letters.join(''));
}

/** The outlines of the letters that a drawing refers to, each once. */
export function letterDefs(svg: string): string {
	const names = new Set([...svg.matchAll(/ xlink:href="#([^"]*)"/g)].map(([, name = '']) => name));
	return [...names].map((id) => element('path', { id, d: outlines.get(id) })).join('');
}
