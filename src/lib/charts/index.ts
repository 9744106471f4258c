import type { Dataset } from '../data/dataset.ts';
import { saidPlain } from '../data/query.ts';
import { references } from '../data/text.ts';
import type { FrameText } from '../data/texts.ts';
import { abandonment } from './abandonment/index.ts';
import { budget } from './budget/index.ts';
import { buildOrBuy } from './build-or-buy/index.ts';
import type { ChartDefinition, Picture } from './frame.ts';
import { funnel } from './funnel/index.ts';
import { genaiPilots } from './genai-pilots/index.ts';
import { integration } from './integration/index.ts';
import { returns } from './returns/index.ts';
import { security } from './security/index.ts';
import { spendAndStuck } from './spend-and-stuck/index.ts';
import { useAndScale } from './use-and-scale/index.ts';

/** Every chart, in the order of the story. To add one, add its folder and its name here. */
export const charts: readonly ChartDefinition[] = [
	funnel,
	abandonment,
	genaiPilots,
	returns,
	spendAndStuck,
	budget,
	buildOrBuy,
	integration,
	security,
	useAndScale
];

/** One frame, complete: its picture, its words, and the figures that either rests on. */
export interface Frame {
	chart: string;
	id: string;
	/** The address of its step: “funnel-production”. */
	address: string;
	picture: Picture;
	text: FrameText;
	/** The figures that its picture, labels and headline rest on: what its table lists. */
	figures: string[];
	/** The figures that only its deck or its description names. */
	named: string[];
}

/** The chart of an id. Throws for one that the registry does not hold. */
export function chartOf(id: string): ChartDefinition {
	const chart = charts.find((chart) => chart.id === id);
	if (!chart) throw new Error(`The registry holds no chart “${id}”.`);
	return chart;
}

/** One frame of a chart, drawn from a dataset. Throws for a frame that the chart does not have. */
export function frameOf(data: Dataset, chart: ChartDefinition, id: string): Frame {
	const draw = chart.frames[id];
	const text = data.charts[chart.id]?.frames[id];
	if (!draw || !text)
		throw new Error(`Chart “${chart.id}” has no frame “${id}”, or no words for it.`);
	const picture = draw(data);
	const words = [text.title, ...Object.values(text.labels)];
	const figures = [
		...picture.marks.flatMap(({ figure }) => figure ?? []),
		...words.flatMap(references).map(({ id }) => id)
	];
	const named = [text.counted, text.says].flatMap(references).map(({ id }) => id);
	return {
		...{ chart: chart.id, id, address: `${chart.id}-${id}`, picture, text },
		figures: [...new Set<string>(figures)],
		named: [...new Set(named)].filter((id) => !figures.includes(id))
	};
}

/** All frames of a chart, in order. */
export const framesOf = (data: Dataset, chart: ChartDefinition): Frame[] =>
	Object.keys(chart.frames).map((id) => frameOf(data, chart, id));

/** The frame that stands for a chart in the gallery. */
export const coverOf = (data: Dataset, chart: ChartDefinition): Frame =>
	frameOf(data, chart, chart.cover ?? Object.keys(chart.frames).at(-1) ?? '');

/** A chart's name in the gallery. */
export const chartTitle = (data: Dataset, chart: ChartDefinition): string =>
	saidPlain(data, data.charts[chart.id]?.title ?? chart.id);
