import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OPERATIONS } from '../lib/content/fields.ts';
import { load } from '../lib/content/load.ts';
import { figuresSchema, sourcesSchema } from '../lib/content/schema.ts';
import { chartSchema, siteSchema } from '../lib/content/site-schema.ts';
import { figureWordsSchema, sourceWordsSchema } from '../lib/content/words-schema.ts';
import { readContent } from './read-content.ts';

/*
 * What is written into .svelte-kit from the content: its ids as types, so that a wrong id in code is
 * a type error, and JSON Schemas, with which an editor with a YAML language server explains each field
 * and completes names. Each YAML file asks for its schema in its first line:
 *
 *     # yaml-language-server: $schema=../.svelte-kit/schemas/figures.json
 */

interface Ids {
	figures: readonly string[];
	sources: readonly string[];
}

type Json = z.core.JSONSchema.BaseSchema;

/** Which ids stand in a field of figures.yaml, by its name. */
const NAMES = new Map<unknown, keyof Ids>([
	['source', 'sources'],
	...[
		'whole',
		'parts',
		'falls',
		'rises',
		'same',
		'rest',
		'about',
		'range',
		'ends',
		'figures',
		...OPERATIONS.filter((one) => one !== 'tally')
	].map((name) => [name, 'figures'] as const)
]);

const isSchema = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An id’s schema that offers the ids there are. Another is not refused: it may be new in the same
 * edit, and a wrong one stops the build with a message of its own.
 */
function offering(schema: Json, names: keyof Ids, ids: Ids): Json {
	const { description = `A name from ${names}.yaml.`, ...plain } = schema;
	const offer = ids[names].length > 0 ? [{ enum: [...ids[names]] }] : [];
	return { description, anyOf: [...offer, plain] };
}

/** A schema in draft 7, the newest that every version of the YAML language server reads; `ids` are offered where they belong. */
const jsonOf = (schema: z.ZodType, ids?: Ids): Json =>
	z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		reused: 'inline',
		override({ jsonSchema, path }) {
			const { type, items, additionalProperties } = jsonSchema;
			const names = path.at(-2) === 'properties' ? NAMES.get(path.at(-1)) : undefined;
			if (ids && names && type === 'string') {
				const offered = offering(jsonSchema, names, ids);
				delete jsonSchema.type;
				delete jsonSchema.pattern;
				Object.assign(jsonSchema, offered);
			}
			if (ids && names && isSchema(items) && items.type === 'string')
				jsonSchema.items = offering(items, names, ids);
			// A list or a group that says nothing of itself says what its entries say.
			const description = [items, additionalProperties].find(isSchema)?.description;
			if (description !== undefined) jsonSchema.description ??= description;
		}
	});

/** The JSON Schema of each kind of content file, by its name. */
export const schemas = (
	ids: Ids
): Record<'figures' | 'sources' | 'chart' | 'site' | 'figure-words' | 'source-words', Json> => ({
	figures: jsonOf(figuresSchema, ids),
	sources: jsonOf(sourcesSchema),
	chart: jsonOf(chartSchema),
	site: jsonOf(siteSchema),
	'figure-words': jsonOf(figureWordsSchema),
	'source-words': jsonOf(sourceWordsSchema)
});

const union = (names: readonly string[]) =>
	names.map((name) => `\n\t\t| '${name}'`).join('') || ' never';

/** The module `content:ids`, with the ids as literal types. */
const types = ({ figures, sources }: Ids) => `declare module 'content:ids' {
	/** A figure of content/figures.yaml, cited or derived. */
	export type FigureId =${union(figures)};
	/** A source of content/sources.yaml. */
	export type SourceId =${union(sources)};
}
`;

/** Writes types and schemas into .svelte-kit of a checkout. Throws an UnreadableError where its content cannot be read. */
export function generate(root: string): void {
	const { draft } = load(readContent(root));
	const ids: Ids = {
		figures: [...new Set(draft.ids)],
		sources: [...Object.keys(draft.sources), ...draft.files.sources.broken]
	};
	const folder = join(root, '.svelte-kit');
	mkdirSync(join(folder, 'schemas'), { recursive: true });
	writeFileSync(join(folder, 'content-ids.d.ts'), types(ids));
	for (const [name, schema] of Object.entries(schemas(ids)))
		writeFileSync(
			join(folder, 'schemas', `${name}.json`),
			`${JSON.stringify(schema, null, '\t')}\n`
		);
}
