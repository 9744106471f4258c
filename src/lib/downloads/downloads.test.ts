import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { parseCsv } from '../../../tests/support/rfc4180.ts';
import { charts } from '../charts/registry.ts';
import { FIELDS } from '../content/fields.ts';
import { chartCsv, chartFile } from './chart.ts';
import { figuresCsv, figuresFile } from './figures.ts';
import { linksFrom } from './links.ts';
import { dataPackage } from './package.ts';

const content = readContent();
const link = (relative: string) => relative;
const file = figuresFile(content, link);
const chartFiles = charts.map((chart) => chartFile(content, chart, link));
const tables = [figuresCsv(content), ...chartFiles.map(chartCsv)].map((text) => parseCsv(text));

/** Every text anywhere in a value, keys aside. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

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
