import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { content as readContent } from '../../../tests/support/content.ts';
import { parseCsv, parseTable } from '../../../tests/support/rfc4180.ts';
import { charts } from '../charts/registry.ts';
import { chartCsv, chartFile } from './chart.ts';
import { figuresCsv } from './figures.ts';
import { dataPackage } from './package.ts';

const content = readContent();
const link = (relative: string) => relative;

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

/** The CSV files, by their path. */
const files = new Map([
	['figures.csv', figuresCsv(content)],
	...charts.map(
		(chart) => [`charts/${chart.id}.csv`, chartCsv(chartFile(content, chart, link))] as const
	)
]);
const textOf = ({ path }: Resource) => {
	const text = files.get(path);
	if (text === undefined) throw new Error(`There is no ${path}.`);
	return text;
};

describe('datapackage.json', () => {
	const descriptor = packageSchema.parse(dataPackage(content, link));

	test('describes every CSV file, each under a name of its own', () => {
		expect(descriptor.resources.map((resource) => resource.name)).toEqual([
			'figures',
			...charts.map(({ id }) => `chart-${id}`)
		]);
		expect(descriptor.resources.map(({ path }) => path)).toEqual([...files.keys()]);
	});

	test.each(descriptor.resources)('$name is as its schema says, row for row', (resource) => {
		const { fields, primaryKey, foreignKeys = [] } = resource.schema;
		const text = textOf(resource);
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
