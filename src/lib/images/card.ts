import { opening } from '../charts/funnel.ts';
import type { Frame } from '../charts/registry.ts';
import { CARD_SIZE } from '../components/card.ts';
import type { Content } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import { sourceLine } from '../embed/source-line.ts';
import { colourOf } from './colours.ts';
import { svgDocument } from './document.ts';
import { element } from './elements.ts';
import { Drawing } from './marks.ts';
import { paragraph } from './paragraph.ts';
import { drawPicture } from './picture.ts';
import type { Type } from './text.ts';
import { heightOf, wrap, type Line } from './wrap.ts';

/*
 * The pictures that stand for pages in link previews: a headline and a frame, with its type as large as
 * on a phone. They are dark in every theme, as the opening is.
 */

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 56;
/** How wide a frame is on a card, and how wide the page would be that shows it so. */
const PICTURE = 640;
const PHONE = 340;
/** How wide the words beside it are. */
const WORDS = WIDTH - PICTURE - 2 * MARGIN - 48;

const drawing = new Drawing('dark');
const INK = colourOf(drawing.tokens, 'ink');
const SOFT = colourOf(drawing.tokens, 'ink-soft');

/** The sizes of a headline’s type, and of how many lines it is at most, as long as it is not at its smallest. */
const HEADLINE = { largest: 72, smallest: 28, lines: 4 } as const;

/** A headline in the largest type in which it fits a box. */
function headline(title: string, width: number, height: number): Line[] {
	// No line begins with a dash.
	const text = title.replaceAll(' –', '\u00a0–');
	for (let size: number = HEADLINE.largest; ; size -= 4) {
		const lines = wrap([{ text, face: 'serif', size }], width, 1.12, 'balance');
		const fits =
			lines.length <= HEADLINE.lines &&
			heightOf(lines) <= height &&
			lines.every((line) => line.width <= width);
		if (fits || size <= HEADLINE.smallest) return lines;
	}
}

const small = (text: string, type: Type, width: number): Line[] =>
	wrap([{ text, ...type }], width, 1.3, 'pretty');

/** The card of a frame, and so of its step, as an SVG file. */
export function frameCard(content: Content, frame: Frame): string {
	const { text, figures } = frame;
	const [title, description] = [fill(content, text.title), fill(content, text.description)];
	const name = small(fill(content, content.site.title), { face: 'serif', size: 26 }, WORDS);
	const source = small(sourceLine(content, figures), { face: 'sans', size: 20 }, WORDS);
	const foot = HEIGHT - MARGIN - heightOf(name) - heightOf(source);
	const place = { x: MARGIN, y: MARGIN, width: WORDS };
	const head = headline(title, WORDS, foot - MARGIN - 40);
	const named = paragraph(name, { ...place, y: foot }, { fill: INK });
	const scale = PICTURE / PHONE;
	const picture = drawPicture(drawing, content, frame, PHONE);
	const top = (HEIGHT - (picture.bottom - picture.top) * scale) / 2 - picture.top * scale;
	const transform = `translate(${WIDTH - MARGIN - PICTURE} ${top.toFixed(2)}) scale(${scale.toFixed(4)})`;
	return svgDocument(
		drawing,
		{ title, description, language: content.language.tag },
		CARD_SIZE,
		[
			paragraph(head, place, { fill: INK }).svg,
			named.svg,
			paragraph(source, { ...place, y: named.end }, { fill: SOFT }).svg,
			element('g', { transform }, picture.svg)
		].join('')
	);
}

/** The card of the whole piece, as an SVG file: its headline over the lights of the opening. */
export function siteCardImage(content: Content): string {
	const { site, language } = content;
	const width = WIDTH - 2 * MARGIN;
	const { picture, ...plane } = opening(content);
	const size = { width, height: (width * plane.height) / plane.width };
	const title = fill(content, site.title);
	const by = `${site.words['based-on']} ${site.article.author}, ${site.article.date}`;
	const head = paragraph(
		headline(title, width, 160),
		{ x: MARGIN, y: MARGIN, width },
		{ fill: INK }
	);
	const line = small(by, { face: 'serif', size: 28 }, width);
	return svgDocument(
		drawing,
		{ title, description: fill(content, site.opening), language: language.tag },
		CARD_SIZE,
		[
			head.svg,
			paragraph(line, { x: MARGIN, y: head.end + 8, width }, { fill: SOFT }).svg,
			element(
				'g',
				{ transform: `translate(${MARGIN} ${(HEIGHT - MARGIN - size.height).toFixed(2)})` },
				drawing.marks(picture, size, plane)
			)
		].join('')
	);
}
