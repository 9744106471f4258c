import { z } from 'zod';
import type { ChartDefinition } from '../charts/frame.ts';
import { getFrames, type Frame } from '../charts/registry.ts';
import { getChartText, getFigure, type Content } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import type { Figure } from '../content/figure.ts';
import { fill } from '../content/fill.ts';
import type { Quantity } from '../language/quantity.ts';
import { toCsv } from './csv.ts';
import type { Link } from './links.ts';
import { fields, numberOf, sourceNames } from './rows.ts';

const { frame, figure, counts, value, to, unit, qualifier, said, voice, says } = fields;

/** A number that a frame rests on, in the voice of whoever states it: a row of /charts/<chart>.csv. */
export const chartRow = z.strictObject({
	...{ frame, figure, counts, value, to, unit, qualifier, said, voice, says },
	...{ certainty: fields.certainty, sources: fields.sources, sourceNames: fields.sourceNames }
});

type ChartRow = z.output<typeof chartRow>;

/** The article’s number and, where the source has one of its own, that as well. */
function rowsOf(content: Content, frame: Frame, figure: Figure): ChartRow[] {
	const { differs, sources, certainty } = figure;
	const row = (quantity: Quantity | undefined, voice: Voice): ChartRow => ({
		frame: frame.id,
		figure: figure.id,
		counts: fill(content, figure.counts),
		...(quantity && numberOf(content, quantity)),
		voice,
		...(differs && { says: fill(content, differs.says) }),
		certainty,
		sources: [...sources],
		sourceNames: sourceNames(content, sources)
	});
	const own = row(figure.quantity, figure.voice);
	return differs?.quantity ? [own, row(differs.quantity, 'source')] : [own];
}

/** What /charts/<chart>.json holds: the frames in words, and the numbers they rest on. */
export function chartFile(content: Content, chart: ChartDefinition, link: Link) {
	const frames = getFrames(content, chart);
	return {
		id: chart.id,
		title: fill(content, getChartText(content, chart.id).title),
		credit: fill(content, content.site.credit),
		frames: frames.map(({ id, anchor, text, figures }) => ({
			id,
			/** The step of the story that shows it. */
			address: link(`../#${anchor}`),
			title: fill(content, text.title),
			description: fill(content, text.description),
			counted: fill(content, text.counted),
			figures
		})),
		rows: frames.flatMap((frame) =>
			frame.figures.flatMap((id) => rowsOf(content, frame, getFigure(content, id)))
		)
	};
}

/** The text of /charts/<chart>.csv: the rows of its JSON file. */
export const chartCsv = ({ rows }: { rows: ChartRow[] }): string => toCsv(chartRow, rows);
