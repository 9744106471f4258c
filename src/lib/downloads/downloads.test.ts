import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { content as readContent } from '../../../tests/support/content.ts';
import { parseCsv, parseTable } from '../../../tests/support/rfc4180.ts';
import { charts } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { FIELDS } from '../content/fields.ts';
import { fill, fillAll } from '../content/fill.ts';
import type { Text } from '../content/segments.ts';
import { chartCsv, chartFile } from './chart.ts';
import { toCsv } from './csv.ts';
import { figuresCsv, figuresFile, figuresFileSchema, figuresJsonSchema } from './figures.ts';
import { linksFrom } from './links.ts';
import { dataPackage } from './package.ts';
import { toJson } from './response.ts';

const content = readContent();
const { language } = content;
const link = (relative: string) => relative;
const file = figuresFile(content, link);
const chartFiles = charts.map((chart) => chartFile(content, chart, link));
const tables = [figuresCsv(content), ...chartFiles.map(chartCsv)].map((text) => parseCsv(text));

/** Every text anywhere in a value, keys aside. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Every object anywhere in a value. */
function objects(value: unknown): object[] {
	if (typeof value !== 'object' || value === null) return [];
	return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objects)];
}

describe('csv', () => {
	const cell = z.string().meta({ title: 'Cell', description: 'A cell.' });
	const schema = z.strictObject({ a: cell, b: cell });
	const anyCell = fc.oneof(
		fc.string({
			unit: fc.constantFrom('"', ',', '\r', '\n', '\r\n', ';', ' ', 'a', 'é', '“', '🂡')
		}),
		fc.string({ unit: 'binary' })
	);

	test('comes back whole through a reader of RFC 4180', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ a: anyCell, b: anyCell }), { maxLength: 8 }), (rows) => {
				const [headings, ...cells] = parseCsv(toCsv(schema, rows));
				expect(headings).toEqual(['Cell', 'Cell']);
				expect(cells).toEqual(rows.map(({ a, b }) => [a, b]));
			}),
			{ numRuns: 2000 }
		);
	});

	test('leaves plain cells alone, ends every row and begins with no byte order mark', () => {
		expect(
			toCsv(schema, [
				{ a: 'a', b: '1.5' },
				{ a: 'b “c”; d', b: 'e "f"' },
				{ a: '', b: 'g,\nh' }
			])
		).toBe('Cell,Cell\r\na,1.5\r\nb “c”; d,"e ""f"""\r\n,"g,\nh"\r\n');
		expect(toCsv(schema, [])).toBe('Cell,Cell\r\n');
	});
});

describe('figures.csv', () => {
	const rows = parseTable(figuresCsv(content));
	const maybe = (value: number | string | undefined) => (value === undefined ? '' : String(value));
	const filled = (text: Text | undefined) => (text ? fill(content, text) : '');

	test('agrees with the dataset, figure for figure and value for value', () => {
		const figures = Object.values(content.figures);
		expect(rows).toHaveLength(figures.length);
		figures.forEach((figure, i) => {
			const { quantity, differs, from, sources, revisions } = figure;
			const theirs = differs?.quantity;
			expect(rows[i]).toEqual({
				Figure: figure.id,
				Value: maybe(quantity?.value),
				'High end': maybe(quantity?.to),
				Unit: maybe(quantity?.unit),
				Qualifier: maybe(quantity?.qualifier),
				'As said': quantity ? language.say(quantity) : '',
				'What is counted': filled(figure.counts),
				'Of whom': fillAll(content, figure.of).join('; '),
				When: maybe(figure.when),
				Voice: figure.voice,
				Sources: sources.join(';'),
				'Source names': sources.map((id) => content.sources[id]?.short).join(';'),
				Page: maybe(figure.page),
				Certainty: figure.certainty,
				'Source’s value': maybe(theirs?.value),
				'Source’s high end': maybe(theirs?.to),
				'Source’s unit': maybe(theirs?.unit),
				'Source’s qualifier': maybe(theirs?.qualifier),
				'Source’s value as said': theirs ? language.say(theirs) : '',
				'What the source says': filled(differs?.says),
				Note: filled(figure.note),
				'Worked out by': maybe(from?.operation),
				'Worked out from': from?.ids.join(';') ?? '',
				Corrections: revisions.length > 0 ? JSON.stringify(revisions) : ''
			});
			expect(Number(rows[i]?.Value)).toBe(quantity?.value ?? 0);
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

describe('charts', () => {
	test('hold the numbers that each frame rests on, in the voice of whoever states them', () => {
		for (const { id, frames, rows } of chartFiles) {
			expect(frames.length, id).toBeGreaterThan(0);
			const expected = frames.flatMap((frame) =>
				frame.figures.flatMap((name) => {
					const figure = content.figures[name];
					return [
						[frame.id, name, figure?.quantity?.value, figure?.voice],
						...(figure?.differs?.quantity
							? [[frame.id, name, figure.differs.quantity.value, 'source']]
							: [])
					];
				})
			);
			expect(rows.map(({ frame, figure, value, voice }) => [frame, figure, value, voice])).toEqual(
				expected
			);
		}
	});
});

describe('figures.json', () => {
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

describe('every download', () => {
	test('has its placeholders filled in', () => {
		const whole = [file, chartFiles, dataPackage(content, link), tables];
		// JSON in a cell has braces too, but a quote after them.
		expect(texts(whole).filter((text) => /\{[\w-]/u.test(text))).toEqual([]);
	});

	test('has no cell that a spreadsheet would take for a formula', () => {
		expect(tables.flat(2).filter((text) => /^[=+\-@\t\r]/u.test(text))).toEqual([]);
	});

	test('has no list item with a semicolon in it', () => {
		const items = [...file.figures, ...chartFiles.flatMap(({ rows }) => rows)].flatMap((row) => [
			...row.sources,
			...('sourceNames' in row ? row.sourceNames : [])
		]);
		expect(items.filter((item) => item.includes(';'))).toEqual([]);
	});

	test('has headings of its own for every column', () => {
		for (const [headings = []] of tables) {
			expect(new Set(headings).size).toBe(headings.length);
			const titles: string[] = Object.values(FIELDS).map(({ title }) => title);
			for (const heading of headings) expect(titles).toContain(heading);
		}
	});

	test('names its neighbours in full where the public address is known', () => {
		const at = new URL('https://example.org/story/charts/funnel.json');
		expect(linksFrom(at, 'https://example.org')('../#funnel-launched')).toBe(
			'https://example.org/story/#funnel-launched'
		);
		expect(linksFrom(at, '')('../#funnel-launched')).toBe('../#funnel-launched');
		const known = dataPackage(content, linksFrom(new URL('https://example.org/p/x'), 'https:'));
		expect(known.homepage).toBe('https://example.org/p/');
		expect(known.resources[0]?.path).toBe('https://example.org/p/figures.csv');
		expect(dataPackage(content, link).homepage).toBeUndefined();
	});
});
