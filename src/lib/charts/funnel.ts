import { range } from 'd3';
import type { Draft } from '../content/content.ts';
import { exactOf, labelled, labelOf, over, PLANE_AXES, together } from './bands.ts';
import { dotGrid, dots, dotsFor, perDot, pitchFor } from './dots.ts';
import type { Box, ChartDefinition, Label, Mark, Picture } from './frame.ts';
import { ends, onScale, pointAxes } from './points.ts';

const LIVE = 'poc-in-production';
const LOST = 'poc-lost';
/** Where the dots stand in the wide part of the funnel, and in its neck. */
const MOUTH: Box = { x: 8, y: 14, width: 84, height: 28 };
const NECK: Box = { x: 42, y: 55, width: 16, height: 16 };
/** The line that a project crosses when it reaches production. */
const LINE = 49;
const NEXT = pointAxes(['next'], { top: 53, bottom: 60 });
const [START, END] = NEXT.x.range;
/** As wide as the scale under it. */
const ROW: Box = { x: START, y: 17, width: END - START, height: 12 };
/** Beside the neck. */
const BESIDE = { x: 64, y: 64, anchor: 'start', edge: 'middle', width: 36 } as const;
const WIDE = { x: 0, anchor: 'start', width: 100 } as const;

/** The funnel behind the dots: how wide it is at each height. */
const SILHOUETTE: [y: number, from: number, to: number][] = [
	[10.5, 0, 100],
	[43, 5, 95],
	[54, 40, 60],
	[74, 40, 60]
];

const silhouette: Picture = {
	plots: [
		{
			mark: 'shape',
			...PLANE_AXES,
			data: SILHOUETTE.map(([y, from, to], i) => ({
				...{ key: `funnel-${i}`, x: [from, to], y, tone: 'track', look: 'faint' }
			}))
		}
	],
	labels: []
};

const threshold: Picture = {
	plots: [
		{
			mark: 'line',
			...PLANE_AXES,
			data: [0, PLANE_AXES.x.range[1]].map((x) => ({
				...{ key: `production-${x}`, x, y: LINE, tone: 'rest', look: 'faint' }
			}))
		}
	],
	labels: [
		{ name: 'line', x: 100, y: LINE - 1, anchor: 'end', edge: 'bottom', width: 24, size: 'small' }
	]
};

/** How many things there are of each kind, and how many of them a dot stands for. */
function counts(content: Draft) {
	const [live, lost] = [exactOf(content, LIVE, 'dots'), exactOf(content, LOST, 'dots')];
	const per = perDot(exactOf(content, 'poc-launched', 'dots'));
	return { live, lost, per, all: dotsFor(live + lost, per) };
}

/** Which of so many dots are lit: spread by the golden ratio, which keeps any number of them apart. */
function lit(all: number, live: number): Set<number> {
	const found = new Set<number>();
	for (let i = 0; found.size < Math.min(live, all); i++)
		found.add(Math.floor(((0.2 + i * 0.618034) % 1) * all));
	return found;
}

/** The lit dots and the others: the number of each in its key, and what they have in common. */
function runs(content: Draft) {
	const { live, lost, per, all } = counts(content);
	const lights = live > 0 ? lit(all, dotsFor(live, per)) : new Set<number>();
	const isLit = (i: number) => lights.has(i);
	// Where both kinds end in part of a dot, there is one dot more than for all of them together.
	const others = range(all + 1).filter((i) => !isLit(i));
	return {
		live: { figure: LIVE, tone: 'live', per, numbers: [...lights] },
		lost: { figure: LOST, tone: 'lost', per, numbers: others },
		places: { live: [...lights], lost: others.slice(0, lost > 0 ? dotsFor(lost, per) : 0) }
	} as const;
}

const scaleLabel = (content: Draft, at: Pick<Label, 'x' | 'y'>): Label[] => {
	const { per } = counts(content);
	const label = { anchor: 'end', edge: 'bottom', width: 45, size: 'small', perDot: per } as const;
	return per === 1 ? [] : [{ ...label, ...at, name: 'per-dot' }];
};

