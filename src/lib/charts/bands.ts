import type { FigureId } from 'content:ids';
import { getFigure, type Draft } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import { getQuantity } from '../content/fill.ts';
import { isAtLeast, type Qualifier } from '../language/quantity.ts';
import {
	extentOf,
	PictureError,
	PLANE,
	type Axis,
	type Box,
	type Label,
	type Look,
	type Mark,
	type Picture,
	type Plot,
	type Tone
} from './frame.ts';

/** The axes that marks of one plot share. */
export type Axes = Pick<Plot, 'x' | 'y'>;

/** A number that a picture can only show when it is exact and, for things, whole. Throws a PictureError for any other. */
export function exactOf(content: Draft, figure: FigureId, shape: string): number {
	const { value, qualifier, unit } = getQuantity(content, figure);
	if (qualifier === 'exactly' && (unit !== 'count' || Number.isInteger(value))) return value;
	throw new PictureError(
		figure,
		`is “${qualifier}” and not exact, which ${shape} cannot show: give it no qualifier, or ask a developer for bars`
	);
}

/** Plane units as they are, across and down. */
export const PLANE_AXES = {
	x: { type: 'linear', domain: [0, PLANE.width], range: [0, PLANE.width] },
	y: { type: 'linear', domain: [0, PLANE.height], range: [0, PLANE.height] }
} as const satisfies Axes;

/** Where bars may stand down the plane: from the top of the first to the bottom of the last. */
export interface Column {
	top: number;
	bottom: number;
	/** How thick a bar is. */
	thickness: number;
	/** From where to where across the plane; defaults to all of it. */
	x?: readonly [number, number];
}

/** A square as high as the plane for a hundred that stands alone, and the room for labels at its right. */
export const ALONE = {
	square: { x: 0.9, y: 0.9, width: 72.1, height: 73.2 },
	aside: { x: 76, anchor: 'start', width: 24 }
} as const satisfies { square: Box; aside: Pick<Label, 'x' | 'anchor' | 'width'> };

/** Columns of equal width beside each other, by their names, for panels that do not share an axis. */
export function sideBySide<K extends string>(names: readonly K[]): (name: K) => [number, number] {
	const x: Axis = { type: 'band', domain: names, range: [0, PLANE.width], padding: 0.15 };
	return (name) => extentOf(x, name);
}

/** Axes for horizontal bars: percentages from 0 to 100 across, one row after the other down. */
export function barAxes(rows: readonly string[], column: Column): Axes {
	const { top, bottom, thickness, x = [0, PLANE.width] } = column;
	const step = (bottom - top - thickness) / Math.max(1, rows.length - 1);
	return {
		x: { type: 'linear', domain: [0, 100], range: x },
		y: {
			type: 'band',
			domain: rows,
			range: [top, rows.length > 1 ? bottom : top + thickness],
			padding: rows.length > 1 ? 1 - thickness / step : 0
		}
	};
}

/** What a bar measures: a figure in a voice, in a row of its axes, which defaults to its key. */
export interface Measured {
	key: string;
	figure: FigureId;
	voice?: Voice;
	tone: Tone;
	row?: string;
	/** Where it begins, on the scale of its axis; defaults to 0. */
	from?: number;
}

/** The look of the source's own value, by that of the article's. */
export const OUTLINED = { solid: 'ring', soft: 'ring-soft', bound: 'bound' } as const;

/** How a bar or an area is drawn, by how firm its number is. */
export const LOOKS: Record<Qualifier, keyof typeof OUTLINED> = {
	exactly: 'solid',
	about: 'soft',
	nearly: 'soft',
	'more than': 'solid',
	'at least': 'solid',
	'fewer than': 'bound',
	'at most': 'bound',
	range: 'solid'
};

/** The faint full length of a row, so that an eye sees what its bar is a part of. */
export const track = (row: string): Mark => ({
	key: `${row}-track`,
	x: [0, 100],
	y: row,
	tone: 'track',
	look: 'faint'
});

/**
 * A figure's bar, with its qualifier to be seen: a bound goes on as fading hatching, a range is hatched
 * from its low to its high end, the source's value is outlined.
 */
export function bar(content: Draft, item: Measured): Mark[] {
	const { key, figure, voice = 'article', tone, row: y = key, from = 0 } = item;
	const { value, to, qualifier } = getQuantity(content, figure, voice);
	const said = getFigure(content, figure).voice === 'source' ? 'source' : voice;
	const plain = LOOKS[qualifier];
	const look: Look = said === 'source' ? OUTLINED[plain] : plain;
	const end = from + value;
	const own = { y, tone, figure, voice };
	const main: Mark = { key, x: [from, end], ...own, value, look };
	const beyond = `${key}-beyond`;
	if (to !== undefined)
		return [main, { key: beyond, x: [end, from + to], ...own, value: to - value, look: 'bound' }];
	return isAtLeast(qualifier)
		? [main, { key: beyond, x: [end, 100], y, tone, look: 'open' }]
		: [main];
}

/** Which label of a row, and how it stands to the row's bar. */
export type RowLabel = Pick<Label, 'name'> & Partial<Label>;

/** The name of the label at what is measured, and what it tells. */
export const labelOf = ({ key, figure, voice }: Measured): RowLabel => ({
	...{ name: key, tells: [figure] },
	...(voice && { voice })
});

/** A label over the bar of a row, on its left edge, clear of a ring around it. */
export function over({ x, y }: Axes, row: string, label: RowLabel): Label {
	const [left, right] = x.range;
	const [top] = extentOf(y, row);
	return { x: left, y: top - 1.6, anchor: 'start', edge: 'bottom', width: right - left, ...label };
}

/** A label under the bar of a row, on its left edge. */
export function under({ x, y }: Axes, row: string, label: RowLabel): Label {
	const [left, right] = x.range;
	const [, bottom] = extentOf(y, row);
	return { x: left, y: bottom + 1.7, anchor: 'start', edge: 'top', width: right - left, ...label };
}

/** A figure's bar on its track, with the label of the same name over it. */
export const row = (content: Draft, axes: Axes, item: Measured): Picture => ({
	plots: [{ mark: 'bar', ...axes, data: [track(item.row ?? item.key), ...bar(content, item)] }],
	labels: [over(axes, item.row ?? item.key, { ...labelOf(item), size: 'lead' })]
});

/** A picture of labels alone. */
export const labelled = (...labels: Label[]): Picture => ({ plots: [], labels });

/** Several pictures as one: marks of one type on the same axes become one plot. */
export function together(...pictures: Picture[]): Picture {
	const plots: Plot[] = [];
	for (const plot of pictures.flatMap(({ plots }) => plots)) {
		const { mark, x, y, data } = plot;
		const same = plots.findIndex((other) => other.mark === mark && other.x === x && other.y === y);
		const before = plots[same];
		// Two pictures of one row both bring its track.
		const keys = new Set(before?.data.map(({ key }) => key));
		const added = data.filter(({ key }) => !keys.has(key));
		if (before) plots[same] = { ...before, data: [...before.data, ...added] };
		else plots.push(plot);
	}
	return { plots, labels: pictures.flatMap(({ labels }) => labels) };
}
