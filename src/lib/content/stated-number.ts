import { z } from 'zod';
import { QUALIFIERS, UNITS, type Quantity, type Unit } from '../language/quantity.ts';
import { FIELDS } from './fields.ts';

const FRACTION = /^(\d{1,4})\/(\d{1,4})$/;
const PLAIN = 'must be a plain number (42, not "42%") or a fraction such as 2/3';

const amount = z.union([
	z
		.number(PLAIN)
		.min(0, 'is below zero, and no figure here can be: check its sign')
		.refine(
			(typed) => typed === Number(typed.toFixed(1)),
			'has more decimals than the one that readers are shown: write it with one, or with none'
		),
	z
		.string()
		.regex(FRACTION, PLAIN)
		.refine((text) => !/\/0+$/.test(text), 'divides by zero: check what stands after the /')
]);

export const UNIT = z.enum(UNITS);

/** The fields of a number as an editor states it; a fraction may be typed as one (2/3). */
export const number = {
	value: amount.optional().meta(FIELDS.value),
	to: amount.optional().meta(FIELDS.to),
	unit: UNIT.optional().meta(FIELDS.unit),
	qualifier: z.enum(QUALIFIERS).optional().meta(FIELDS.qualifier)
};

type StatedNumber = z.output<z.ZodObject<typeof number>>;

/** The number that a typed amount stands for; a fraction of unit percent is a share of a hundred. */
function amountOf(typed: number | string, unit: Unit | undefined): number {
	if (typeof typed === 'number') return typed;
	const [, top, bottom] = FRACTION.exec(typed) ?? [];
	return (Number(top) / Number(bottom)) * (unit === 'percent' ? 100 : 1);
}

/** The quantity that a number states; undefined where there is none. */
export function quantityFrom(stated: StatedNumber): Quantity | undefined {
	const { value, to, unit, qualifier = 'exactly' } = stated;
	if (value === undefined || unit === undefined) return undefined;
	return {
		value: amountOf(value, unit),
		...(to !== undefined && { to: amountOf(to, unit) }),
		unit,
		qualifier,
		...(typeof value === 'string' && { asFraction: true })
	};
}

/** Reports what the fields of a number, each valid by itself, get wrong together. */
export function checkNumber(stated: StatedNumber, ctx: z.RefinementCtx): void {
	const issue = (message: string, key: keyof StatedNumber) => {
		ctx.addIssue({ code: 'custom', message, path: [key] });
	};
	const { unit, qualifier } = stated;
	if (stated.value === undefined) {
		for (const key of ['to', 'unit', 'qualifier'] as const)
			if (stated[key] !== undefined) issue('needs a `value` beside it, or must go', key);
		return;
	}
	if (unit === undefined) issue(`needs a \`unit\` beside it: ${UNITS.join(', ')}`, 'value');
	const value = amountOf(stated.value, unit);
	const to = stated.to === undefined ? undefined : amountOf(stated.to, unit);
	for (const [key, n] of [
		['value', value],
		['to', to]
	] as const) {
		if (n === undefined || !Number.isFinite(n)) continue;
		if (unit === 'percent' && n > 100)
			issue(
				typeof stated[key] === 'string'
					? 'is over 1, and a fraction of unit percent is a share of one: write the percentage as a plain number'
					: 'is over 100, and a percentage cannot be: check it, or its unit',
				key
			);
		if (unit === 'count' && !Number.isInteger(n)) issue('is a count, so it must be whole', key);
	}
	if (qualifier === 'range') {
		if (to === undefined) issue('is “range”, so the high end must be given as `to`', 'qualifier');
		else if (to <= value) issue('must be higher than `value`', 'to');
	} else if (to !== undefined) issue('goes with the qualifier “range” only', 'to');
}
