import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import {
	bar,
	barAxes,
	over,
	track,
	under,
	type Axes,
	type Measured,
	type RowLabel
} from './bands.ts';
import { extentOf, PLANE, type Label, type Mark, type Picture } from './frame.ts';

/* Figures as points on lines from zero, one row after the other. */

/** The radius of a point, and how thick the line is that it stands on, in plane units. */
const POINT = { radius: 2.1, line: 0.8 };

/** Axes for points, one row after the other: a point at either end of its scale stays on the plane. */
export const pinAxes = (
	rows: readonly string[],
	{ top, bottom }: { top: number; bottom: number }
): Axes =>
	barAxes(rows, {
		...{ top, bottom, thickness: 2 * POINT.radius },
		x: [POINT.radius, PLANE.width - POINT.radius]
	});

/** A label over a row of points, on the left of the plane. */
export const overPin = (axes: Axes, row: string, label: RowLabel): Label =>
	over(axes, row, { x: 0, width: PLANE.width, ...label });

/** A label under a row of points, on the left of the plane. */
export const underPin = (axes: Axes, row: string, label: RowLabel): Label =>
	under(axes, row, { x: 0, width: PLANE.width, ...label });

/** A point at the end of a figure’s bar. */
const point = (content: Draft, item: Measured): Mark => {
	const { key, figure, voice, tone, row: y = key } = item;
	const { value } = getQuantity(content, figure, voice);
	const [main] = bar(content, item);
	if (!main) throw new Error(`\`${figure}\` has no bar to put a point on.`);
	const { look } = main;
	return {
		key: `${key}-point`,
		...{ x: value, y, value, figure, tone, look },
		...(main.voice && { voice: main.voice }),
		radius: POINT.radius
	};
};

/** A mark of a bar, as thin as the line under a point; what goes on beyond a bound stays as thick as the row. */
const thin = (mark: Mark): Mark =>
	mark.look === 'open' || (mark.look === 'bound' && mark.key.endsWith('-beyond'))
		? mark
		: { ...mark, outset: POINT.line / 2 - POINT.radius };

/** A figure as a point on a line from zero, on the scale of its axis, without a label. */
export const pin = (content: Draft, axes: Axes, item: Measured): Picture => ({
	plots: [
		{
			mark: 'bar',
			...axes,
			data: [track(item.row ?? item.key), ...bar(content, item)].map(thin)
		},
		{ mark: 'point', ...axes, data: [point(content, item)] }
	],
	labels: []
});

/** The source’s own value as an outlined point in the row of the article’s. */
export const ringPoint = (content: Draft, axes: Axes, item: Measured): Picture => ({
	plots: [{ mark: 'point', ...axes, data: [point(content, { ...item, voice: 'source' })] }],
	labels: []
});

/** A label over or under a point, on the side of it that has more room. */
export function beside(axes: Axes, value: number, label: Label): Label {
	const [at] = extentOf(axes.x, value);
	return at < PLANE.width / 2
		? { ...label, x: at - POINT.radius, anchor: 'start', width: PLANE.width - at + POINT.radius }
		: { ...label, x: at + POINT.radius, anchor: 'end', width: at + POINT.radius };
}
