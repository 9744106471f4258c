export const UNITS = ['percent', 'count', 'dollars', 'times', 'points', 'score'] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = [
	'exactly',
	'about',
	'nearly',
	'more than',
	'at least',
	'fewer than',
	'at most',
	'range'
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A number as it was stated: how much, of what kind, how firmly. */
export interface Quantity {
	value: number;
	/** The high end of a range. */
	to?: number;
	unit: Unit;
	qualifier: Qualifier;
	/** How many decimals to say it with; defaults to one where the value is not whole. */
	decimals?: number;
	/** Whether it was stated as a fraction, such as “half”, and not as 50%. */
	asFraction?: boolean;
}

export const STYLES = ['digits', 'words', 'fraction', 'odds', 'times'] as const;
/** How a quantity is said: “42%”, “forty-two per cent”, “two-fifths”, “two in five”, “twice”. */
export type Style = (typeof STYLES)[number];

export const isStyle = (name: unknown): name is Style => STYLES.some((style) => style === name);

/** Whether a qualifier gives a lower bound. */
export const isAtLeast = (qualifier: Qualifier) =>
	qualifier === 'more than' || qualifier === 'at least';

/** Whether a qualifier gives an upper bound. */
export const isAtMost = (qualifier: Qualifier) =>
	qualifier === 'fewer than' || qualifier === 'at most';

/** The share of a hundred that a quantity is; undefined for one that is no share. */
export const percentOf = ({ unit, value }: Quantity) =>
	unit === 'percent' ? value : unit === 'times' ? value * 100 : undefined;

/** Whether that many decimals are enough to write a number down to its last digit. */
export const fits = (n: number, decimals = 1) => Math.abs(n - Number(n.toFixed(decimals))) < 1e-9;

/** The form of a noun that goes with a quantity, of languages that have two: “pilot|pilots”. */
export function formFor({ value, to }: Quantity, forms: string): string {
	const [one, many = one] = forms.split('|').map((form) => form.trim());
	if (one === undefined || many === undefined) throw new Error('A noun needs a form.');
	return value === 1 && to === undefined ? one : many;
}
