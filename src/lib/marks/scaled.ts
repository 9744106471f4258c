/** A share of the picture as SVG and CSS take it, exact to a twentieth of a pixel on a thousand. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/** The two ends of what a LayerCake getter, which is loosely typed, gives for a position that is a span. */
export function spanOf(scaled: unknown): [number, number] {
	const [from, to] = Array.isArray(scaled) ? scaled.map(Number) : [];
	if (from === undefined || to === undefined) throw new TypeError('This mark needs a span.');
	return [from, to];
}
