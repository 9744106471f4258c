import type { FigureId } from 'content:ids';
import { range } from 'd3';
import { getFigure, type Draft } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import { getQuantity } from '../content/fill.ts';
import { isAtLeast } from '../language/quantity.ts';
import { PLANE_AXES, type Axes } from './bands.ts';
import {
	extentOf,
	type Axis,
	type Box,
	type Look,
	type Mark,
	type Picture,
	type Tone
} from './frame.ts';

/* Things counted one by one: a dot each, in rows. */

/** The space between dots, as a share of the distance between their centres. */
const GAP = 0.24;
/** The most dots that a picture shows; beyond it a dot stands for several. */
const MOST = 200;
/** The largest distance between the centres of two dots, in plane units: few dots are not giants. */
const LARGEST = 8;

/** How many things a dot stands for when so many are shown: 1, 2, 5, 10, 20 … */
export function perDot(count: number): number {
	const least = count / MOST;
	if (least <= 1) return 1;
	const power = 10 ** Math.floor(Math.log10(least));
	return power * ([1, 2, 5].find((step) => step * power >= least) ?? 10);
}

/** How many dots a number of things takes; a part of a dot takes one too. */
export const dotsFor = (value: number, per = 1): number =>
	Math.max(1, Math.ceil(value / per - 1e-9));

/** The largest distance between centres at which so many dots fit a box; `largest` at most. */
export function pitchFor(
	dots: number,
	{ width, height }: Pick<Box, 'width' | 'height'>,
	largest = LARGEST
): number {
	const pitches = range(1, dots + 1).map((columns) =>
		Math.min(width / (columns - GAP), height / (Math.ceil(dots / columns) - GAP))
	);
	return Math.min(largest, Math.max(...pitches));
}

/**
 * A grid for so many dots in a box, centred across it, from its top or (`bottom`) on its foot. A dot’s
 * position is its column and row, counted from 0. Without a pitch the dots are as large as fit; `even` rows
 * leave few dots alone in the last.
 */
export function dotGrid(
	dots: number,
	box: Box,
	{ pitch = pitchFor(dots, box), bottom = false, left = false, columns = 0, even = false } = {}
): Axes {
	const most = columns || Math.min(dots, Math.floor(box.width / pitch + GAP + 1e-9));
	const rows = Math.ceil(dots / most);
	const fit = even ? Math.ceil(dots / rows) : most;
	const axis = (bands: number, start: number): Axis => ({
		type: 'band',
		domain: range(bands),
		range: [start, start + pitch * (bands - GAP)],
		// d3 leaves room for a gap after a single band too.
		padding: bands > 1 ? GAP : 0
	});
	const [width, height] = [pitch * (fit - GAP), pitch * (rows - GAP)];
	return {
		x: axis(fit, left ? box.x : box.x + (box.width - width) / 2),
		y: axis(rows, bottom ? box.y + box.height - height : box.y)
	};
}

/** Dots on a grid: whose number they are, and which places they take. */
export interface DotRun {
	figure: FigureId;
	voice?: Voice;
	tone: Tone;
	/** How many things a dot stands for; defaults to 1. */
	per?: number;
	/** How many dots there are in all, which a bound may reach; defaults to those of the number. */
	all?: number;
	/** The colour of those that are left of all; defaults to none being drawn. */
	rest?: Tone;
	/** The number in the key of each dot; defaults to 0, 1, 2 … */
	numbers?: readonly number[];
	/** The place of each dot in the grid, by its number in the run; defaults to that number. */
	place?: (i: number) => number;
	/** The letter that its keys begin with; defaults to d. */
	key?: string;
}

/** How the source’s own number is drawn, by how the article’s would be. */
const OUTLINED: Partial<Record<Look, Look>> = { solid: 'ring', soft: 'ring-soft' };

