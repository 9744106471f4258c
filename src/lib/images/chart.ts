import { PLANE } from '../charts/frame.ts';
import type { Frame } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { modified } from '../content/corrections.ts';
import { fill } from '../content/fill.ts';
import type { Text } from '../content/segments.ts';
import { escapeHtml } from '../embed/escape.ts';
import { sourceLine } from '../embed/source-line.ts';
import { siteUrl } from '../site-url.ts';
import { colourOf, tokensOf } from './colours.ts';
import { element } from './elements.ts';
import { labels } from './labels.ts';
import { Drawing } from './marks.ts';
import { paragraph, runsOf } from './paragraph.ts';
import { letterDefs, type Type } from './text.ts';
import { wrap, type Wrap } from './wrap.ts';

/*
 * A frame as an image of its own, for where no frame may go: its headline, what is counted, the picture,
 * its sources, and where it comes from. Light in every theme, as it goes on paper and into mails.
 */

const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const SIZE = { width: INNER, height: (INNER * PLANE.height) / PLANE.width };
const TITLE: Type = { face: 'serif', size: 27 };
const SMALL: Type = { face: 'sans', size: 13 };

const drawing = new Drawing('light');
const tokens = tokensOf('light');
const colours = { ink: colourOf(tokens, 'ink'), soft: colourOf(tokens, 'ink-soft') };

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
	let y = MARGIN;
	const write = (text: Text | string, type: Type, how: Wrap, fill: string, leading: number) => {
		const lines = wrap(runsOf(content, text, type, type.face), INNER, leading, how);
		const { svg, end } = paragraph(lines, { x: MARGIN, y, width: INNER }, { fill });
		y = end;
		return svg;
	};
	const head = write(frame.text.title, TITLE, 'balance', colours.ink, 1.15);
	y += 6;
	const counted = write(frame.text.counted, SMALL, 'balance', colours.soft, 1.4);
	y += 14;
	const picture = element(
		'g',
		{ transform: `translate(${MARGIN} ${y.toFixed(2)})`, 'data-chart': frame.chart, 'data-frame': frame.id },
		drawing.marks(frame.picture, SIZE) + labels(content, frame, tokens, INNER / PLANE.width)
	);
	y += SIZE.height + 16;
	const source = sourceLine(content, frame.figures);
	const foot = [
		...(source === '' ? [] : [write(source, SMALL, 'pretty', colours.soft, 1.4)]),
		write(credit(content, frame.chart), SMALL, 'pretty', colours.soft, 1.4)
	];
	const drawn = [head, counted, picture, ...foot].join('');
	const size = { width: WIDTH, height: Math.ceil(y + MARGIN - 4) };
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xmlns:xlink': 'http://www.w3.org/1999/xlink',
			...size,
			viewBox: `0 0 ${size.width} ${size.height}`,
			role: 'img',
			'aria-labelledby': 'title desc',
			lang: content.language.tag
		},
		[
			element('title', { id: 'title' }, escapeHtml(fill(content, frame.text.title))),
			element('desc', { id: 'desc' }, escapeHtml(fill(content, frame.text.description))),
			element('defs', {}, drawing.defs() + letterDefs(drawn)),
			element('rect', { ...size, fill: colourOf(tokens, 'paper') }),
			drawn
		].join('')
	);
}
