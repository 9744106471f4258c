import type { Operation } from './schema.ts';
import type { Quantity } from './words.ts';

/** The formula of each operation over the values it names. */
const FORMULAS: Record<Operation, (...values: number[]) => number> = {
	share: (part = 0, whole = 0) => (100 * part) / whole,
	ratio: (top = 0, bottom = 0) => top / bottom,
	difference: (first = 0, second = 0) => first - second,
	product: (first = 0, second = 0) => first * second,
	sum: (...values) => values.reduce((total, value) => total + value, 0)
};

/** Why a figure cannot be worked out; the message is for editors. */
export class DeriveError extends Error {}

/**
 * Works out one derived quantity from others. It is said as “about” when its parts are approximate
 * or when rounding for display changes it. Throws a DeriveError for a division by zero, and for a
 * part that is only a bound: what is derived from “more than” would claim to know too much.
 */
export function derive(
	operation: Operation,
	parts: readonly Quantity[],
	unit: Quantity['unit'],
	decimals: number
): Quantity {
	const bound = parts.find(({ qualifier }) => !['exactly', 'about', 'nearly'].includes(qualifier));
	if (bound)
		throw new DeriveError(
			`rests on “${bound.qualifier} ${bound.value}”: nothing exact follows from a bound; name a figure that is none`
		);
	const value = FORMULAS[operation](...parts.map((part) => part.value));
	if (!Number.isFinite(value))
		throw new DeriveError('divides by zero: check the figure named last');
	if (unit === 'percent' && value > 100 + 1e-9)
		throw new DeriveError('comes out over 100, and a percentage cannot be: check its figures');
	if (value < 0) throw new DeriveError('comes out below zero: name the larger figure first');
	const exact =
		parts.every(({ qualifier }) => qualifier === 'exactly') &&
		Math.abs(value - Number(value.toFixed(decimals))) < 1e-9;
	return { value, unit, qualifier: exact ? 'exactly' : 'about', decimals };
}
