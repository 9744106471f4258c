import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/registry.ts';
import { chartCsv, chartFile } from '../../src/lib/downloads/chart.ts';
import { figuresCsv, figuresFile, figuresJsonSchema } from '../../src/lib/downloads/figures.ts';
import { dataPackage } from '../../src/lib/downloads/package.ts';
import { toJson } from '../../src/lib/downloads/response.ts';
import { build } from '../support/built.ts';
import { content as readContent } from '../support/content.ts';

/* What the data files hold is tested beside the code that writes them; here, that they are served. */
const content = readContent();
/** Without a public address, files name each other by relative paths. */
const link = (relative: string) => relative;

const files: Record<string, string> = {
	'figures.json': toJson(figuresFile(content, link)),
	'figures.csv': figuresCsv(content),
	'figures.schema.json': toJson(figuresJsonSchema('figures.schema.json')),
	'datapackage.json': toJson(dataPackage(content, link)),
	...Object.fromEntries(
		charts.flatMap((chart) => {
			const file = chartFile(content, chart, link);
			return [
				[`charts/${chart.id}.json`, toJson(file)],
				[`charts/${chart.id}.csv`, chartCsv(file)]
			];
		})
	)
};

test.each(Object.entries(files))('%s is served as it is made', (path, text) => {
	expect(readFileSync(join(build, path), 'utf8')).toBe(text);
});

test('there are no data files of other charts', () => {
	const built = readdirSync(join(build, 'charts')).filter((name) => /\.(?:json|csv)$/u.test(name));
	const expected = Object.keys(files).flatMap((path) => path.split('charts/').slice(1));
	expect(built.toSorted()).toEqual(expected.toSorted());
});
