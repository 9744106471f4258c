import type { Content } from '../content/content.ts';
import { fillPieces } from '../content/fill.ts';
import type { Text } from '../content/segments.ts';
import { element, type Attributes } from './elements.ts';
import { setText, type Face, type Type } from './text.ts';
import { heightOf, type Line, type Run } from './wrap.ts';

/** A text of the content as runs: numbers name their figures, and are set in a face of their own; the source’s own in a colour of theirs, if it is given. */
export const runsOf = (
	content: Content,
	text: Text | string,
	type: Type,
	numbers: Face,
	source?: string
): Run[] =>
	typeof text === 'string'
		? [{ ...type, text }]
		: fillPieces(content, text).map((piece) =>
				typeof piece === 'string'
					? { ...type, text: piece }
					: {
							...type,
							text: piece.text,
							face: numbers,
							attributes: {
								'data-figure': piece.id,
								'data-voice': piece.voice,
								fill: piece.voice === 'source' ? source : undefined
							}
						}
			);

/** Where a paragraph stands: the corner of its box, in pixels, and to which side its lines keep. */
export interface Place {
	x: number;
	y: number;
	width: number;
	anchor?: 'start' | 'middle' | 'end';
}

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** Lines at their place, as outlines that keep their words; and the height at which they end. */
export function paragraph(
	lines: readonly Line[],
	{ x, y, width, anchor = 'start' }: Place,
	attributes: Attributes
): { svg: string; end: number } {
	let baseline = y;
	const drawn = lines.flatMap((line) => {
		baseline += line.over;
		const left = x + (width - line.width) * SHARES[anchor];
		const paths = line.placed.map(({ run, x: along }) =>
			setText(run.text, run, { x: left + along, baseline, ...run.attributes })
		);
		baseline += line.under;
		return paths;
	});
	return { svg: element('g', attributes, drawn.join('')), end: y + heightOf(lines) };
}
