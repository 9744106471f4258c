import { chartTitle, framesOf, type Frame } from '../../charts/index.ts';
import type { ChartDefinition } from '../../charts/frame.ts';
import { defined } from '../defined.ts';
import type { Dataset, Figure } from '../dataset.ts';
import { figureOf, saidPlain } from '../query.ts';
import type { Certainty, Voice } from '../schema.ts';
import type { Quantity } from '../words.ts';
import type { Link } from './link.ts';
import { sourceNames } from './source-names.ts';
import { stated } from './stated.ts';

/** A number that a frame rests on, in the voice of whoever states it. */
export interface ChartRow extends Partial<Quantity> {
	frame: string;
	figure: string;
	counts: string;
	said?: string;
	voice: Voice;
	/** What the source says, where it parts ways with the article. */
	says?: string;
	certainty: Certainty;
	sources: string[];
	sourceNames: string[];
}

/** What /charts/<chart>.json holds: the frames in words, and the numbers they rest on. */
export interface ChartFile {
	id: string;
	title: string;
	credit: string;
	frames: {
		id: string;
		/** The step of the story that shows it. */
		address: string;
		title: string;
		says: string;
		counted: string;
		figures: string[];
	}[];
	rows: ChartRow[];
}

/** The article’s number and, where the source has one of its own, that as well. */
function rowsOf(data: Dataset, frame: Frame, figure: Figure): ChartRow[] {
	const row = (quantity: Quantity | undefined, voice: Voice): ChartRow =>
		defined({
			...{ frame: frame.id, figure: figure.id, counts: saidPlain(data, figure.counts) },
			...stated(quantity),
			voice,
			says: figure.says && saidPlain(data, figure.says),
			certainty: figure.certainty,
			sources: Array.from(figure.sources),
			sourceNames: sourceNames(data, figure.sources)
		});
	const own = row(figure.quantity, figure.voice);
	return figure.theirs ? [own, row(figure.theirs, 'source')] : [own];
}

/** One chart as /charts/<chart>.json holds it. */
export function chartFile(data: Dataset, chart: ChartDefinition, link: Link): ChartFile {
	const frames = framesOf(data, chart);
	return {
		id: chart.id,
		title: chartTitle(data, chart),
		credit: saidPlain(data, data.site.credit),
		frames: frames.map(({ id, address, text, figures }) => ({
			id,
			address: link(`../#${address}`),
			title: saidPlain(data, text.title),
			says: saidPlain(data, text.says),
			counted: saidPlain(data, text.counted),
			figures
		})),
		rows: frames.flatMap((frame) =>
			frame.figures.flatMap((id) => rowsOf(data, frame, figureOf(data, id)))
		)
	};
}