/** All dots in one block, the lit ones where they fall. */
function block(content: Draft, box: Box, options?: Parameters<typeof dotGrid>[2]) {
	const { live, lost, places } = runs(content);
	const axes = dotGrid(Math.max(...places.live, ...places.lost) + 1, box, options);
	const data: Mark[] = [
		...dots(content, axes, { ...live, place: (i) => places.live[i] ?? i }),
		...dots(content, axes, { ...lost, place: (i) => places.lost[i] ?? i })
	];
	return { mark: 'dot', ...axes, data };
}

const head = (name: string): Label => ({ ...WIDE, name, y: 8.5, edge: 'bottom', size: 'lead' });

function launched(content: Draft): Picture {
	const { per } = counts(content);
	const all = dotsFor(exactOf(content, 'poc-launched', 'dots'), per);
	const axes = dotGrid(all, MOUTH);
	const data = dots(content, axes, { figure: 'poc-launched', tone: 'plain', per });
	return together(silhouette, {
		plots: [{ mark: 'dot', ...axes, data }],
		labels: [
			{ ...head('launched'), tells: ['poc-launched'] },
			...scaleLabel(content, { x: 100, y: 75 })
		]
	});
}

/** Those that went out, in the mouth of the funnel, and those that reached its neck, beyond the line. */
function parted(content: Draft): Picture {
	const { live, lost, per } = counts(content);
	const run = runs(content);
	const [up, down] = [dotsFor(lost, per), dotsFor(live, per)];
	const pitch = Math.min(pitchFor(up, MOUTH), pitchFor(down, NECK));
	const [mouth, neck] = [
		dotGrid(up, MOUTH, { pitch, bottom: true }),
		dotGrid(down, NECK, { pitch, bottom: true })
	];
	return together(
		silhouette,
		threshold,
		{ plots: [{ mark: 'dot', ...mouth, data: dots(content, mouth, run.lost) }], labels: [] },
		{ plots: [{ mark: 'dot', ...neck, data: dots(content, neck, run.live) }], labels: [] },
		labelled(...scaleLabel(content, { x: 38.5, y: 75 }))
	);
}

const reach: Label = { ...BESIDE, name: 'live', tone: 'live', size: 'lead', tells: [LIVE] };

const production = (content: Draft): Picture =>
	together(parted(content), labelled({ ...head('lost'), tone: 'lost', tells: [LOST] }, reach));

const counted = (content: Draft): Picture =>
	together(
		parted(content),
		labelled(
			{ ...head('share'), tone: 'lost', tells: [LOST, 'poc-launched', 'poc-lost-share'] },
			reach,
			{ name: 'dot', x: 0, y: 64, anchor: 'start', edge: 'middle', width: 36, size: 'small' }
		)
	);

function since(content: Draft): Picture {
	const item = { key: 'next', figure: 'poc-next-edition', tone: 'live' } as const;
	return together(
		{ plots: [block(content, ROW, { left: true })], labels: [] },
		onScale(content, NEXT, item),
		ends(NEXT, 'next'),
		labelled(
			{
				...{ name: 'then', x: START, y: 14, anchor: 'start', edge: 'bottom', width: END - START },
				tells: [LIVE, 'poc-launched']
			},
			over(NEXT, 'next', labelOf(item))
		)
	);
}

/** Of every 33 proofs of concept begun, four in production: a dot is one of them. */
export const funnel: ChartDefinition = {
	id: 'funnel',
	cover: 'production',
	frames: { launched, production, counted, since }
};

/** The figures that the opening picture shows, whatever their values. */
export const OPENING = [LIVE, LOST] as const;

/** How far a lit dot’s halo reaches beyond it, in plane units. */
const HALO = 3;

/** The opening picture: the same dots on a plane of their own, as large as they need; they go out in turn. */
export function opening(content: Draft): { picture: Picture; width: number; height: number } {
	const width = 100;
	// Halos reach over its sides, so that the lights and the words under them begin at one line.
	const box = { x: 0, y: HALO, width, height: 28 };
	const plot = block(content, box, { pitch: pitchFor(counts(content).all, box, width) });
	let turn = 0;
	const data = plot.data.map((mark) => (mark.tone === 'lost' ? { ...mark, turn: turn++ } : mark));
	const picture: Picture = { plots: [{ ...plot, data }], labels: [] };
	return { picture, width, height: plot.y.range[1] + HALO };
}
