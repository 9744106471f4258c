import { anchorOf } from '../content/passages.ts';
import { getChartText, type Draft } from '../content/content.ts';
import { references } from '../content/segments.ts';
import type { FrameText } from '../content/site-schema.ts';
import { abandonment } from './abandonment.ts';
import { budget } from './budget.ts';
import { buildOrBuy } from './build-or-buy.ts';
import { drawOnce, marksOf, type ChartDefinition, type Picture } from './frame.ts';
import { funnel } from './funnel.ts';
import { genaiPilots } from './genai-pilots.ts';
import { integration } from './integration.ts';
import { ledger } from './ledger.ts';
import { returns } from './returns.ts';
import { security } from './security.ts';
import { spendAndStuck } from './spend-and-stuck.ts';
import { useAndScale } from './use-and-scale.ts';

/** Every chart, in the order of the story. */
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
	useAndScale,
	ledger
];

/** One frame, complete: its picture, its words, and the figures that either rests on. */
export interface Frame {
	chart: string;
	id: string;
	/** The anchor of its step in the story: “funnel-production”. */
	anchor: string;
	picture: Picture;
	text: FrameText;
	/** The figures that its picture, labels and headline rest on: what its table lists. */
	figures: string[];
}

/** The charts that content has words for: in a translation, those told in its language. */
export const chartsIn = (content: Draft): ChartDefinition[] =>
	charts.filter(({ id }) => id in content.charts);

/** The chart of an id. Throws for one that the registry does not hold. */
export function getChart(id: string): ChartDefinition {
	const chart = charts.find((chart) => chart.id === id);
	if (!chart) throw new Error(`The registry has no chart “${id}”.`);
	return chart;
}

/** Every name that a chart has in addresses: its own, and those it had before. */
export const namesOf = (content: Draft, { id }: ChartDefinition): string[] => [
	id,
	...getChartText(content, id).was
];

/** The chart of a name, also of one that it had before; undefined where there is none. */
export const findChart = (content: Draft, name: string): ChartDefinition | undefined =>
	charts.find((chart) => namesOf(content, chart).includes(name));

/** The chart of a name, also of one that it had before. Throws for a name that none has or had. */
export function getNamed(content: Draft, name: string): ChartDefinition {
	const chart = findChart(content, name);
	if (!chart) throw new Error(`There is and was no chart “${name}”.`);
	return chart;
}

/** One frame of a chart, drawn from the content. Throws for a frame that the chart does not have. */
export function getFrame(content: Draft, chart: ChartDefinition, id: string): Frame {
	const draw = chart.frames[id];
	const text = getChartText(content, chart.id).frames[id];
	if (!draw || !text)
		throw new Error(`The chart “${chart.id}” has no frame “${id}”, or no words for it.`);
	const picture = drawOnce(content, draw);
	// In the picture’s order, however the file has them.
	const words = [text.title, ...picture.labels.flatMap(({ name }) => text.labels[name] ?? [])];
	const figures = [
		...marksOf(picture).flatMap(({ figure }) => figure ?? []),
		...words.flatMap(references).map(({ id }) => id)
	];
	return {
		...{ chart: chart.id, id, anchor: anchorOf(chart.id, id), picture, text },
		figures: [...new Set<string>(figures)]
	};
}

/** All frames of a chart, in order. */
export const getFrames = (content: Draft, chart: ChartDefinition): Frame[] =>
	Object.keys(chart.frames).map((id) => getFrame(content, chart, id));

/** The frame that stands for a chart in the gallery. */
export function getCover(content: Draft, chart: ChartDefinition): Frame {
	const id = chart.cover ?? Object.keys(chart.frames).at(-1);
	if (id === undefined) throw new Error(`The chart “${chart.id}” has no frames.`);
	return getFrame(content, chart, id);
}