/**
 * Dots for a number, with its qualifier to be seen: part of a dot for a fraction, a soft last dot for
 * “about” and “nearly”, hatched dots from a bound on, outlined dots up to one.
 */
export function dots(content: Draft, { x }: Axes, run: DotRun): Mark[] {
	const { figure, voice, tone, per = 1, rest, numbers = [], key = 'd' } = run;
	const place = run.place ?? ((i: number) => i);
	const { value, to = value, qualifier } = getQuantity(content, figure, voice);
	const said = getFigure(content, figure).voice === 'source' ? 'source' : voice;
	const columns = x.domain.length;
	const [exact, end] = [value / per, to / per];
	const drawn = value > 0 ? dotsFor(value, per) : 0;
	const all = Math.max(run.all ?? 0, drawn, Math.ceil(end));
	const lookOf = (i: number): Look => {
		if (i >= drawn) return i < end ? 'bound' : isAtLeast(qualifier) ? 'open' : 'faint';
		if (qualifier === 'fewer than' || qualifier === 'at most') return 'bound';
		const near = qualifier === 'about' || qualifier === 'nearly';
		const look = near && i === drawn - 1 ? 'soft' : 'solid';
		return said === 'source' ? (OUTLINED[look] ?? look) : look;
	};
	const shown = rest || isAtLeast(qualifier) ? all : Math.max(drawn, Math.ceil(end));
	return range(shown).map((i): Mark => {
		const look = lookOf(i);
		const part = i < drawn ? Math.min(1, exact - i) : 1;
		const at = place(i);
		return {
			key: `${key}${numbers[i] ?? i}`,
			x: at % columns,
			y: Math.floor(at / columns),
			value: per * part,
			figure,
			...(voice && { voice }),
			...(part < 1 - 1e-9 && { part }),
			tone: look === 'faint' ? (rest ?? 'rest') : tone,
			look
		};
	});
}

/** The looks that dots have which are no part of their number. */
export const isBeside = ({ look }: Mark): boolean => look === 'faint' || look === 'open';

/** How far a line around dots of a grid stands out of them, in plane units. */
export const CONTOUR = 0.9;

/**
 * A line around as many dots of a grid as a number says, row by row: in the source’s voice as an outline,
 * in the article’s as what was counted elsewhere.
 */
export function contour(
	content: Draft,
	{ x, y }: Axes,
	{
		key,
		figure,
		voice = 'article',
		tone
	}: Pick<DotRun, 'figure' | 'voice' | 'tone'> & { key: string }
): Picture {
	const { value, qualifier } = getQuantity(content, figure, voice);
	const columns = x.domain.length;
	const rows = Math.floor(value / columns);
	const rest = value - rows * columns;
	const near = qualifier === 'about' || qualifier === 'nearly';
	const look: Look = voice === 'article' ? 'outline' : near ? 'ring-soft' : 'ring';
	const [left] = extentOf(x, 0);
	const [first, second] = [extentOf(y, 0), extentOf(y, Math.min(1, y.domain.length - 1))];
	const pitch = second[0] - first[0];
	const top = first[0] - CONTOUR;
	const right = (dots: number) => {
		const [start, end] = extentOf(x, Math.ceil(dots) - 1);
		return start + (end - start) * (dots - Math.ceil(dots) + 1) + CONTOUR;
	};
	const slices: [y: number, right: number][] = [];
	const add = (dots: number, from: number, to: number) =>
		slices.push([from, right(dots)], [to, right(dots)]);
	if (rows > 0) add(columns, top, top + pitch * rows);
	if (rest > 0) add(rest, top + pitch * rows, top + pitch * (rows + 1));
	const data = slices.map(([at, end], i): Mark => ({
		...{ key: `${key}-${i}`, x: [left - CONTOUR, end], y: at, tone, look },
		...{ value, figure, voice }
	}));
	return { plots: data.length > 0 ? [{ mark: 'shape', ...PLANE_AXES, data }] : [], labels: [] };
}
