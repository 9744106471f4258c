import { csvParseRows } from 'd3';
import { compareSequences, type Difference } from './sequence.ts';

/** What a report calls the place of a value that is not part of another. */
const WHOLE = 'the whole file';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The parts of a JSON value by what they are called in it; undefined for a value without parts. */
type Parts = Map<string, Json>;

const isGroup = (value: Json): value is { [key: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of a list's items, if each has one of its own: `id`, else `name`. */
function namesOf(list: readonly Json[]): string[] | undefined {
	for (const field of ['id', 'name']) {
		const names = list.map((item) => (isGroup(item) ? item[field] : undefined));
		if (names.every((name) => typeof name === 'string') && new Set(names).size === names.length)
			return names;
	}
	return undefined;
}

/** Items of lists go by their names where both sides have names, so that a new one shifts no others. */
function partsOf(was: Json, now: Json): [Parts, Parts] | undefined {
	if (isGroup(was) && isGroup(now))
		return [new Map(Object.entries(was)), new Map(Object.entries(now))];
	if (!Array.isArray(was) || !Array.isArray(now)) return undefined;
	const [first, second] = [namesOf(was), namesOf(now)];
	const parts = (list: Json[], names: string[]) =>
		new Map(list.map((item, i) => [first && second ? `[${names[i]}]` : `[${i}]`, item] as const));
	return [parts(was, first ?? []), parts(now, second ?? [])];
}

/** Compares two orders of names, as far as both have the names. */
function compareOrder(place: string, was: Iterable<string>, now: Iterable<string>): Difference[] {
	const [before, after] = [new Set(was), new Set(now)];
	const first = [...before].filter((name) => after.has(name));
	const second = [...after].filter((name) => before.has(name));
	const moved = first.findIndex((name, i) => name !== second[i]);
	if (moved < 0) return [];
	const order = (names: string[]) => `in the order ${names.slice(moved).join(', ')}`;
	return [{ place, was: order(first), now: order(second) }];
}

function compareValues(path: string, was: Json | undefined, now: Json | undefined): Difference[] {
	const parts = was !== undefined && now !== undefined ? partsOf(was, now) : undefined;
	if (!parts) {
		const [before, after] = [was, now].map((value) =>
			value === undefined ? undefined : JSON.stringify(value)
		);
		return before === after ? [] : [{ place: path || WHOLE, was: before, now: after }];
	}
	const [before, after] = parts;
	const at = (name: string) =>
		path === '' || name.startsWith('[') ? path + name : `${path}.${name}`;
	const inner = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
		compareValues(at(name), before.get(name), after.get(name))
	);
	// The order of an object's fields means nothing, that of a list's items may.
	return Array.isArray(was)
		? [...inner, ...compareOrder(path || WHOLE, before.keys(), after.keys())]
		: inner;
}

/** Compares two JSON texts value by value; places are paths such as `figures[roi].value`. */
export const compareJson = (was: string, now: string): Difference[] =>
	compareValues('', JSON.parse(was) as Json, JSON.parse(now) as Json);

/** The records of a table by the least number of leading cells that tells them apart on both sides. */
function keyed(was: string[][], now: string[][]): [Map<string, string[]>, Map<string, string[]>] {
	const columns = Math.max(0, ...was.map((row) => row.length));
	for (let count = 1; count <= columns; count++) {
		const [first, second] = [was, now].map(
			(rows) => new Map(rows.map((row) => [row.slice(0, count).join(', '), row]))
		);
		if (first?.size === was.length && second?.size === now.length) return [first, second];
	}
	const numbered = (rows: string[][]) => new Map(rows.map((row, i) => [`row ${i + 1}`, row]));
	return [numbered(was), numbered(now)];
}

/** Compares two CSV texts cell by cell; places name the record and the column. */
export function compareCsv(was: string, now: string): Difference[] {
	const [[headings = [], ...before], [newHeadings = [], ...after]] = [
		csvParseRows(was),
		csvParseRows(now)
	];
	const columns = [...new Set([...headings, ...newHeadings])];
	const differences = columns.flatMap((name): Difference[] => {
		const [a, b] = [headings, newHeadings].map((list) => (list.includes(name) ? name : undefined));
		return a === b ? [] : [{ place: 'columns', was: a, now: b }];
	});
	differences.push(...compareOrder('columns', headings, newHeadings));

	const [first, second] = keyed(before, after);
	for (const key of new Set([...first.keys(), ...second.keys()])) {
		const [a, b] = [first.get(key), second.get(key)];
		if (!a || !b) {
			differences.push({ place: key, was: a?.join(', '), now: b?.join(', ') });
			continue;
		}
		for (const name of columns) {
			const [i, j] = [headings.indexOf(name), newHeadings.indexOf(name)];
			if (i >= 0 && j >= 0 && a[i] !== b[j])
				differences.push({ place: `${key}: ${name}`, was: a[i], now: b[j] });
		}
	}
	return [...differences, ...compareOrder('rows', first.keys(), second.keys())];
}

/** Compares two texts line by line; in XML, an element that follows another begins a line too. */
export function compareLines(was: string, now: string): Difference[] {
	const [before, after] = [was, now].map((text) =>
		text
			.replaceAll('><', '>\n<')
			.split(/\r?\n/)
			.map((line, i) => ({ place: `line ${i + 1}`, text: line.trim() }))
	);
	if (!before || !after) return [];
	return compareSequences(before, after);
}
