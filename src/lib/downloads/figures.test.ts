import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { content as readContent } from '../../../tests/support/content.ts';
import { parseTable } from '../../../tests/support/rfc4180.ts';
import type { Content } from '../content/content.ts';
import { fill, fillAll } from '../content/fill.ts';
import type { Text } from '../content/segments.ts';
import { figuresCsv, figuresFile, figuresFileSchema, figuresJsonSchema } from './figures.ts';
import { toJson } from './response.ts';

const content = readContent();
const link = (relative: string) => relative;
const file = figuresFile(content, link);
const maybe = (value: number | string | undefined) => (value === undefined ? '' : String(value));
const filled = (text: Text | undefined) => text && fill(content, text);

/** Every object anywhere in a value. */
function objects(value: unknown): object[] {
	if (typeof value !== 'object' || value === null) return [];
	return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objects)];
}

describe('figures.json', () => {
	test('agrees with the dataset, figure for figure and value for value', () => {
		expect(file.figures.map(({ id }) => id)).toEqual(Object.keys(content.figures));
		for (const entry of file.figures) {
			const figure = content.figures[entry.id];
			const { quantity, differs } = figure ?? {};
			const theirs = differs?.quantity;
			const { counts, of, when, voice, sources, page, certainty, note, revisions } = entry;
			expect({ counts, of, when, voice, sources, page, certainty, note, revisions }).toEqual({
				counts: figure && fill(content, figure.counts),
				of: figure?.of.length ? fillAll(content, figure.of).join('; ') : undefined,
				when: figure?.when,
				voice: figure?.voice,
				sources: figure?.sources,
				page: figure?.page,
				certainty: figure?.certainty,
				note: filled(figure?.note),
				revisions: figure?.revisions
			});
			expect(entry.differs?.says).toBe(filled(figure?.differs?.says));
			for (const [shown, stated] of [
				[entry, quantity],
				[entry.differs, theirs]
			] as const) {
				expect(shown?.value, entry.id).toBe(stated?.value);
				expect(shown?.to, entry.id).toBe(stated?.to);
				expect(shown?.unit, entry.id).toBe(stated?.unit);
				expect(shown?.qualifier, entry.id).toBe(stated?.qualifier);
				expect(shown?.said, entry.id).toBe(stated && content.language.say(stated));
			}
			expect(entry.from).toEqual(
				figure?.from && { operation: figure.from.operation, figures: figure.from.ids }
			);
		}
	});

	test('holds every source, and each that a figure names', () => {
		expect(file.sources.map(({ id }) => id)).toEqual(Object.keys(content.sources));
		for (const { id, url, read: how } of file.sources)
			expect({ url, how }).toEqual({
				url: content.sources[id]?.url,
				how: content.sources[id]?.read
			});
		const ids = file.sources.map(({ id }) => id);
		for (const { sources } of file.figures)
			for (const source of sources) expect(ids).toContain(source);
	});

	test('is what its schema describes, to the last property', () => {
		expect(figuresFileSchema.parse(JSON.parse(toJson(file)))).toEqual(file);
	});

	test('keeps the order of the schema', () => {
		const orders = objects(z.toJSONSchema(figuresFileSchema))
			.filter((schema) => 'properties' in schema)
			.map(({ properties }) => Object.keys(properties ?? {}));
		for (const object of objects(file)) {
			const keys = Object.keys(object);
			const fits = orders.filter((order) => keys.every((key) => order.includes(key)));
			expect(fits.map((order) => order.filter((key) => keys.includes(key)))).toContainEqual(keys);
		}
	});

	test('is refused with a property too many or one too few', () => {
		const [first] = file.figures;
		if (!first) throw new Error('There are no figures.');
		const refused = (figure: object) =>
			!figuresFileSchema.safeParse({ ...file, figures: [figure] }).success;
		expect(refused(first)).toBe(false);
		expect(refused({ ...first, extra: 1 })).toBe(true);
		for (const key of ['id', 'counts', 'voice', 'sources', 'certainty', 'revisions'])
			expect(refused({ ...first, [key]: undefined }), key).toBe(true);
	});

	test('is written with tabs, a newline at its end, and the same each time', () => {
		expect(toJson(file)).toMatch(/^\{\n\t"\$schema": "figures\.schema\.json",\n\t"title"/u);
		expect(toJson(file)).toMatch(/[^\n]\n$/u);
		expect(toJson(figuresFile(readContent(), link))).toBe(toJson(file));
	});
});

describe('figures.csv', () => {
	test('agrees with figures.json, cell for cell', () => {
		const rows = parseTable(figuresCsv(content));
		expect(rows).toHaveLength(file.figures.length);
		file.figures.forEach((figure, i) => {
			const { differs, from, sources, revisions } = figure;
			expect(rows[i]).toEqual({
				Figure: figure.id,
				Value: maybe(figure.value),
				'High end': maybe(figure.to),
				Unit: maybe(figure.unit),
				Qualifier: maybe(figure.qualifier),
				'As said': maybe(figure.said),
				'What is counted': figure.counts,
				'Of whom': maybe(figure.of),
				When: maybe(figure.when),
				Voice: figure.voice,
				Sources: sources.join(';'),
				'Source names': sources
					.map((id) => file.sources.find((source) => source.id === id)?.short)
					.join(';'),
				Page: maybe(figure.page),
				Certainty: figure.certainty,
				'Source’s value': maybe(differs?.value),
				'Source’s high end': maybe(differs?.to),
				'Source’s unit': maybe(differs?.unit),
				'Source’s qualifier': maybe(differs?.qualifier),
				'Source’s value as said': maybe(differs?.said),
				'What the source says': maybe(differs?.says),
				Note: maybe(figure.note),
				'Worked out by': maybe(from?.operation),
				'Worked out from': from?.figures.join(';') ?? '',
				Corrections: revisions.length > 0 ? JSON.stringify(revisions) : ''
			});
		});
	});

	test('holds the corrections of a figure', () => {
		const revisions = [{ date: '2026-12-01', was: '32', now: '33', why: 'A “slip”, put right.' }];
		const figure = content.figures['poc-launched'];
		if (!figure) throw new Error('The figure is gone.');
		const changed: Content = {
			...content,
			figures: { ...content.figures, [figure.id]: { ...figure, revisions } }
		};
		const row = parseTable(figuresCsv(changed)).find(({ Figure }) => Figure === figure.id);
		expect(JSON.parse(row?.Corrections ?? '')).toEqual(revisions);
		expect(figuresFileSchema.parse(figuresFile(changed, link))).toBeTruthy();
	});
});

describe('figures.schema.json', () => {
	const schema = figuresJsonSchema('figures.schema.json');

	const node = z.looseObject({
		type: z.string().optional(),
		required: z.array(z.string()).default([]),
		properties: z.record(z.string(), z.unknown()).default({}),
		additionalProperties: z.boolean().optional(),
		items: z.unknown().optional(),
		enum: z.array(z.unknown()).optional(),
		description: z.string().optional()
	});

	/** What a value breaks of a schema’s types, required properties and closed objects. */
	function breaches(schema: unknown, value: unknown, path = ''): string[] {
		const { type, required, properties, additionalProperties, items, ...rest } = node.parse(schema);
		const is = Array.isArray(value) ? 'array' : typeof value;
		if (type !== is) return [`${path} is ${is}, not ${String(type)}`];
		if (rest.enum && !rest.enum.includes(value)) return [`${path} is not in the enumeration`];
		if (Array.isArray(value))
			return value.flatMap((item, i) => breaches(items, item, `${path}/${i}`));
		if (typeof value !== 'object' || value === null) return [];
		return [
			...(additionalProperties === false ? [] : [`${path} is open`]),
			...required.filter((key) => !(key in value)).map((key) => `${path} lacks ${key}`),
			...Object.entries(value).flatMap(([key, inner]) =>
				key in properties
					? breaches(properties[key], inner, `${path}/${key}`)
					: [`${path} has ${key} too many`]
			)
		];
	}

	test('is of draft 2020-12, and names itself', () => {
		expect(schema).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: 'figures.schema.json',
			type: 'object'
		});
	});

	test('holds for figures.json, and does not for less or more', () => {
		expect(breaches(schema, file)).toEqual([]);
		const { credit, ...less } = file;
		expect(breaches(schema, less)).toEqual([' lacks credit']);
		expect(breaches(schema, { ...file, extra: credit })).toEqual([' has extra too many']);
	});

	test('describes every property', () => {
		for (const schemaNode of objects(schema).filter((found) => 'properties' in found))
			for (const [key, property] of Object.entries(node.parse(schemaNode).properties))
				expect(node.parse(property).description, key).toBeTruthy();
	});
});
