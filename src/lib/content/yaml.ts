import {
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	type Document,
	type Node
} from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { onOneLine } from './text-schema.ts';
import { commentErrors } from './yaml-comments.ts';
import { escapeErrors } from './yaml-escapes.ts';
import { describeIssue, PLAIN_WORDS, withoutMisplaced, type Path } from './yaml-shape.ts';
import { syntaxErrors } from './yaml-syntax.ts';

/** A YAML file, read and checked. */
export interface YamlFile<T> {
	/** Its data, where it has no errors. */
	data: T | undefined;
	/** With errors: what is left without the entries that have one, so that the rest can be checked too. */
	partial: T | undefined;
	/** The names of the entries left out. */
	broken: ReadonlySet<string>;
	errors: Problem[];
	/** A problem at the value of a path (or at the nearest there is above it), or at an offset in its text. */
	at: (path: Path, message: string, offset?: number) => Problem;
	/** A problem at the name of a value. */
	atKey: (path: Path, message: string) => Problem;
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

/** The signs of a scalar as they are typed: an escape is one, and so is a doubled single quote. */
const SIGNS: Record<string, RegExp> = {
	'"': /\\(?:x..|u.{4}|U.{8}|[^])|[^]/gu,
	"'": /''|[^]/gu
};

/**
 * Where a character of a scalar's value stands in the scalar as it was typed. Folding and indentation
 * change white space only, so the characters between are counted.
 */
function rawOffset(raw: string, value: string, offset: number): number {
	const ahead = Array.from(value.slice(0, offset).replace(/\s/g, '')).length;
	const start = /^[>|][^\n]*\n|^["']/.exec(raw)?.[0].length ?? 0;
	const signs = raw.slice(start).matchAll(SIGNS[raw.charAt(0)] ?? /[^]/gu);
	const visible = [...signs].filter(([sign]) => !/^\\?\s|^\\[ntr]/.test(sign));
	return start + (visible[ahead]?.index ?? raw.length - start);
}

/** Reads a YAML text against a schema; all errors are found at once, and each points at its line. */
export function readYaml<T>(file: string, source: string, schema: z.ZodType<T>): YamlFile<T> {
	const lineCounter = new LineCounter();
	const document = parseDocument(source, { lineCounter, prettyErrors: false, logLevel: 'error' });
	const problem = (offset: number, message: string): Problem => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
	};
	const at: YamlFile<T>['at'] = (path, message, offset) => {
		const node = nodeAt(document, path);
		const [start, end] = node?.range ?? [0, 0];
		if (offset === undefined || !isScalar(node)) return problem(start, message);
		const value = onOneLine(String(node.value));
		return problem(start + rawOffset(source.slice(start, end), value, offset), message);
	};
	const atKey: YamlFile<T>['atKey'] = (path, message) => {
		const key = keyAt(document, path)?.range;
		return key ? problem(key[0], message) : at(path, message);
	};
	const none = { data: undefined, partial: undefined, broken: new Set<string>(), at, atKey };

	const unreadable = syntaxErrors(document, source);
	if (unreadable.length > 0)
		return { ...none, errors: unreadable.map(({ offset, message }) => problem(offset, message)) };
	const mistyped = [...commentErrors(document, source), ...escapeErrors(document, source)].map(
		({ offset, message }) => problem(offset, message)
	);
	const value: unknown = document.toJS();
	const { data, error } = schema.safeParse(value, { error: PLAIN_WORDS });
	if (!error) return { ...none, data, partial: data, errors: mistyped };

	const broken = entriesOf(error.issues);
	const reading = {
		has: (path: Path) => (path.length === 0 ? document.contents !== null : document.hasIn(path)),
		typed: (path: Path) => {
			const [start, end] = nodeAt(document, path)?.range ?? [0, 0];
			return source.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
		},
		...{ at, atKey }
	};
	return {
		...none,
		partial: schema.safeParse(without(value, broken)).data,
		broken: new Set(broken.map((path) => String(path[1] ?? path[0]))),
		errors: [
			...mistyped,
			...withoutMisplaced(error.issues).flatMap((issue) => describeIssue(reading, issue))
		]
	};
}

/** The entries (the first two steps of a path) that issues stand in. */
function entriesOf(issues: readonly z.core.$ZodIssue[]): Path[] {
	return issues.flatMap(({ path, ...issue }) => {
		if (path.length >= 2) return [path.slice(0, 2)];
		return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [];
	});
}

/** A value without the entries at the paths given; a list that holds one goes whole, as its indices would shift. */
function without(value: unknown, paths: readonly Path[]): unknown {
	const copy: unknown = structuredClone(value);
	if (typeof copy !== 'object' || copy === null) return copy;
	for (const [first, second] of paths) {
		if (first === undefined) continue;
		const group: unknown = Reflect.get(copy, first);
		if (Array.isArray(group)) Reflect.set(copy, first, []);
		else if (typeof group === 'object' && group !== null && second !== undefined)
			Reflect.deleteProperty(group, second);
		else Reflect.deleteProperty(copy, first);
	}
	return copy;
}
