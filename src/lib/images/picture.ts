import { boxOf, PLANE } from '../charts/frame.ts';
import type { Frame } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { element } from './elements.ts';
import { labels } from './labels.ts';
import type { Drawing } from './marks.ts';

/** A picture with its labels, and between which heights there is something of it, in pixels. */
export interface Drawn {
	svg: string;
	top: number;
	bottom: number;
}

/** How far a stroke or a halo may reach beyond its mark, in pixels. */
const STROKE = 5;

/** A frame’s picture as a page shows it that is `width` pixels wide. */
export function drawPicture(
	drawing: Drawing,
	content: Content,
	frame: Frame,
	width: number
): Drawn {
	const unit = width / PLANE.width;
	const { picture, chart, id } = frame;
	const words = labels(content, frame, drawing.tokens, unit);
	const boxes = picture.plots.flatMap((plot) => plot.data.map((mark) => boxOf(plot, mark)));
	const marks = drawing.marks(picture, { width, height: PLANE.height * unit });
	return {
		svg: element(
			'g',
			{ 'data-chart': chart, 'data-frame': id },
			marks + words.map(({ svg }) => svg).join('')
		),
		top: Math.min(...boxes.map(({ y }) => y * unit - STROKE), ...words.map(({ start }) => start)),
		bottom: Math.max(
			...boxes.map(({ y, height }) => (y + height) * unit + STROKE),
			...words.map(({ end }) => end)
		)
	};
}
