import { pairs, sum } from 'd3';
import { CERTAINTIES, type Operation } from './fields.ts';
import { findingOf, type Figure } from './figure.ts';
import { orAt, type Problem } from './problem.ts';
import type { DerivedRecord, FiguresFile } from './schema.ts';
import type { Quantity } from '../language/quantity.ts';
import type { YamlFile } from './yaml.ts';

/** Why a figure cannot be worked out; the message is for editors. */
export class DeriveError extends Error {}

/** The operations that have parts. */
export type Arithmetic = Exclude<Operation, 'tally'>;

function compute(operation: Arithmetic, values: readonly number[]): number {
	if (operation === 'sum') return sum(values);
	const [first, second] = values;
	if (first === undefined || second === undefined)
		throw new Error(`The operation “${operation}” needs two figures.`);
	const results = {
		share: (100 * first) / second,
		ratio: first / second,
		difference: first - second,
		product: first * second
	};
	return results[operation];
}

/**
 * Works out one derived quantity from others. It is said as “about” when its parts are approximate
 * or when rounding for display changes it. Throws a DeriveError for a division by zero, and for a
 * part that is only a bound: what is derived from “more than” would claim to know too much. Throws one
 * for units that do not go together, too.
 */
export function derive(
	operation: Arithmetic,
	parts: readonly Quantity[],
	{ unit, round }: Pick<DerivedRecord, 'unit' | 'round'>
): Quantity {
	const bound = parts.find(({ qualifier }) => !['exactly', 'about', 'nearly'].includes(qualifier));
	if (bound)
		throw new DeriveError(
			`rests on “${bound.qualifier} ${bound.value}”: nothing exact follows from a bound; name a figure that is none`
		);
	const units = [...new Set(parts.map((part) => part.unit))];
	if (operation !== 'product' && units.length > 1)
		throw new DeriveError(`rests on unlike units (${units.join(', ')}): name figures of one unit`);
	if (operation === 'difference' && units[0] === 'percent' && unit !== 'points')
		throw new DeriveError('is a difference of percentages: write `unit: points`');
	const values = parts.map(({ value }) => value);
	const value = compute(operation, values);
	if (!Number.isFinite(value))
		throw new DeriveError('divides by zero: fix that value, or take this figure out');
	if (unit === 'percent' && value > 100 + 1e-9)
		throw new DeriveError('comes out over 100, and a percentage cannot be: check its figures');
	if (value < 0)
		throw new DeriveError('comes out below zero: fix a value, or name the larger figure first');
	const exact =
		parts.every(({ qualifier }) => qualifier === 'exactly') &&
		Math.abs(value - Number(value.toFixed(round))) < 1e-9;
	return { value, unit, qualifier: exact ? 'exactly' : 'about', decimals: round };
}

/** Whether each value is more than the one before; those that are missing are not counted. */
const isRising = (values: readonly (number | undefined)[]) =>
	pairs(values).every(([a, b]) => a === undefined || b === undefined || a < b);

/** How many figures of the article came to a finding when they were followed to their sources. */
function tally(id: string, record: DerivedRecord, cited: readonly Figure[]): Figure {
	const { counts, note, revisions, from } = record;
	const { finding: wanted = 'all' } = from;
	const found = cited.map(findingOf).filter((one) => one !== undefined);
	const value = wanted === 'all' ? found.length : found.filter((one) => one === wanted).length;
	return {
		...{ id, counts, of: [], voice: 'article', sources: [], certainty: 'confirmed', revisions },
		quantity: { value, unit: 'count', qualifier: 'exactly' },
		...(note && { note }),
		from: { operation: 'tally', ids: [], finding: wanted }
	};
}

