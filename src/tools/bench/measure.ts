/** One thing measured: what it is called, how much it came to, and how that is shown. */
export interface Measure {
	label: string;
	value: number;
	show: (value: number) => string;
}

const shownAs =
	(show: Measure['show']) =>
	(label: string, value: number): Measure => ({ label, value, show });

/** Measures by their units. */
export const count = shownAs((value) => value.toFixed(0));
export const decimal = shownAs((value) => `${value.toFixed(1)} ms`);
export const milliseconds = shownAs((value) => `${value.toFixed(0)} ms`);
export const bytes = shownAs((value) => `${(value / 1000).toFixed(1)} kB`);
export const share = shownAs((value) => `${(value * 100).toFixed(1)} %`);
export const shift = shownAs((value) => value.toFixed(3));
