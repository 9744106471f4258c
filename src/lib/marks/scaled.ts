import { scaleBand, scaleLinear } from 'd3';
import type { Axis } from '../charts/frame.ts';

/** A share of the picture as SVG and CSS take it, exact to a twentieth of a pixel on a thousand. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/** The two ends of what a LayerCake getter, which is loosely typed, gives for a position that is a span. */
export function spanOf(scaled: unknown): [number, number] {
	const [from, to] = Array.isArray(scaled) ? scaled.map(Number) : [];
	if (from === undefined || to === undefined) throw new TypeError('This mark needs a span.');
	return [from, to];
}

/** The d3 scale of an axis, for LayerCake to give its domain and range. */
export const scaleFor = (axis: Axis) =>
	axis.type === 'linear' ? scaleLinear() : scaleBand<string | number>().paddingInner(axis.padding);

/** A range in plane units, in per cent of the plane’s width or height. */
export const toPercent = (
	[from, to]: readonly [number, number],
	length: number
): [number, number] => [(100 * from) / length, (100 * to) / length];
