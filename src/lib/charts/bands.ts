import type { FigureId } from 'content:ids';
import { range } from 'd3';
import { getFigure, type Draft } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import { getQuantity } from '../content/fill.ts';
import { isAtLeast, type Qualifier } from '../language/quantity.ts';
import {
	extentOf,
	PictureError,
	PLANE,
	type Axis,
	type Label,
	type Look,
	type Mark,
	type Picture,
	type Plot,
	type Tone
} from './frame.ts';

/** The axes that marks of one plot share. */
export type Axes = Pick<Plot, 'x' | 'y'>;

/** The space between dots, as a share of the distance between their centres. */
const DOT_GAP = 0.24;

/**
 * A grid for dots, `columns` by `rows`, `width` plane units wide with its top left corner at x and y.
 * A dot's position is its column and row, counted from 0.
 */
export function dotGrid(
	columns: number,
	rows: number,
	{ x = 0, y, width = PLANE.width }: { x?: number; y: number; width?: number }
): Axes {
	const pitch = width / (columns - DOT_GAP);
	const axis = (bands: number, start: number): Axis => ({
		type: 'band',
		domain: range(bands),
		range: [start, start + pitch * (bands - DOT_GAP)],
		// d3 leaves room for a gap after a single band too.
		padding: bands > 1 ? DOT_GAP : 0
	});
	return { x: axis(columns, x), y: axis(rows, y) };
}

/** A number of things to draw one by one. Throws a PictureError for one that dots cannot show. */
export function countOf(content: Draft, figure: FigureId): number {
	const { value, qualifier } = getQuantity(content, figure);
	if (qualifier === 'exactly' && Number.isInteger(value)) return value;
	const what = qualifier === 'exactly' ? 'not a whole number' : `“${qualifier}” and not exact`;
	throw new PictureError(
		figure,
		`is ${what}, which dots cannot show: give it a whole number and no qualifier, or ask a developer for bars`
	);
}

/** What a run of dots is: how many, their figure and tone, and the part of the grid they fill. */
export interface DotRun extends Pick<Mark, 'voice'> {
	count: number;
	figure: FigureId;
	tone: Tone;
	/** The first column, row, and number of columns of the block of the grid that is filled row by row. */
	block?: { column?: number; row?: number; columns: number };
	/** How many places of the block come before the run; defaults to none. */
	start?: number;
	/** The number in the key of its first dot; defaults to `start`. */
	firstKey?: number;
	/** The letter that its keys begin with; defaults to d. */
	key?: string;
}

/** Dots, one for each thing counted. */
export function dots({ x }: Axes, run: DotRun): Mark[] {
	const { count, figure, voice, tone, start = 0, firstKey = start, key = 'd' } = run;
	const { column = 0, row = 0, columns } = run.block ?? { columns: x.domain.length };
	return range(count).map((i) => ({
		key: `${key}${firstKey + i}`,
		x: column + ((start + i) % columns),
		y: row + Math.floor((start + i) / columns),
		value: 1,
		figure,
		...(voice && { voice }),
		tone,
		look: 'solid'
	}));
}

/** Where bars may stand down the plane: from the top of the first to the bottom of the last. */
export interface Column {
	top: number;
	bottom: number;
	/** How thick a bar is. */
	thickness: number;
	/** From where to where across the plane; defaults to all of it. */
	x?: readonly [number, number];
}

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
const OUTLINED = { solid: 'ring', soft: 'ring-soft', bound: 'bound' } as const;

const LOOKS: Record<Qualifier, keyof typeof OUTLINED> = {
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

/** How far, in plane units, a ring stands out above and below the bar that it is drawn on. */
const RING = 0.7;

/**
 * The source's own value on the bar of the article's: outlined, a little taller, and set off from it
 * by a halo, so that both are seen.
 */
export const ring = (content: Draft, item: Measured): Mark[] =>
	bar(content, { ...item, voice: 'source' }).flatMap((mark): Mark[] => {
		const { key, x, y, tone } = mark;
		const halo: Mark = { key: `${key}-halo`, x, y, tone, look: 'halo', outset: RING };
		return [halo, { ...mark, outset: RING }];
	});

/** Which label of a row, and how it stands to the row's bar. */
type RowLabel = Pick<Label, 'name'> & Partial<Label>;

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
	labels: [over(axes, item.row ?? item.key, { name: item.key, size: 'lead' })]
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
		if (before) plots[same] = { ...before, data: [...before.data, ...data] };
		else plots.push(plot);
	}
	return { plots, labels: pictures.flatMap(({ labels }) => labels) };
}
