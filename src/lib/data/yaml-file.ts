import { isMap, isNode, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { z } from 'zod';
import { position, suggest, type Fault } from './faults.ts';
import { unreadable } from './yaml-syntax.ts';

type Path = readonly PropertyKey[];

/** A YAML file read and checked: its data where it is whole, and a way to point at any place in it. */
export interface YamlFile<T> {
	data: T | undefined;
	/** With faults: what is left when every entry that has one is taken out, so that the rest can be checked too. */
	partial: T | undefined;
	/** The names of the entries taken out. */
	broken: ReadonlySet<string>;
	faults: Fault[];
	/** A fault at the value (or, with `key`, the name) that stands at a path; `offset` counts into its `raw` text. */
	at(path: Path, message: string, place?: 'value' | 'key', offset?: number): Fault;
	/** A value as it stands in the file, with its quotes and line breaks. */
	raw(path: Path): string;
}

function nodeAt(document: Document, path: Path): Node | undefined {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node;
	}
	return undefined;
}

function keyAt(document: Document, path: Path): Node | undefined {
	const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (!isMap(parent)) return undefined;
	const key = parent.items.find(
		({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))
	)?.key;
	return isScalar(key) ? key : undefined;
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
	let json: z.core.JSONSchema.BaseSchema | undefined = z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		reused: 'inline'
	});
	for (const step of path) {
		const options: z.core.JSONSchema.BaseSchema[] = [json, ...(json?.anyOf ?? [])].filter(
			(o) => o !== undefined
		);
		const next = options
			.map((option) =>
				typeof step === 'number'
					? option.items
					: (option.properties?.[String(step)] ?? option.additionalProperties)
			)
			.find((option) => typeof option === 'object' && !Array.isArray(option));
		json = next as z.core.JSONSchema.BaseSchema | undefined;
	}
	return [json, ...(json?.anyOf ?? [])].flatMap((option) => Object.keys(option?.properties ?? {}));
}

/** Reads a YAML text against a schema; every fault is found at once and points at its line. */
export function readYaml<T>(file: string, source: string, schema: z.ZodType<T>): YamlFile<T> {
	const document = parseDocument(source, {
		prettyErrors: false,
		strict: true,
		uniqueKeys: true,
		logLevel: 'error'
	});

	const at: YamlFile<T>['at'] = (path, message, place = 'value', offset = 0) => {
		const node = (place === 'key' && keyAt(document, path)) || nodeAt(document, path);
		return { file, ...position(source, (node?.range?.[0] ?? 0) + offset), message };
	};
	const raw: YamlFile<T>['raw'] = (path) => {
		const [start, end] = nodeAt(document, path)?.range ?? [0, 0];
		return source.slice(start, end);
	};

	const faults = unreadable(document, source).map(({ offset, message }) => ({
		file,
		...position(source, offset),
		message
	}));
	if (faults.length > 0)
		return { data: undefined, partial: undefined, broken: new Set(), faults, at, raw };

	const result = schema.safeParse(document.toJS(), { error: inPlainWords });
	if (result.success) {
		const { data } = result;
		return { data, partial: data, broken: new Set(), faults: [], at, raw };
	}
	const broken = entriesOf(result.error.issues);
	return {
		data: undefined,
		partial: schema.safeParse(without(document.toJS(), broken)).data,
		broken: new Set(broken.map(([, name]) => String(name))),
		faults: result.error.issues.flatMap((issue) => describe(issue, [])),
		at,
		raw
	};

	function describe(issue: z.core.$ZodIssue, base: Path): Fault[] {
		const path = [...base, ...issue.path];
		const name = nameOf(path);
		const missing = () =>
			at(
				path.slice(0, -1),
				path.length > 1
					? `${name} is missing in ${nameOf(path.slice(0, -1))}: add \`${String(path.at(-1))}:\``
					: `${name} is missing: add \`${String(path.at(-1))}:\``,
				'key'
			);
		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.map((key) =>
					at([...path, key], unknownKey(key, knownKeys(schema, path)), 'key')
				);
			case 'invalid_type':
				if (path.length === 0 && document.contents === null)
					return [at(path, 'this file holds nothing but comments, if anything: put its text back')];
				return [
					path.length > 0 && !document.hasIn(path)
						? missing()
						: at(path, `${name} ${issue.message}`)
				];
			case 'invalid_union': {
				const deepest = issue.errors.reduce(
					(a, b) => (depth(b) > depth(a) ? b : a),
					issue.errors[0] ?? []
				);
				return depth(deepest) > 0
					? deepest.flatMap((inner) => describe(inner, path))
					: [at(path, `${name} ${deepest.at(-1)?.message ?? issue.message}`)];
			}
			case 'invalid_value': {
				if (!document.hasIn(path)) return [missing()];
				const found = raw(path).replace(/^(["'])(.*)\1$/, '$2');
				const wrong = found === '' ? 'is empty' : `cannot be “${found}”`;
				return [at(path, `${name} ${wrong}${suggest(found, issue.values.map(String))}`)];
			}
			case 'invalid_key':
				return [at(path, `${name} ${issue.issues[0]?.message ?? issue.message}`, 'key')];
			default:
				return [at(path, `${name} ${issue.message}`)];
		}
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

const WANTED: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list, each entry on its own line after a hyphen, or in [ ] with commas',
	object: 'a group of names with their values, indented under it',
	record: 'a group of names with their values, indented under it'
};

/** What a schema without words of its own finds wrong, in words for someone who edits text for a living. */
function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case 'invalid_type':
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
		default:
			return undefined;
	}
}

const unknownKey = (key: string, known: readonly string[]) =>
	`\`${key}\` is not known here${suggest(key, known, `: remove it, or write one of ${known.join(', ')}`)}`;

function depth(issues: readonly z.core.$ZodIssue[]): number {
	return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/** The entries (the first two steps of a path) that issues stand in. */
function entriesOf(issues: readonly z.core.$ZodIssue[]): Path[] {
	return issues.flatMap(({ path, ...issue }) => {
		if (path.length >= 2) return [path.slice(0, 2)];
		return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [];
	});
}

/** A value without the entries at the paths given; lists that hold one go whole, as their places would shift. */
function without(value: unknown, paths: readonly Path[]): unknown {
	const copy: unknown = structuredClone(value);
	for (const [first = '', second = ''] of paths) {
		if (typeof copy !== 'object' || copy === null) return copy;
		const group: unknown = Reflect.get(copy, first);
		if (Array.isArray(group)) Reflect.set(copy, first, []);
		else if (typeof group === 'object' && group !== null && second !== '')
			Reflect.deleteProperty(group, second);
		else Reflect.deleteProperty(copy, first);
	}
	return copy;
}
