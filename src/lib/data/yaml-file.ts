import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	parseDocument,
	visit,
	type Document,
	type Node
} from 'yaml';
import { z } from 'zod';
import { position, suggest, type Fault } from './faults.ts';

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

/** What the YAML parser says, in words for someone who edits text for a living. */
const PLAIN: Record<string, string> = {
	DUPLICATE_KEY: 'this name stands twice in the same place: remove or rename one of the two',
	TAB_AS_INDENT: 'a tab stands where spaces are needed: indent with two spaces a level',
	BAD_INDENT: 'the indentation is off: what belongs together must begin at the same column',
	MULTILINE_IMPLICIT_KEY:
		'this line cannot be read: a name must be followed by a colon and a space; put text that holds a colon in double quotes',
	BLOCK_AS_IMPLICIT_KEY:
		'this line cannot be read: put text that holds a colon followed by a space in double quotes',
	MISSING_CHAR: 'a character is missing here, most likely a colon or a closing quote',
	UNEXPECTED_TOKEN: 'this cannot be read here: put the text in double quotes',
	BAD_SCALAR_START: 'text cannot begin with this character: put it in double quotes',
	BAD_DQ_ESCAPE: 'a backslash cannot stand in double quotes: write it twice, or use single quotes',
	BLOCK_IN_FLOW: 'a list in [ ] holds names with commas between them, and nothing else',
	MULTIPLE_DOCS: 'the line --- cuts this file in two: remove it'
};
const UNREADABLE = 'this cannot be read: put the text in double quotes, and check the indentation';
const TOO_FAR = 'this line begins too far in: begin it at the column of the line above';
const MARKED = 'text cannot begin with *, & or !: put it in double quotes';
/** Faults that stand on their own; what else follows a fault that is not a name standing twice is mostly its echo. */
const ALONE = ['TAB_AS_INDENT', 'MARKED'];
const OPENERS: Record<string, string> = {
	'"': 'this double quote is not closed: type " at the end of the text',
	"'": "this single quote is not closed: type ' at the end of the text, or put it all in double quotes",
	'[': 'this bracket is not closed: type ] after the last name',
	'{': 'text cannot begin with {: put it in double quotes'
};

interface Unreadable {
	code: string;
	offset: number;
	message: string;
}

/** What keeps a document from being read, in reading order. */
function unreadable(document: Document, source: string): Unreadable[] {
	const found = document.errors.map(({ code, message, pos: [offset] }): Unreadable => {
		const opened = /^Missing closing|must be sufficiently indented/.test(message)
			? openedBefore(document, source, offset)
			: undefined;
		if (opened !== undefined)
			return { code, offset: opened, message: OPENERS[source[opened] ?? ''] ?? UNREADABLE };
		const rest = source.slice(offset);
		if (code === 'UNEXPECTED_TOKEN' && rest.startsWith('- '))
			return { code, offset, message: 'a list cannot begin here: begin it on the next line' };
		// A whole value is taken together with the next line when that begins too far in.
		const next = /^[^\n]*\n */.exec(rest)?.[0] ?? '';
		if (code.endsWith('IMPLICIT_KEY') && source[offset - 2] === ':' && !/^$|:\s/.test(next))
			return { code, offset: offset + next.length, message: TOO_FAR };
		const breaks = code === 'TAB_AS_INDENT' ? (/^\n*/.exec(rest)?.[0].length ?? 0) : 0;
		return { code, offset: offset + breaks, message: PLAIN[code] ?? UNREADABLE };
	});
	visit(document, {
		Node: (_, node) => {
			if (!isAlias(node) && !node.anchor && !node.tag?.startsWith('!')) return;
			found.push({ code: 'MARKED', offset: node.range?.[0] ?? 0, message: MARKED });
		}
	});
	const sorted = found.sort((a, b) => a.offset - b.offset);
	const first = sorted.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
	return sorted.filter(({ code }, i) => first < 0 || i <= first || ALONE.includes(code));
}

/** Where the last quote or bracket that stands open at an offset was typed. */
function openedBefore(document: Document, source: string, offset: number): number | undefined {
	let opened: number | undefined;
	visit(document, {
		Node: (_, { range }) => {
			if (range && range[0] < offset && range[2] >= offset && (source[range[0]] ?? '') in OPENERS)
				opened = range[0];
		}
	});
	return opened;
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
