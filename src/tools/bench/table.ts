import type { LoadMeasures } from './load.ts';
import type { ScrollMeasures } from './trace.ts';

export type Measures = LoadMeasures & ScrollMeasures;

type Show = (value: number) => string;

const count: Show = (value) => value.toFixed(0);
const ms: Show = (value) => `${value.toFixed(0)} ms`;
const bytes: Show = (value) => `${(value / 1000).toFixed(1)} kB`;
const share: Show = (value) => `${(value * 100).toFixed(1)} %`;
const shift: Show = (value) => value.toFixed(3);

const ROWS: [measure: keyof Measures, label: string, show: Show][] = [
	['performance', 'Lighthouse: performance', count],
	['accessibility', 'Lighthouse: accessibility', count],
	['bestPractices', 'Lighthouse: best practices', count],
	['seo', 'Lighthouse: SEO', count],
	['largestPaint', 'Largest contentful paint', ms],
	['blockingTime', 'Total blocking time', ms],
	['layoutShift', 'Cumulative layout shift', shift],
	['document', 'Bytes: document', bytes],
	['font', 'Bytes: fonts', bytes],
	['script', 'Bytes: script files', bytes],
	['style', 'Bytes: style sheets', bytes],
	['image', 'Bytes: images', bytes],
	['other', 'Bytes: other', bytes],
	['longTasks', 'Scroll: tasks over 50 ms', count],
	['longestTask', 'Scroll: longest task', ms],
	['lateFrames', 'Scroll: late frames', share],
	['droppedFrames', 'Scroll: dropped frames', share]
];

/** The medians of both pages, side by side, and the page's as a multiple of the control's. */
export function makeTable(page: Measures[], control: Measures[]): string {
	const lines = ROWS.map(([measure, label, show]) => {
		const [a, b] = [page, control].map((runs) => median(runs.map((run) => run[measure])));
		if (a === undefined || b === undefined) throw new Error('No runs to show.');
		return [label, show(a), show(b), b > 0 ? (a / b).toFixed(2) : a > 0 ? '–' : '='];
	});
	const table = [['', 'page', 'control', 'ratio'], ...lines];
	return table
		.map(([label = '', ...cells]) => label.padEnd(27) + cells.map((c) => c.padStart(11)).join(''))
		.join('\n');
}

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return (lower + upper) / 2;
}
