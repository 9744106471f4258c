import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generate, schemas } from '../../src/tools/generate.ts';
import { content as readContent, root } from '../support/content.ts';

const content = readContent();

describe('the schemas for editors', () => {
	const ids = {
		figures: Object.keys(content.figures),
		sources: Object.keys(content.sources)
	};
	const made = schemas(ids);
	type Json = (typeof made)[keyof typeof made];

	const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
	/** Every property of a schema, with its path. */
	const properties = (schema: unknown, path: string): [string, Json][] => {
		if (!isJson(schema)) return [];
		return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
			key === 'properties' && isJson(value)
				? Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
						...(isJson(inner) ? [[`${path}.${name}`, inner] as [string, Json]] : []),
						...properties(inner, `${path}.${name}`)
					])
				: properties(value, path)
		);
	};

	const files = [
		['figures', 'content/figures.yaml', made.figures],
		['sources', 'content/sources.yaml', made.sources],
		['site', 'content/site.yaml', made.site],
		...Object.keys(content.charts).map(
			(name) => ['chart', `content/charts/${name}.yaml`, made.chart] as const
		),
		['figure-words', 'content/de/figures.yaml', made['figure-words']],
		['source-words', 'content/de/sources.yaml', made['source-words']],
		['site', 'content/de/site.yaml', made.site],
		['chart', 'content/de/charts/funnel.yaml', made.chart]
	] as const;

	test.each(files)('%s: %s is as it says, and asks for it', (name, file, schema) => {
		const text = readFileSync(join(root, file), 'utf8');
		const check = z.fromJSONSchema(schema);
		expect(check.safeParse(parse(text)).error).toBeUndefined();
		expect(check.safeParse({ ...(parse(text) as object), Nonsense: 1 }).success).toBe(false);
		const path = /^# yaml-language-server: \$schema=(.*)\n/.exec(text)?.[1] ?? '';
		expect(join(root, file, '..', path)).toBe(join(root, `.svelte-kit/schemas/${name}.json`));
	});

	test('describe every field that is typed', () => {
		for (const [name, schema] of Object.entries(made))
			for (const [
				path,
				{ type, properties: group, description, additionalProperties }
			] of properties(schema, name))
				if (type !== 'object' || (!group && !additionalProperties))
					expect(description, path).toMatch(/\w{3}/);
	});

	test('offer the words and ids there are', () => {
		const found = new Map(properties(made.figures, 'figures'));
		const at = (path: string) => JSON.stringify(found.get(`figures.${path}`));
		expect(found.get('figures.figures.certainty')?.enum).toContain('secondary');
		expect(at('figures.source')).toContain('"idc-2025"');
		expect(at('figures.source')).not.toContain('"poc-launched"');
		expect(at('derived.from.share')).toContain('"poc-launched"');
		expect(at('unlike.figures')).toContain('"abandoned-2025"');
		// The group of all figures shares its name with lists of ids.
		expect(found.get('figures.figures')?.type).toBe('object');
	});

	test('are written where the files look for them', () => {
		generate(root);
		const written = readFileSync(join(root, '.svelte-kit/schemas/figures.json'), 'utf8');
		expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(made.figures)));
		expect(made.figures.$schema).toContain('draft-07');
	});
});
