import { z } from 'zod';

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

const FRACTION = /^(\d{1,4})\/(\d{1,4})$/;

const PLAIN = 'must be a plain number (42, not "42%") or a fraction such as 2/3';

const amount = z
	.union([
		z.number(PLAIN).min(0, 'is below zero, and no figure here can be: check its sign'),
		z
			.string()
			.regex(FRACTION, PLAIN)
			.refine((text) => !/\/0+$/.test(text), 'divides by zero: check what stands after the /')
	])
	.describe('The number, bare: 42 for 42%. A fraction may be written as one: 2/3.');

/** The number that a typed amount stands for; a fraction of unit percent is a share of a hundred. */
export function amountOf(typed: number | string, unit: Unit | undefined): number {
	if (typeof typed === 'number') return typed;
	const [top = 0, bottom = 1] = typed.split('/').map(Number);
	return (top / bottom) * (unit === 'percent' ? 100 : 1);
}

/** The fields of a number as it was stated. */
export const quantity = {
	value: amount.optional(),
	to: amount.optional().describe('The high end, when the qualifier is “range”.'),
	unit: z
		.enum(UNITS)
		.optional()
		.describe(
			'What kind of number: percent (a share of a hundred; 2/3 may stand for 66.7), count, dollars, times (a ratio), points (of percentage), score.'
		),
	qualifier: z
		.enum(QUALIFIERS)
		.optional()
		.describe('How firm the number is, as stated. “range” needs `to` as well. Left out: exactly.')
};

interface TypedQuantity {
	value?: number | string | undefined;
	to?: number | string | undefined;
	unit?: Unit | undefined;
	qualifier?: Qualifier | undefined;
}

/** Reports what a number's fields, each right for itself, get wrong together. */
export function checkQuantity(
	q: TypedQuantity,
	issue: (message: string, key: keyof TypedQuantity) => void
): void {
	const { unit, qualifier } = q;
	if (q.value === undefined) {
		for (const key of ['to', 'unit', 'qualifier'] as const)
			if (q[key] !== undefined) issue(`needs a \`value\` beside it, or must go`, key);
		return;
	}
	if (unit === undefined) issue(`needs a \`unit\` beside it: ${UNITS.join(', ')}`, 'value');
	const value = amountOf(q.value, unit);
	const to = q.to === undefined ? undefined : amountOf(q.to, unit);
	for (const [key, n] of [
		['value', value],
		['to', to]
	] as const) {
		if (n === undefined || !Number.isFinite(n)) continue;
		if (unit === 'percent' && n > 100)
			issue('is over 100, and a percentage cannot be: check it, or its unit', key);
		if (unit === 'count' && !Number.isInteger(n)) issue('is a count, so it must be whole', key);
	}
	if (qualifier === 'range') {
		if (to === undefined) issue('is “range”, so the high end must be given as `to`', 'qualifier');
		else if (to <= value) issue('must be higher than `value`', 'to');
	} else if (to !== undefined) issue('goes with the qualifier “range” only', 'to');
}
