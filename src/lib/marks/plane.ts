import { getLayerCakeContext } from 'layercake';

/** A coordinate in per cent, short enough for a page of hundreds and exact to a hundredth of a pixel. */
const percent = (value: number): string => `${Number(value.toFixed(3))}%`;

/**
 * Turns plane units into per cent of the picture, by the scales of the LayerCake around: `x` for
 * places and lengths across, `y` down, `r` for radii.
 */
export function plane(): Record<'x' | 'y' | 'r', (units: number) => string> {
	const cake = getLayerCakeContext();
	return {
		x: (units) => percent(Number(cake.xScale(units))),
		y: (units) => percent(Number(cake.yScale(units))),
		r: (units) => percent(Number(cake.rScale(units)))
	};
}
