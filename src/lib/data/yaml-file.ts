import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
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
	/** A fault at the value (or, with `key`, the name) that stands at a path; `offset` counts into a text. */
	at(path: Path, message: string, place?: 'value' | 'key'): Fault;
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
	BAD_ALIAS: 'text cannot begin with * or &: put it in double quotes'
};

function nodeAt(document: Document, path: Path): Node | undefined {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (node && typeof node === 'object' && 'range' in node && node.range) return node as Node;
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
	const lines = new LineCounter();
	const document = parseDocument(source, {
		lineCounter: lines,
		prettyErrors: false,
		strict: true,
		uniqueKeys: true,
		maxAliasCount: 0
	} as Parameters<typeof parseDocument>[1]);

	const at: YamlFile<T>['at'] = (path, message, place = 'value') => {
		const node = (place === 'key' && keyAt(document, path)) || nodeAt(document, path);
		const { line, column } = position(source, node?.range?.[0] ?? 0);
		return { file, line, column, message };
	};

	if (document.errors.length > 0) {
		const faults = document.errors.map((error): Fault => {
			const { line, column } = position(source, error.pos[0]);
			return { file, line, column, message: PLAIN[error.code] ?? error.message };
		});
		return { data: undefined, partial: undefined, broken: new Set(), faults, at };
	}

	const result = schema.safeParse(document.toJS());
	if (result.success) {
		const { data } = result;
		return { data, partial: data, broken: new Set(), faults: [], at };
	}
	const broken = entriesOf(result.error.issues);
	return {
		data: undefined,
		partial: schema.safeParse(without(document.toJS(), broken)).data,
		broken: new Set(broken.map(([, name]) => String(name))),
		faults: result.error.issues.flatMap((issue) => describe(issue, [])),
		at
	};

	function describe(issue: z.core.$ZodIssue, base: Path): Fault[] {
		const path = [...base, ...issue.path];
		const name = path.length > 0 ? `\`${String(path.at(-1))}\`` : 'this file';
		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.map((key) =>
					at(
						[...path, key],
						`\`${key}\` is not known here${suggest(key, knownKeys(schema, path))}`,
						'key'
					)
				);
			case 'invalid_type':
				if (document.getIn(path) === undefined && !document.hasIn(path))
					return [
						at(path.slice(0, -1), `${name} is missing in \`${String(path.at(-2) ?? file)}\``, 'key')
					];
				return [at(path, `${name} ${issue.message}`)];
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
				const found = String(document.getIn(path));
				return document.hasIn(path)
					? [at(path, `${name} cannot be “${found}”${suggest(found, issue.values.map(String))}`)]
					: [
							at(
								path.slice(0, -1),
								`${name} is missing in \`${String(path.at(-2) ?? file)}\``,
								'key'
							)
						];
			}
			case 'invalid_key':
				return [at(path, `${name} ${issue.issues[0]?.message ?? issue.message}`, 'key')];
			default:
				return [at(path, `${name} ${issue.message}`)];
		}
	}
}

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
