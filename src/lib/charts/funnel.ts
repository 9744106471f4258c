import type { Draft } from '../content/content.ts';
import {
	bar,
	barAxes,
	countOf,
	dotGrid,
	dots,
	labelled,
	over,
	together,
	track,
	type Axes
} from './bands.ts';
import { extentOf, type ChartDefinition, type Label, type Mark, type Picture } from './frame.ts';

const COLUMNS = 11;
/** The rows left free for the label between those that arrived and those that did not. */
const APART = 2;
const NEXT = barAxes(['next'], { top: 48, bottom: 56, thickness: 8 });
const WIDE = { x: 0, anchor: 'start', width: 100 } as const;

const launchedOf = (content: Draft) => countOf(content, 'poc-launched');
const rowsFor = (dots: number) => Math.max(1, Math.ceil(dots / COLUMNS));
const liveOf = (content: Draft) => countOf(content, 'poc-in-production');

/** The lit dots first, then the others, from a row of their own where `lostRow` names one. */
function lights(content: Draft, axes: Axes, lostRow?: number): Mark[] {
	const live = liveOf(content);
	const lost = { count: launchedOf(content) - live, figure: 'poc-lost', tone: 'lost' } as const;
	return [
		...dots(axes, { count: live, figure: 'poc-in-production', tone: 'live' }),
		...(lostRow === undefined
			? dots(axes, { ...lost, start: live })
			: dots(axes, { ...lost, firstKey: live, block: { row: lostRow, columns: COLUMNS } }))
	];
}

const picture = (axes: Axes, data: Mark[], ...labels: Label[]): Picture => ({
	plots: [{ mark: 'dot', ...axes, data }],
	labels
});

/** How many dots there are: never fewer than the lit ones, whatever the figures say before a check has seen them. */
const allOf = (content: Draft) => Math.max(launchedOf(content), liveOf(content), 1);

/** So many dots together, in rows as wide as the picture. */
const gridOf = (count: number, y: number) => dotGrid(COLUMNS, rowsFor(count), { y });

function launched(content: Draft): Picture {
	const axes = gridOf(launchedOf(content), 24.5);
	return picture(
		axes,
		dots(axes, { count: launchedOf(content), figure: 'poc-launched', tone: 'plain' }),
		{ ...WIDE, name: 'launched', y: 22, edge: 'bottom' }
	);
}

function production(content: Draft): Picture {
	const live = liveOf(content);
	const lostRow = rowsFor(live) + APART;
	const axes = dotGrid(COLUMNS, lostRow + rowsFor(allOf(content) - live), { y: 10.5 });
	const [top] = extentOf(axes.y, lostRow);
	return picture(
		axes,
		lights(content, axes, lostRow),
		{ ...WIDE, name: 'live', y: 8.5, edge: 'bottom', tone: 'live' },
		{ ...WIDE, name: 'lost', y: top - 2, edge: 'bottom', tone: 'lost' }
	);
}

function counted(content: Draft): Picture {
	const axes = gridOf(allOf(content), 24.5);
	return picture(
		axes,
		lights(content, axes),
		{ ...WIDE, name: 'dot', y: 22, edge: 'bottom' },
		{ ...WIDE, name: 'share', y: axes.y.range[1] + 1.6, edge: 'top', tone: 'lost' }
	);
}

function since(content: Draft): Picture {
	const line = dotGrid(allOf(content), 1, { y: 23.8 });
	const item = { key: 'next', figure: 'poc-next-edition', tone: 'live' } as const;
	return together(
		picture(line, lights(content, line), { ...WIDE, name: 'then', y: 20.4, edge: 'bottom' }),
		{ plots: [{ mark: 'bar', ...NEXT, data: [track('next'), ...bar(content, item)] }], labels: [] },
		labelled(over(NEXT, 'next', { name: 'next' }))
	);
}

/** Of every 33 proofs of concept begun, four in production: a dot is one of them. */
export const funnel: ChartDefinition = {
	id: 'funnel',
	cover: 'production',
	frames: { launched, production, counted, since }
};

/** The opening picture: the same dots on a plane of their own, as large as they need. */
export function opening(content: Draft): { picture: Picture; width: number; height: number } {
	const axes = gridOf(allOf(content), 0);
	return {
		picture: picture(axes, lights(content, axes)),
		width: axes.x.range[1],
		height: axes.y.range[1]
	};
}
