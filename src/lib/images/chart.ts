import type { Frame } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { modified } from '../content/corrections.ts';
import { fill } from '../content/fill.ts';
import type { Text } from '../content/segments.ts';
import { sourceLine } from '../embed/source-line.ts';
import { siteUrl } from '../site-url.ts';
import { colourOf } from './colours.ts';
import { svgDocument } from './document.ts';
import { element } from './elements.ts';
import { Drawing } from './marks.ts';
import { paragraph, runsOf } from './paragraph.ts';
import { drawPicture } from './picture.ts';
import type { Type } from './text.ts';
import { wrap, type Wrap } from './wrap.ts';

/*
 * A frame as an image of its own, for where no frame may go: its headline, what is counted, the picture,
 * its sources, and where it comes from. Light in every theme, as it goes on paper and into mails.
 */

const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const TITLE: Type & { leading: number } = { face: 'serif', size: 27, leading: 1.15 };
const SMALL: Type & { leading: number } = { face: 'sans', size: 13, leading: 1.4 };

const drawing = new Drawing('light');
const INK = colourOf(drawing.tokens, 'ink');
const SOURCE = colourOf(drawing.tokens, 'source');
const SOFT = colourOf(drawing.tokens, 'ink-soft');

/** The piece, the day of its figures, and where they stand, in a line. */
function credit(content: Content, chart: string): string {
	const { site, language } = content;
	const address = siteUrl && `${siteUrl.replace(/^https?:\/\//, '')}/charts/${chart}/`;
	return [fill(content, site.title), language.date(modified(content)), address]
		.filter((part) => part !== undefined)
		.join(' · ');
}

/** A frame as an SVG file. */
export function chartImage(content: Content, frame: Frame): string {
	const { text, figures, chart } = frame;
	const drawn: string[] = [];
	let y = MARGIN;
	const write = (words: Text | string, type: typeof TITLE, how: Wrap, fill: string) => {
		const lines = wrap(runsOf(content, words, type, type.face, SOURCE), INNER, type.leading, how);
		const { svg, end } = paragraph(lines, { x: MARGIN, y, width: INNER }, { fill });
		drawn.push(svg);
		y = end;
	};
	write(text.title, TITLE, 'balance', INK);
	y += 6;
	write(text.counted, SMALL, 'balance', SOFT);
	const picture = drawPicture(drawing, content, frame, INNER);
	const transform = `translate(${MARGIN} ${(y + 20 - picture.top).toFixed(2)})`;
	drawn.push(element('g', { transform }, picture.svg));
	y += 20 + picture.bottom - picture.top + 22;
	const source = sourceLine(content, figures);
	if (source !== '') write(source, SMALL, 'pretty', SOFT);
	write(credit(content, chart), SMALL, 'pretty', SOFT);
	const said = {
		title: fill(content, text.title),
		description: fill(content, text.description),
		language: content.language.tag
	};
	const size = { width: WIDTH, height: Math.ceil(y + MARGIN - 4) };
	return svgDocument(drawing, said, size, drawn.join(''));
}
