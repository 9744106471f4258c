import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { charts } from '../../src/lib/charts/index.ts';
import { chartFile } from '../../src/lib/data/export/chart-file.ts';
import { chartTable } from '../../src/lib/data/export/chart-table.ts';
import { csv } from '../../src/lib/data/export/csv.ts';
import { dataPackage } from '../../src/lib/data/export/data-package.ts';
import { FIELDS } from '../../src/lib/data/export/fields.ts';
import { figuresFile } from '../../src/lib/data/export/figures-file.ts';
import { figuresTable } from '../../src/lib/data/export/figures-table.ts';
import { json } from '../../src/lib/data/export/json.ts';
import { linksFrom } from '../../src/lib/data/export/link.ts';
import { figuresDownloadSchema, figuresJsonSchema } from '../../src/lib/data/export/schema.ts';
import { saidPlain } from '../../src/lib/data/query.ts';
import { say } from '../../src/lib/data/words.ts';
import { dataset } from '../support/content.ts';
import { parseCsv, parseTable } from '../support/rfc4180.ts';

const data = dataset();
const link = (relative: string) => relative;
const file = figuresFile(data, link);
const chartFiles = charts.map((chart) => chartFile(data, chart, link));
const tables = [figuresTable(data), ...chartFiles.map(chartTable)];

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
	const cell = fc.oneof(
		fc.string({
			unit: fc.constantFrom('"', ',', '\r', '\n', '\r\n', ';', ' ', 'a', 'é', '“', '🂡')
		}),
		fc.string({ unit: 'binary' })
	);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

	test('comes back whole through a reader of RFC 4180', () => {
		fc.assert(
			fc.property(rows, (rows) => {
				expect(parseCsv(csv(rows))).toEqual(rows);
			}),
			{ numRuns: 5000 }
		);
	});

	test('leaves plain cells alone, ends every row and begins with no byte order mark', () => {
		expect(
			csv([
				['a', '1.5', ''],
				['b “c”; d', 'e "f"', 'g,\nh']
			])
		).toBe('a,1.5,\r\nb “c”; d,"e ""f""","g,\nh"\r\n');
		expect(csv([])).toBe('');
	});
});

describe('figures.csv', () => {
	const rows = parseTable(csv(figuresTable(data)));
	const maybe = (value: number | string | undefined) => (value === undefined ? '' : String(value));
	const filled = (text: string | undefined) => (text === undefined ? '' : saidPlain(data, text));

	test('agrees with the dataset, figure for figure and value for value', () => {
		const figures = Object.values(data.figures);
		expect(rows).toHaveLength(figures.length);
		figures.forEach((figure, i) => {
			const { quantity, theirs, from, sources, revisions } = figure;
			expect(rows[i]).toEqual({
				Figure: figure.id,
				Value: maybe(quantity?.value),
				'High end': maybe(quantity?.to),
				Unit: maybe(quantity?.unit),
				Qualifier: maybe(quantity?.qualifier),
				'As said': quantity ? say(quantity) : '',
				'What is counted': filled(figure.counts),
				'Of whom': filled(figure.of),
				When: maybe(figure.when),
				Voice: figure.voice,
				Sources: sources.join(';'),
				'Source names': sources.map((id) => data.sources[id]?.short).join(';'),
				Page: maybe(figure.page),
				Certainty: figure.certainty,
				'Source’s value': maybe(theirs?.value),
				'Source’s high end': maybe(theirs?.to),
				'Source’s unit': maybe(theirs?.unit),
				'Source’s qualifier': maybe(theirs?.qualifier),
				'Source’s value as said': theirs ? say(theirs) : '',
				'What the source says': filled(figure.says),
				Note: filled(figure.note),
				'Worked out by': maybe(from?.operation),
				'Worked out from': from?.ids.join(';') ?? '',
				Corrections: revisions.length > 0 ? JSON.stringify(revisions) : ''
			});
			expect(Number(rows[i]?.Value)).toBe(quantity?.value ?? 0);
		});
	});

	test('holds the corrections of a figure, with their numbers filled in', () => {
		const date = '2026-12-01';
		const changed = structuredClone(data);
		const figure = changed.figures['poc-launched'];
		if (!figure) throw new Error('The figure is gone.');
		figure.revisions = [{ date, was: '32', now: '{poc-launched}', why: 'A “slip”, mended.' }];
		const row = parseTable(csv(figuresTable(changed))).find(({ Figure }) => Figure === figure.id);
		expect(JSON.parse(row?.Corrections ?? '')).toEqual([
			{ date, was: '32', now: '33', why: 'A “slip”, mended.' }
		]);
		expect(figuresDownloadSchema.parse(figuresFile(changed, link))).toBeTruthy();
	});
});

describe('charts', () => {
	test('hold the numbers that each frame rests on, in the voice of whoever states them', () => {
		for (const { id, frames, rows } of chartFiles) {
			expect(frames.length, id).toBeGreaterThan(0);
			const expected = frames.flatMap((frame) =>
				frame.figures.flatMap((name) => {
					const figure = data.figures[name];
					return [
						[frame.id, name, figure?.quantity?.value, figure?.voice],
						...(figure?.theirs ? [[frame.id, name, figure.theirs.value, 'source']] : [])
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
		expect(figuresDownloadSchema.parse(JSON.parse(json(file)))).toEqual(file);
	});

	test('keeps the order of the schema', () => {
		const orders = objects(z.toJSONSchema(figuresDownloadSchema))
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
			!figuresDownloadSchema.safeParse({ ...file, figures: [figure] }).success;
		expect(refused(first)).toBe(false);
		expect(refused({ ...first, extra: 1 })).toBe(true);
		for (const key of ['id', 'counts', 'voice', 'sources', 'certainty', 'revisions'])
			expect(refused({ ...first, [key]: undefined }), key).toBe(true);
	});

	test('is written with tabs, a newline at its end, and the same each time', () => {
		expect(json(file)).toMatch(/^\{\n\t"\$schema": "figures\.schema\.json",\n\t"title"/u);
		expect(json(file)).toMatch(/[^\n]\n$/u);
		expect(json(figuresFile(dataset(), link))).toBe(json(file));
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
		const whole = [file, chartFiles, dataPackage(data, link), tables];
		expect(texts(whole).filter((text) => /[{}]/u.test(text))).toEqual([]);
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
		const known = dataPackage(data, linksFrom(new URL('https://example.org/p/x'), 'https:'));
		expect(known.homepage).toBe('https://example.org/p/');
		expect(known.resources[0].path).toBe('https://example.org/p/figures.csv');
		expect(dataPackage(data, link).homepage).toBeUndefined();
	});
});
