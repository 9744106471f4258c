import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { charts } from '../../src/lib/charts/registry.ts';
import { valueOf } from '../../src/lib/content/figure.ts';
import { fill, fillAll } from '../../src/lib/content/fill.ts';
import type { Text } from '../../src/lib/content/segments.ts';
import { figuresFileSchema, figuresJsonSchema } from '../../src/lib/downloads/figures.ts';
import { build } from '../support/built.ts';
import { content as readContent } from '../support/content.ts';
import { parseCsv, parseTable } from '../support/rfc4180.ts';

const read = (path: string) => readFileSync(join(build, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

const content = readContent();
const file = figuresFileSchema.parse(readJson('figures.json'));
const maybe = (value: number | string | undefined) => (value === undefined ? '' : String(value));
const filled = (text: Text | undefined) => text && fill(content, text);

/** A chart’s JSON file, as far as it is compared here. */
const chartSchema = z.strictObject({
	id: z.string(),
	title: z.string(),
	credit: z.string(),
	frames: z.array(
		z.strictObject({
			id: z.string(),
			address: z.string(),
			title: z.string(),
			description: z.string(),
			counted: z.string(),
			figures: z.array(z.string())
		})
	),
	rows: z.array(
		z.strictObject({
			frame: z.string(),
			figure: z.string(),
			counts: z.string(),
			value: z.number().optional(),
			to: z.number().optional(),
			unit: z.string().optional(),
			qualifier: z.string().optional(),
			said: z.string().optional(),
			voice: z.enum(['article', 'source']),
			says: z.string().optional(),
			certainty: z.string(),
			sources: z.array(z.string()),
			sourceNames: z.array(z.string())
		})
	)
});

const name = z.string().regex(/^[a-z0-9._-]+$/u);
const urlOrPath = z
	.string()
	.refine((path) => URL.canParse(path) || /^(?![/.])[^\\:]+$/u.test(path));

/** What the Data Package standard, version 2, asks of a descriptor, as far as this one goes. */
const packageSchema = z.strictObject({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name,
	title: z.string(),
	description: z.string(),
	homepage: z.url().optional(),
	created: z.iso.datetime(),
	licenses: z
		.array(z.strictObject({ name: z.string(), path: urlOrPath, title: z.string() }))
		.min(1),
	contributors: z
		.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) }))
		.min(1),
	sources: z.array(z.strictObject({ title: z.string(), path: z.url().optional() })).min(1),
	resources: z
		.array(
			z.strictObject({
				name,
				type: z.literal('table'),
				path: urlOrPath,
				title: z.string().min(1),
				description: z.string().min(1),
				format: z.literal('csv'),
				mediatype: z.literal('text/csv'),
				encoding: z.literal('utf-8'),
				dialect: z.strictObject({
					$schema: z.url(),
					header: z.literal(true),
					delimiter: z.literal(','),
					lineTerminator: z.literal('\r\n'),
					quoteChar: z.literal('"'),
					doubleQuote: z.literal(true),
					skipInitialSpace: z.literal(false)
				}),
				schema: z.strictObject({
					$schema: z.url(),
					fields: z
						.array(
							z.strictObject({
								name: z.string().min(1),
								type: z.enum(['string', 'number', 'array']),
								title: z.string().min(1),
								description: z.string().min(1),
								constraints: z
									.strictObject({
										required: z.literal(true).optional(),
										minimum: z.number().optional(),
										enum: z.array(z.string()).min(1).optional()
									})
									.optional()
							})
						)
						.min(1),
					missingValues: z.tuple([z.literal('')]),
					primaryKey: z.array(z.string()).min(1),
					foreignKeys: z
						.array(
							z.strictObject({
								fields: z.tuple([z.string()]),
								reference: z.strictObject({
									resource: z.string(),
									fields: z.tuple([z.string()])
								})
							})
						)
						.optional()
				})
			})
		)
		.min(1)
});

type Resource = z.infer<typeof packageSchema>['resources'][number];

/** The file of a resource in the build, whether its path is relative or a full address. */
const textOf = ({ path }: Resource) => read(/(?:charts\/)?[^/]+\.csv$/u.exec(path)?.[0] ?? path);

