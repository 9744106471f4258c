import { expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { parseTable } from '../../../tests/support/rfc4180.ts';
import { charts, getFrames } from '../charts/registry.ts';
import { fill } from '../content/fill.ts';
import { chartCsv, chartFile } from './chart.ts';
import { figuresFile } from './figures.ts';

const content = readContent();
const link = (relative: string) => relative;
const { figures, sources } = figuresFile(content, link);
const maybe = (value: number | string | undefined) => (value === undefined ? '' : String(value));

/** The rows that a frame has for a figure: its number and, where the source has one of its own, that as well. */
function rowsFor(frame: string, id: string) {
	const entry = figures.find((entry) => entry.id === id);
	if (!entry) throw new Error(`figures.json lacks ${id}.`);
	const { counts, voice, differs, certainty } = entry;
	const row = (number: Partial<typeof entry>, voice: string) => ({
		...{ frame, figure: id, counts, certainty, voice, says: differs?.says },
		...{ value: number.value, to: number.to, unit: number.unit },
		...{ qualifier: number.qualifier, said: number.said },
		sources: entry.sources,
		sourceNames: entry.sources.map((id) => sources.find((source) => source.id === id)?.short)
	});
	return [row(entry, voice), ...(differs?.value === undefined ? [] : [row(differs, 'source')])];
}

test.each(charts)('$id has its frames, and the numbers of figures.json they rest on', (chart) => {
	const { id, frames, rows } = chartFile(content, chart, link);
	expect(id).toBe(chart.id);
	expect(frames).toEqual(
		getFrames(content, chart).map(({ id, anchor, text, figures }) => ({
			...{ id, figures, address: `../#${anchor}`, title: fill(content, text.title) },
			...{
				counted: fill(content, text.counted),
				description: fill(content, text.description)
			}
		}))
	);
	expect(rows.length).toBeGreaterThan(0);
	expect(rows).toEqual(
		frames.flatMap(({ id, figures }) => figures.flatMap((figure) => rowsFor(id, figure)))
	);
});

test.each(charts)('$id has the same rows in CSV', (chart) => {
	const file = chartFile(content, chart, link);
	expect(parseTable(chartCsv(file))).toEqual(
		file.rows.map((row) => ({
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