/** A derived figure, from the figures it is worked out from. Throws a DeriveError, as `derive` does. */
function fromParts(id: string, record: DerivedRecord, parts: readonly Figure[]): Figure {
	const { counts, note, revisions, from } = record;
	const [when, ...otherDates] = new Set(parts.flatMap(({ when }) => when ?? []));
	const { operation } = from;
	if (operation === 'tally') throw new Error(`\`${id}\` is a tally, which has no parts.`);
	const quantities = parts.flatMap(({ quantity }) => quantity ?? []);
	const last = parts.at(-1);
	if ((operation === 'share' || operation === 'ratio') && last?.quantity?.value === 0)
		throw new DeriveError(
			`divides by zero: give \`${last.id}\` another value, or take \`${id}\` out`
		);
	const certainty = CERTAINTIES.findLast((one) => parts.some((part) => part.certainty === one));
	if (certainty === undefined) throw new Error(`\`${id}\` is worked out from nothing.`);
	return {
		id,
		quantity: derive(operation, quantities, record),
		counts,
		// Texts are the same when they were typed the same.
		of: [...new Map(parts.flatMap(({ of }) => of).map((text) => [text.source, text])).values()],
		...(when !== undefined && otherDates.length === 0 && { when }),
		voice: parts.some(({ voice }) => voice === 'source') ? 'source' : 'article',
		sources: [...new Set(parts.flatMap(({ sources }) => sources))],
		certainty,
		...(note && { note }),
		revisions,
		from
	};
}

/** The cited figures of a file and the derived ones, each worked out after those it rests on, and a problem for each that cannot be. */
export function deriveAll(
	file: FiguresFile,
	cited: Readonly<Record<string, Figure>>,
	yaml: YamlFile<FiguresFile>
): { figures: Record<string, Figure>; errors: Problem[] } {
	const figures: Record<string, Figure> = { ...cited };
	const errors: Problem[] = [];
	const open = new Set<string>();
	const tried = new Set<string>();

	function resolve(id: string): Figure | undefined {
		const record = file.derived[id];
		if (!figures[id] && record && !tried.has(id)) {
			tried.add(id);
			open.add(id);
			const message = workOut(id, record);
			// A rise that is none is told by its relation, at the value that was edited.
			const told = file.relations.some(
				(relation) =>
					'rises' in relation &&
					relation.rises.every((part) => record.from.ids.includes(part)) &&
					!isRising(relation.rises.map((part) => figures[part]?.quantity?.value))
			);
			if (message !== undefined && !told)
				errors.push(orAt(yaml.at(placeOf(id, record), message), origins(id)));
			open.delete(id);
		}
		return figures[id];
	}

	/** Where to mend a figure that cannot be worked out: at what it divides by, where that is zero. */
	function placeOf(id: string, { from: { operation, ids } }: DerivedRecord): string[] {
		const last = ids.at(-1);
		const divides = operation === 'share' || operation === 'ratio';
		return divides && last !== undefined && cited[last]?.quantity?.value === 0
			? ['figures', last, 'value']
			: ['derived', id, 'from', operation];
	}

	/** Where the values stand that a figure comes from. */
	const origins = (id: string, passed: readonly string[] = []): Problem[] =>
		passed.includes(id)
			? []
			: (file.derived[id]?.from.ids.flatMap((part) => origins(part, [...passed, id])) ?? [
					yaml.at(['figures', id, 'value'], '')
				]);

	/** Adds one figure; returns what is wrong where it cannot be worked out. */
	function workOut(id: string, record: DerivedRecord): string | undefined {
		const { operation, ids } = record.from;
		if (operation === 'tally') {
			figures[id] = tally(id, record, Object.values(cited));
			return undefined;
		}
		const circle = ids.find((part) => open.has(part));
		if (circle !== undefined)
			return `\`${id}\` goes round in a circle: it rests on ${circle === id ? 'itself' : `\`${circle}\`, which rests on it`}; name another figure`;
		const parts = ids.map(resolve).filter((part) => part !== undefined);
		// A part that is missing is a problem already: of its name, or of what it rests on.
		if (parts.length < ids.length) return undefined;
		const empty = parts.find(({ quantity }) => !quantity);
		if (empty) return `\`${empty.id}\` has no value to work with: name a figure that has one`;
		try {
			figures[id] = fromParts(id, record, parts);
		} catch (error) {
			if (!(error instanceof DeriveError)) throw error;
			return `\`${id}\` ${error.message}`;
		}
		return undefined;
	}

	Object.keys(file.derived).forEach(resolve);
	return { figures, errors };
}
