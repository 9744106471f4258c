import { createRequire } from 'node:module';
import type { AST } from 'svelte/compiler';

// Required, the compiler is one file; imported, it is hundreds, which takes half a second.
const { parse } = createRequire(import.meta.url)(
	'svelte/compiler'
) as typeof import('svelte/compiler');

/** The elements and components of a text, as Svelte’s own parser reads it. Throws where it cannot. */
export const parseSvelte = (text: string): AST.Fragment['nodes'] =>
	parse(text, { modern: true }).fragment.nodes;

/** Where an error of the parser lies in its text; undefined for any other error. */
export function offsetOf(error: unknown): number | undefined {
	const start = error instanceof Error && 'start' in error ? error.start : undefined;
	return typeof start === 'object' && start !== null && 'character' in start
		? Number(start.character)
		: undefined;
}

/**
 * The attributes of a component or element of a text with a value in quotes or none, and where each begins.
 * Svelte’s directives, such as `class:name`, are attributes of their whole name.
 */
export function readAttributes(
	{ attributes }: AST.BaseElement,
	text: string
): {
	attributes: Readonly<Record<string, string | true>>;
	at: Readonly<Record<string, number>>;
} {
	const read: Record<string, string | true> = {};
	const at: Record<string, number> = {};
	for (const attribute of attributes) {
		if (attribute.type !== 'Attribute') {
			const [typed = ''] = text.slice(attribute.start, attribute.end).split('=');
			at[typed] = attribute.start;
			read[typed] = true;
			continue;
		}
		const { name, start, value } = attribute;
		at[name] = start;
		if (value === true) read[name] = true;
		else if (Array.isArray(value))
			read[name] = value.map((part) => (part.type === 'Text' ? part.data : '')).join('');
	}
	return { attributes: read, at };
}
