import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { bar, barAxes, labelled, over, together, type Axes, type Measured } from './bands.ts';
import { extentOf, PLANE, type Label, type Mark, type Picture } from './frame.ts';

/* Figures as points on scales from zero, one row after the other. */

/** The radius of a point, in plane units; and of the smallest, at an end of its scale. */
const RADIUS = 3.4;
const LEAST = 0.8;

/** Half the thickness of what leads to a point, and of what joins two of them. */
const STEM = 0.7;

/** Axes for points, one row after the other, as wide as the plane but for the smallest point at an end. */
export const pointAxes = (
	rows: readonly string[],
	{ top, bottom }: { top: number; bottom: number }
): Axes =>
	barAxes(rows, {
		...{ top, bottom, thickness: 2 * RADIUS },
		x: [LEAST, PLANE.width - LEAST]
	});

/** Where the one row of a picture stands that has no other yet. */
export const LONE = { top: 33, bottom: 33 + 2 * RADIUS };

/** The scale of a row: percentages from 0 to 100, with a tick at every ten. */
const scale = (axes: Axes, row: string): Picture => ({
	plots: [
		{
			mark: 'scale',
			...axes,
			data: [{ key: `${row}-scale`, x: [0, 100], y: row, tone: 'rest', look: 'faint' }]
		}
	],
	labels: []
});

/** A point where a figure stands on its scale: smaller near an end of it, so that it stays on the plane. */
const point = (content: Draft, { x }: Axes, item: Measured): Mark => {
	const { key, figure, voice, tone, row: y = key } = item;
	const { value } = getQuantity(content, figure, voice);
	const [main] = bar(content, item);
	if (!main) throw new Error(`\`${figure}\` has no bar to put a point on.`);
	const { look } = main;
	const [at] = extentOf(x, value);
	return {
		key: `${key}-point`,
		...{ x: value, y, value, figure, tone, look },
		...(main.voice && { voice: main.voice }),
		radius: Math.min(RADIUS, at, PLANE.width - at)
	};
};

/** Whether a number may lie anywhere in a mark: up to a bound, from one on, within a range. */
const isOpen = ({ look }: Mark): boolean => look === 'bound' || look === 'open';

/** A figure as a point on a scale from zero, on its axis, without a label; a bound is hatched and has no point. */
export function onScale(content: Draft, axes: Axes, item: Measured): Picture {
	const bars = bar(content, item);
	const stems = bars
		.filter((mark) => !isOpen(mark))
		.map((mark) => ({ ...mark, outset: STEM - RADIUS }));
	return together(scale(axes, item.row ?? item.key), {
		// In this order whatever is there, so that points of other rows lie over the bars of this one.
		plots: [
			{ mark: 'bar', ...axes, data: bars.filter(isOpen) },
			{ mark: 'stem', ...axes, data: stems },
			{ mark: 'point', ...axes, data: stems.length > 0 ? [point(content, axes, item)] : [] }
		],
		labels: []
	});
}

/** A figure on its scale, with a label over it that may tell more. */
export const told = (content: Draft, axes: Axes, item: Measured, ...more: FigureId[]): Picture =>
	together(
		onScale(content, axes, item),
		labelled(over(axes, item.key, { name: item.key, size: 'lead', tells: [item.figure, ...more] }))
	);

/** The source’s own value as an outlined point in the row of the article’s. */
export const ringPoint = (content: Draft, axes: Axes, item: Measured): Picture => ({
	plots: [{ mark: 'point', ...axes, data: [point(content, axes, { ...item, voice: 'source' })] }],
	labels: []
});

/** What joins two numbers of a row, from edge to edge of their points. */
export function link(axes: Axes, row: string, ends: readonly [number, number]): Picture {
	const [from, to] = [Math.min(...ends), Math.max(...ends)];
	const [start, end] = extentOf(axes.x, [0, 100]);
	const edge = (100 * RADIUS) / (end - start);
	const joined: Mark = {
		...{ key: `${row}-link`, x: [from + edge, to - edge], y: row },
		...{ tone: 'rest', look: 'faint', outset: STEM - RADIUS }
	};
	const data = from + edge < to - edge ? [joined] : [];
	return { plots: [{ mark: 'stem', ...axes, data }], labels: [] };
}

/** Where the scales of a picture begin and end, named under a row. */
export function ends(axes: Axes, row: string): Picture {
	const [start, end] = extentOf(axes.x, [0, 100]);
	const label = {
		y: extentOf(axes.y, row)[1] + 1.2,
		edge: 'top',
		width: 12,
		size: 'small'
	} as const;
	return labelled(
		{ ...label, name: 'zero', percent: 0, x: start, anchor: 'start' },
		{ ...label, name: 'hundred', percent: 100, x: end, anchor: 'end' }
	);
}

/** A label over or under a point, on the side of it that has more room. */
export function beside(axes: Axes, value: number, label: Label): Label {
	const [at] = extentOf(axes.x, value);
	return at < PLANE.width / 2
		? { ...label, x: at - RADIUS, anchor: 'start', width: PLANE.width - at + RADIUS }
		: { ...label, x: at + RADIUS, anchor: 'end', width: at + RADIUS };
}
