import { escapeHtml } from '../embed/escape.ts';
import { colourOf } from './colours.ts';
import { element } from './elements.ts';
import type { Drawing, Size } from './marks.ts';
import { letterDefs } from './text.ts';

/** What an image is called and shows, for someone who cannot see it, and its language. */
export interface Said {
	title: string;
	description: string;
	language: string;
}

/** An image as a whole SVG file: its words for those who do not see it, its paper, and what is drawn on it. */
export const svgDocument = (
	drawing: Drawing,
	{ title, description, language }: Said,
	size: Size,
	drawn: string
): string =>
	element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xmlns:xlink': 'http://www.w3.org/1999/xlink',
			...size,
			viewBox: `0 0 ${size.width} ${size.height}`,
			role: 'img',
			'aria-labelledby': 'title desc',
			lang: language
		},
		[
			element('title', { id: 'title' }, escapeHtml(title)),
			element('desc', { id: 'desc' }, escapeHtml(description)),
			element('defs', {}, drawing.defs() + letterDefs(drawn)),
			element('rect', { ...size, fill: colourOf(drawing.tokens, 'paper') }),
			drawn
		].join('')
	);
