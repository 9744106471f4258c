import type { FigureId } from 'content:ids';
import type { Dataset } from '../data/dataset.ts';
import type { Voice } from '../data/schema.ts';

/*
 * Every picture is drawn on one plane, 100 units wide and 75 high, whatever its size on screen:
 * a unit is as long across as it is down, so lengths and areas keep their proportions.
 */
export const PLANE = { width: 100, height: 75 } as const;

/**
 * What a mark's colour says. live: reached production or paid off; lost: stopped or abandoned;
 * plain: a value that is neither; quiet: what nobody counted; track: a bare scale.
 */
export type Tone = 'live' | 'lost' | 'plain' | 'quiet' | 'track';

/**
 * How a mark is drawn. solid: a hard-edged value; soft: its end fades (about, nearly);
 * open: hatching that fades beyond a bound (more than, at least); bound: outlined and hatched
 * (fewer than, at most); ring: outlined (the source's own value); ring-soft: outlined, its end fading;
 * halo: what sets a ring off from the mark under it; faint: context without a value.
 */
export type Look = 'solid' | 'soft' | 'open' | 'bound' | 'ring' | 'ring-soft' | 'halo' | 'faint';

interface MarkBase {
	/** The same thing in two frames of a chart carries the same key, and moves between them. */
	key: string;
	tone: Tone;
	look: Look;
	/** The number that the mark's length or area encodes; none for scales and context. */
	value?: number;
	/** The figure that number comes from, and in whose voice. */
	figure?: FigureId;
	voice?: Voice;
}

/** A circle, in plane units; all dots of a frame are of one size and stand for one thing each. */
export interface Dot extends MarkBase {
	kind: 'dot';
	cx: number;
	cy: number;
	r: number;
}

/** A rectangle, in plane units; `length` names the side that encodes the value, or that its area does. */
export interface Bar extends MarkBase {
	kind: 'bar';
	x: number;
	y: number;
	width: number;
	height: number;
	length: 'width' | 'height' | 'area';
}

export type Mark = Dot | Bar;

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
	/** The colour of what it names; onmark: it stands on a solid mark. */
	tone?: Tone | 'onmark';
}

/** One finished picture: marks and labels, a pure function of the dataset. */
export interface Picture {
	marks: Mark[];
	labels: Label[];
}

/** A chart: its frames in order, each drawing its picture from the dataset. */
export interface ChartDefinition {
	id: string;
	frames: Record<string, (data: Dataset) => Picture>;
	/** The frame that stands for the chart in the gallery; the last unless told. */
	cover?: string;
}
