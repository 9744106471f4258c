import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { figuresFileSchema, sourcesFileSchema } from '../lib/data/schema.ts';
import { chartTextSchema, siteSchema } from '../lib/data/texts.ts';

/*
 * JSON Schemas for the content's YAML files, so that an editor with a YAML language server explains
 * each field and completes names while one types. Each YAML file asks for its own in its first line:
 *
 *     # yaml-language-server: $schema=../.svelte-kit/schemas/figures.json
 *
 * In draft 7, the newest draft that every version of that server reads.
 */

type Json = z.core.JSONSchema.BaseSchema;

/** The ids there are, for completion. */
interface Ids {
	figures: string[];
	sources: string[];
}

/** Which ids stand in a field of figures.yaml, by its name. */
const NAMES: Record<string, keyof Ids> = {
	source: 'sources',
	whole: 'figures',
	parts: 'figures',
	falls: 'figures',
	figures: 'figures',
	share: 'figures',
	ratio: 'figures',
	difference: 'figures',
	product: 'figures',
	sum: 'figures'
};

const isSchema = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An id's schema that offers the ids there are. Another is not refused: it may be new in the same
 * edit, and a wrong one stops the build with a message of its own.
 */
function offering(schema: Json, names: keyof Ids, ids: Ids): Json {
	const { description = `A name from ${names}.yaml.`, ...plain } = schema;
	const offer = ids[names].length > 0 ? [{ enum: [...ids[names]] }] : [];
	return { description, anyOf: [...offer, plain] };
}

/** A list or a group that says nothing of itself says what its entries say. */
function described(schema: Json): Json {
	const { description, items, additionalProperties } = schema;
	const inner = [items, additionalProperties].find(isSchema)?.description;
	return description === undefined && inner !== undefined
		? { ...schema, description: inner }
		: schema;
}

/** Describes what can be described, and offers ids wherever a property stands for one or for a list of them. */
function complete(schema: Json, ids?: Ids): Json {
	const inner = (value: unknown, name?: string): unknown => {
		if (Array.isArray(value)) return value.map((item) => inner(item));
		if (!isSchema(value)) return value;
		const names = name === undefined ? undefined : NAMES[name];
		if (ids && names && value.type === 'string') return offering(value, names, ids);
		if (ids && names && value.type === 'array' && isSchema(value.items))
			return { ...value, items: offering(value.items, names, ids) };
		return complete(described(value), ids);
	};
	return Object.fromEntries(
		Object.entries(schema).map(([key, value]: [string, unknown]) => [
			key,
			key === 'properties' && isSchema(value)
				? Object.fromEntries(Object.entries(value).map(([name, v]) => [name, inner(v, name)]))
				: inner(value)
		])
	);
}

const jsonOf = (schema: z.ZodType): Json =>
	z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		reused: 'inline'
	});

/** The JSON Schema of each kind of content file, by its name. */
export function schemas(ids: Ids): Record<'figures' | 'sources' | 'chart' | 'site', Json> {
	return {
		figures: complete(jsonOf(figuresFileSchema), ids),
		sources: complete(jsonOf(sourcesFileSchema)),
		chart: complete(jsonOf(chartTextSchema)),
		site: complete(jsonOf(siteSchema))
	};
}

const keys = (value: unknown) => (isSchema(value) ? Object.keys(value) : []);

/** The ids of a checkout's content, as far as its files can be read. */
function idsOf(root: string): Ids {
	const read = (file: string): unknown =>
		parseDocument(readFileSync(join(root, 'content', file), 'utf8')).toJS();
	const figures = read('figures.yaml');
	const groups = isSchema(figures) ? (figures as { figures?: unknown; derived?: unknown }) : {};
	return {
		figures: [...keys(groups.figures), ...keys(groups.derived)],
		sources: keys(read('sources.yaml'))
	};
}

/** Writes the schemas into .svelte-kit/schemas of a checkout. */
export function writeSchemas(root: string): void {
	const folder = join(root, '.svelte-kit/schemas');
	mkdirSync(folder, { recursive: true });
	for (const [name, schema] of Object.entries(schemas(idsOf(root))))
		writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, '\t')}\n`);
}