describe('figures.json', () => {
	test('agrees with the dataset, figure for figure and value for value', () => {
		expect(file.figures.map(({ id }) => id)).toEqual(Object.keys(content.figures));
		for (const entry of file.figures) {
			const figure = content.figures[entry.id];
			const { quantity, differs } = figure ?? {};
			const theirs = differs?.quantity;
			const { counts, of, when, voice, sources, page, certainty, note, revisions } = entry;
			expect({ counts, of, when, voice, sources, page, certainty, note, revisions }).toEqual({
				counts: filled(figure?.counts),
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

	test('is described by figures.schema.json, whose address it gives', () => {
		const schema = z.looseObject({ $id: z.string() }).parse(readJson('figures.schema.json'));
		expect(schema.$id).toBe(file.$schema);
		expect(schema).toEqual(figuresJsonSchema(file.$schema));
	});
});

describe('figures.csv', () => {
	test('agrees with figures.json, cell for cell', () => {
		const rows = parseTable(read('figures.csv'));
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
});

describe('charts', () => {
	test('have a JSON file and a CSV file each, and there are no others', () => {
		const files = readdirSync(join(build, 'charts')).filter((name) =>
			/\.(?:json|csv)$/u.test(name)
		);
		const expected = charts.flatMap(({ id }) => [`${id}.csv`, `${id}.json`]);
		expect(files.toSorted()).toEqual(expected.toSorted());
	});

	test.each(charts)(
		'$id agrees with figures.json and the dataset, row for row',
		({ id, frames }) => {
			const chart = chartSchema.parse(readJson(`charts/${id}.json`));
			expect(chart.id).toBe(id);
			expect(chart.frames.map((frame) => frame.id)).toEqual(Object.keys(frames));
			for (const frame of chart.frames) {
				expect(frame.address.endsWith(`#${id}-${frame.id}`)).toBe(true);
				const figures = chart.rows.filter((row) => row.frame === frame.id).map((row) => row.figure);
				expect([...new Set(figures)]).toEqual(frame.figures);
			}
			for (const row of chart.rows) {
				const figure = content.figures[row.figure];
				const entry = file.figures.find((entry) => entry.id === row.figure);
				const theirs = figure?.voice === 'article' && row.voice === 'source';
				const { value, to, unit, qualifier, said, counts, says, certainty, sources } = row;
				const stated = figure && valueOf(figure, row.voice);
				expect({ value, to, unit, qualifier }).toEqual({
					value: stated?.value,
					to: stated?.to,
					unit: stated?.unit,
					qualifier: stated?.qualifier
				});
				expect(said).toBe(theirs ? entry?.differs?.said : entry?.said);
				expect({ counts, certainty, sources }).toEqual({
					counts: entry?.counts,
					certainty: entry?.certainty,
					sources: entry?.sources
				});
				expect(says).toBe(entry?.differs?.says);
			}
		}
	);

	test.each(charts)('$id has the same rows in CSV', ({ id }) => {
		const { rows } = chartSchema.parse(readJson(`charts/${id}.json`));
		expect(parseTable(read(`charts/${id}.csv`))).toEqual(
			rows.map((row) => ({
				Frame: row.frame,
				Figure: row.figure,
				'What is counted': row.counts,
				Value: maybe(row.value),
				'High end': maybe(row.to),
				Unit: maybe(row.unit),
				Qualifier: maybe(row.qualifier),
				'As said': maybe(row.said),
				Voice: row.voice,
				'What the source says': maybe(row.says),
				Certainty: row.certainty,
				Sources: row.sources.join(';'),
				'Source names': row.sourceNames.join(';')
			}))
		);
	});
});

describe('datapackage.json', () => {
	const descriptor = packageSchema.parse(readJson('datapackage.json'));

	test('describes every CSV file, each under a name of its own', () => {
		expect(descriptor.resources.map((resource) => resource.name)).toEqual([
			'figures',
			...charts.map(({ id }) => `chart-${id}`)
		]);
		for (const { path, name } of descriptor.resources)
			expect(path).toMatch(new RegExp(`(^|/)${name.replace('chart-', 'charts/')}\\.csv$`, 'u'));
	});

	test.each(descriptor.resources)('$name is as its schema says, row for row', (resource) => {
		const { fields, primaryKey, foreignKeys = [] } = resource.schema;
		const text = textOf(resource);
		expect(text.codePointAt(0)).not.toBe(0xfeff);
		expect(parseCsv(text)[0]).toEqual(fields.map((field) => field.name));

		const rows = parseTable(text);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows)
			for (const { name, type, constraints = {} } of fields) {
				const value = row[name] ?? '';
				if (value === '') {
					expect(constraints.required, name).toBeUndefined();
					expect(primaryKey).not.toContain(name);
					continue;
				}
				if (type === 'number') {
					expect(value).toMatch(/^\d+(?:\.\d+)?$/u);
					expect(Number(value)).toBeGreaterThanOrEqual(constraints.minimum ?? -Infinity);
				}
				if (type === 'array') expect(JSON.parse(value)).toBeInstanceOf(Array);
				if (constraints.enum) expect(constraints.enum).toContain(value);
			}

		const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[key])));
		expect(new Set(keys).size).toBe(rows.length);
		for (const { fields, reference } of foreignKeys) {
			const other = descriptor.resources.find(({ name }) => name === reference.resource);
			const known = other && parseTable(textOf(other)).map((row) => row[reference.fields[0]]);
			for (const row of rows) expect(known).toContain(row[fields[0]]);
		}
	});
});
