import { z } from 'zod';
import { suggest, type Problem } from './problem.ts';

/* What is wrong with the shape of a YAML file, told to someone who edits text for a living. */

/** The way to a value in a YAML file: names of groups, places in lists. */
export type Path = readonly PropertyKey[];

/** What stands in a file that is being read. */
interface Reading {
	has(path: Path): boolean;
	/** A value as it was typed, without its quotes. */
	typed(path: Path): string;
	at(path: Path, message: string): Problem;
	atKey(path: Path, message: string): Problem;
}

const WANTED: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list, each entry on its own line after a hyphen, or in [ ] with commas',
	object: 'a group of names with their values, indented under it',
	record: 'a group of names with their values, indented under it'
};

/** Messages for whatever the schema has no words of its own for. */
export function PLAIN_WORDS(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case 'invalid_type':
			if (issue.input === null && issue.expected === 'array')
				return 'is empty: write its entries, or [] for none';
			return issue.input === null
				? 'is empty: write what belongs there, or remove the line'
				: `must be ${WANTED[issue.expected] ?? 'something else'}`;
		case 'invalid_format':
			return 'must be a name in small letters, digits and hyphens';
		case 'too_small':
			return issue.origin === 'array'
				? `names too few: ${issue.exact ? 'exactly' : 'at least'} ${issue.minimum} belong here`
				: `must be ${issue.minimum} or more`;
		case 'too_big':
			return issue.origin === 'array'
				? `names too many: ${issue.exact ? 'exactly' : 'at most'} ${issue.maximum} belong here`
				: `must be ${issue.maximum} or less`;
		case 'invalid_union':
			return 'cannot be read: write it as the other entries are';
		case 'unrecognized_keys':
			// The names that would be known: zod tells of the schema in which they are looked for here only.
			if (issue.inst instanceof z.ZodObject) return Object.keys(issue.inst.shape).join();
			return issue.inst instanceof z.ZodRecord && issue.inst.keyType instanceof z.ZodEnum
				? issue.inst.keyType.options.join()
				: undefined;
		default:
			return undefined;
	}
}

/** “`counts`”, or “entry 2 of `relations`”. */
function nameOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return 'this file';
	return typeof last === 'number'
		? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`
		: `\`${String(last)}\``;
}

const depth = (issues: readonly z.core.$ZodIssue[]) =>
	Math.max(0, ...issues.map(({ path }) => path.length));

/** The names that one form of an entry does not know. */
const unknownIn = (issues: readonly z.core.$ZodIssue[]) =>
	issues.find((issue) => issue.code === 'unrecognized_keys');

/** The names that no form of an entry knows, as one issue that lists those which any of them does. */
function unknownInAll({
	errors
}: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssueUnrecognizedKeys | undefined {
	const unknown = errors.map(unknownIn);
	const [first] = unknown;
	const keys = first?.keys.filter((key) => unknown.every((one) => one?.keys.includes(key)));
	if (!first || !keys || keys.length === 0) return undefined;
	const known = new Set(unknown.flatMap((one) => one?.message.split(',') ?? []));
	return { ...first, keys, message: [...known].join() };
}

/** How many unknown names an entry holds that belongs elsewhere, and is not mistyped. */
const MANY = 4;

/** The issues of a file without those of an entry that belongs elsewhere, but for the one that says so. */
export const withoutMisplaced = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] => {
	const misplaced = issues.filter(
		(issue) => issue.code === 'unrecognized_keys' && issue.keys.length >= MANY
	);
	return issues.filter(
		(issue) =>
			misplaced.includes(issue) ||
			!misplaced.some(({ path }) => path.every((step, i) => issue.path[i] === step))
	);
};

/** One issue that zod found, as problems at the lines to mend; `base` is the path of the union around it. */
export function describeIssue(file: Reading, issue: z.core.$ZodIssue, base: Path = []): Problem[] {
	const path = [...base, ...issue.path];
	const name = nameOf(path);
	if (issue.code === 'unrecognized_keys') {
		const known = issue.message.split(',');
		const [first] = issue.keys;
		if (first !== undefined && issue.keys.length >= MANY)
			return [
				file.atKey(
					[...path, first],
					`${issue.keys.map((key) => `\`${key}\``).join(', ')} are not known in ${name}, which may hold ${known.join(', ')}: move it to where it belongs, or remove them`
				)
			];
		return issue.keys.map((key) => {
			const hint = suggest(key, known, `: remove it, or write one of ${known.join(', ')}`);
			const further =
				path.length === 0 && !hint.endsWith('?') && /^\S+:/.test(file.typed([key]))
					? ', or begin it two spaces in if it belongs to the group above'
					: '';
			return file.atKey([...path, key], `\`${key}\` is not known here${hint}${further}`);
		});
	}
	if (issue.code === 'invalid_key')
		return [file.atKey(path, `${name} ${issue.issues[0]?.message ?? issue.message}`)];
	if (issue.code === 'invalid_union') {
		const unknown = unknownInAll(issue);
		if (unknown) return describeIssue(file, unknown, path);
		// A form that knows every name of the entry is the one that was meant.
		const known = issue.errors.filter((issues) => unknownIn(issues) === undefined);
		if (known.length === 0) {
			const [first, ...others] = new Set(issue.errors.flatMap((one) => unknownIn(one)?.keys ?? []));
			return others.map((key) =>
				file.atKey(
					[...path, key],
					`\`${key}\` cannot stand in one entry with \`${String(first)}\`: begin it with a hyphen of its own, or remove one`
				)
			);
		}
		const deepest = known.reduce((a, b) => (depth(b) > depth(a) ? b : a));
		return depth(deepest) > 0
			? deepest.flatMap((inner) => describeIssue(file, inner, path))
			: [file.at(path, `${name} ${deepest.at(-1)?.message ?? issue.message}`)];
	}
	if (path.length === 0 && !file.has(path))
		return [file.at(path, 'this file holds nothing but comments, if anything: put its text back')];
	if (path.length > 0 && !file.has(path)) {
		const parent = path.slice(0, -1);
		const where = parent.length > 0 ? ` in ${nameOf(parent)}` : '';
		return [file.atKey(parent, `${name} is missing${where}: add \`${String(path.at(-1))}:\``)];
	}
	if (issue.code === 'invalid_value') {
		const typed = file.typed(path);
		const wrong = typed === '' ? 'is empty' : `cannot be “${typed}”`;
		return [file.at(path, `${name} ${wrong}${suggest(typed, issue.values.map(String))}`)];
	}
	return [file.at(path, `${name} ${issue.message}`)];
}
