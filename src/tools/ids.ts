import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const keys = (value: unknown): string[] =>
	typeof value === 'object' && value !== null ? Object.keys(value) : [];

const union = (names: string[]) => names.map((name) => `\n\t\t| '${name}'`).join('') || ' never';

/**
 * Writes the ids of the content folder as literal types (`import type { FigureId } from 'content:ids'`)
 * beside SvelteKit's own generated types, so that a wrong id in code is a type error.
 */
export function writeIds(root: string): void {
	const read = (file: string): unknown =>
		parseDocument(readFileSync(join(root, 'content', file), 'utf8')).toJS();
	const file = read('figures.yaml');
	const groups = typeof file === 'object' && file !== null ? file : {};
	const figures = [
		...('figures' in groups ? keys(groups.figures) : []),
		...('derived' in groups ? keys(groups.derived) : [])
	];
	const text = `declare module 'content:ids' {
	/** A figure of content/figures.yaml, cited or derived. */
	export type FigureId =${union(figures)};
	/** A source of content/sources.yaml. */
	export type SourceId =${union(keys(read('sources.yaml')))};
}
`;
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	writeFileSync(join(root, '.svelte-kit/content-ids.d.ts'), text);
}
