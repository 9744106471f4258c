import type { FigureId } from 'content:ids';
import { scaleBand, scaleLinear } from 'd3';
import type { Draft } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import { once } from '../once.ts';

/*
 * Every picture is drawn on one plane, 100 units wide and 75 high, whatever its size on screen:
 * a unit is as long across as it is down, so lengths and areas keep their proportions.
 */
export const PLANE = { width: 100, height: 75 } as const;

/**
 * What a mark's colour says. live: reached production or paid off; lost: stopped or abandoned;
 * plain: a value that is neither; rest: what nobody counted; track: a bare scale.
 */
export type Tone = 'live' | 'lost' | 'plain' | 'rest' | 'track';

/**
 * How a mark is drawn. solid: a hard edge; soft: its end fades (about, nearly); open: hatching that
 * fades beyond a bound (more than, at least); bound: outlined and hatched (fewer than, at most);
 * ring: outlined (the source's own value); ring-soft: outlined, its end fading; halo: sets a ring off
 * from the mark under it; outline: a line around what was counted elsewhere; faint: context without a
 * value. And where marks stand for figures: ringed, a figure whose source says otherwise; dim, one known
 * at second hand; empty, one without a source.
 */
export type Look =
	| 'solid'
	| 'soft'
	| 'open'
	| 'bound'
	| 'ring'
	| 'ring-soft'
	| 'halo'
	| 'outline'
	| 'faint'
	| 'ringed'
	| 'dim'
	| 'empty';

/** The positions from the start to the end of a range in plane units, for numbers or for named bands. */
export type Axis =
	| { type: 'linear'; domain: readonly [number, number]; range: readonly [number, number] }
	| {
			type: 'band';
			domain: readonly (string | number)[];
			range: readonly [number, number];
			/** The space between bands, as a share of the distance between their starts. */
			padding: number;
	  };

/** Where something stands on an axis: a number or a band, or from one number to another. */
export type Position = number | string | readonly [number, number];

/** One mark, in the units of its plot's axes. */
export interface Mark {
	/** What is the same thing in two frames of a chart has the same key, and moves between them. */
	key: string;
	x: Position;
	y: Position;
	tone: Tone;
	look: Look;
	/** The number that its length or area encodes; none for scales and context. */
	value?: number;
	/** The figure which that number comes from, and in whose voice. */
	figure?: FigureId;
	voice?: Voice;
	/** The figure that it stands for without showing its number: its note opens from here. */
	about?: string;
	/** How far it stands out of its band on either side, in plane units; defaults to not at all. */
	outset?: number;
	/** The radius of a point, in plane units. */
	radius?: number;
	/** Its turn, from 0, where marks change one after another. */
	turn?: number;
	/** The part of it that is drawn, from its left; defaults to all. */
	part?: number;
}

/** Marks of one type on axes of their own. */
export interface Plot {
	/** The type of mark, which is the name of the layer that draws it, such as dot or bar. */
	mark: string;
	x: Axis;
	y: Axis;
	data: readonly Mark[];
}

/** Words in a picture: where they stand (plane units), and under which name their text is found. */
export interface Label {
	/** The name of its text under `labels` in content/charts/<chart>.yaml. */
	name: string;
	x: number;
	y: number;
	/** Which point of the text stands at x. */
	anchor: 'start' | 'middle' | 'end';
	/** Which edge of the text stands at y. */
	edge: 'top' | 'middle' | 'bottom';
	/** The widest it may be, in plane units. */
	width: number;
	/** lead: its first number set large; large: all of it; small: a caption. */
	size?: 'lead' | 'large' | 'small';
	/** Whether its first number has a line of its own, so that those of panels stand on one line. */
	stacked?: boolean;
	/** The colour of what it names. */
	tone?: Tone;
	/** The figures that it may tell: those of the mark it stands at, in one voice. Without, any of the frame. */
	tells?: readonly FigureId[];
	voice?: Voice;
	/** How many things a dot stands for: the label says so, in the words of the site. */
	perDot?: number;
	/** The place on a scale that it names, in per cent: the language says it. */
	percent?: number;
}

/** Whether a label says what no text of the content does: how many things a dot stands for, or a place on a scale. */
export const hasOwnWords = ({ perDot, percent }: Label): boolean =>
	perDot !== undefined || percent !== undefined;

/** One finished picture, a pure function of the content. */
export interface Picture {
	plots: readonly Plot[];
	labels: readonly Label[];
}

/** What draws the picture of a frame from content. */
type Draw = (content: Draft) => Picture;

/** A chart: its frames in order, each drawing its picture from the content. */
export interface ChartDefinition {
	id: string;
	frames: Readonly<Record<string, Draw>>;
	/** The frame that stands for the chart in the gallery; defaults to the last. */
	cover?: string;
}

/** Thrown for a figure that a picture cannot show; the message is for editors and begins with what the figure is. */
export class PictureError extends Error {
	constructor(
		readonly figure: string,
		message: string,
		/** Further figures that it may be due to. */
		readonly others: readonly string[] = []
	) {
		super(message);
		this.name = 'PictureError';
	}
}

/** What tells from where to where a position stands on an axis. */
type Extent = (position: Position) => [number, number];

function makeExtent(axis: Axis): Extent {
	if (axis.type === 'band') {
		const scale = scaleBand(axis.domain, axis.range).paddingInner(axis.padding);
		return (position) => {
			if (typeof position === 'object') throw new TypeError('A band axis has no spans.');
			const start = scale(position);
			if (start === undefined) throw new RangeError(`The axis has no band “${position}”.`);
			return [start, start + scale.bandwidth()];
		};
	}
	const scale = scaleLinear(axis.domain, axis.range);
	return (position) => {
		if (typeof position === 'string') throw new TypeError(`“${position}” is no number.`);
		const [from, to] = typeof position === 'object' ? position : [position, position];
		return [scale(from), scale(to)];
	};
}

/** A scale is made once for all marks of its axis. */
const extents = once(makeExtent);

/** From where to where a position stands on an axis, in plane units. */
export const extentOf = (axis: Axis, position: Position): [number, number] =>
	extents(axis)(position);

/** A box on the plane. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The box that a mark takes up on the plane. */
export function boxOf({ x, y }: Pick<Plot, 'x' | 'y'>, mark: Mark): Box {
	const [left, right] = extentOf(x, mark.x);
	const [top, bottom] = extentOf(y, mark.y);
	const { outset = 0, radius } = mark;
	if (radius !== undefined) {
		const [centre, middle] = [(left + right) / 2, (top + bottom) / 2];
		return { x: centre - radius, y: middle - radius, width: 2 * radius, height: 2 * radius };
	}
	return { x: left, y: top - outset, width: right - left, height: bottom - top + 2 * outset };
}

const drawn = once((content: Draft) => once((draw: Draw) => draw(content)));

/** The picture of a frame, drawn once for all that look at it. Throws what drawing throws. */
export const drawOnce = (content: Draft, draw: Draw): Picture => drawn(content)(draw);

/** All marks of a picture. */
export const marksOf = ({ plots }: Picture): Mark[] => plots.flatMap(({ data }) => data);
