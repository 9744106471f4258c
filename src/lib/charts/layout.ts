import type { FigureId } from 'content:ids';
import { scaleLinear } from 'd3';
import type { Dataset } from '../data/dataset.ts';
import { quantityOf } from '../data/query.ts';
import type { Voice } from '../data/schema.ts';
import type { Quantity } from '../data/words.ts';
import type { Bar, Dot, Label, Look, Picture, Tone } from './frame.ts';

/** Where a grid of dots stands: its top left dot's centre, the distance between centres, dots a row. */
export interface Grid {
	x: number;
	y: number;
	pitch: number;
	columns: number;
}

/** The centre of the nth place (from 0) of a grid, filled row by row. */
export function place({ x, y, pitch, columns }: Grid, n: number): { cx: number; cy: number } {
	return { cx: x + (n % columns) * pitch, cy: y + Math.floor(n / columns) * pitch };
}

/** What a run of dots has in common. */
export interface DotStyle {
	figure: FigureId;
	voice?: Voice;
	tone: Tone;
	look?: Look;
}

/** `count` dots, one for each thing counted, from place `start` of a grid; keys run from `firstKey`. */
export function dots(
	count: number,
	grid: Grid,
	style: DotStyle,
	{
		start = 0,
		firstKey = start,
		key = 'd'
	}: { start?: number; firstKey?: number; key?: string } = {}
): Dot[] {
	return Array.from({ length: count }, (_, i) => ({
		kind: 'dot',
		key: `${key}${firstKey + i}`,
		...place(grid, start + i),
		r: grid.pitch * 0.38,
		value: 1,
		look: 'solid',
		...style
	}));
}

/** A horizontal measure from 0 to `max`: where it starts, how long it is, how thick its bars are. */
export interface Measure {
	x: number;
	width: number;
	thickness: number;
	max: number;
}

/** What is measured: a figure in a voice, at a height of the plane, under a key. */
export interface Measured {
	key: string;
	figure: FigureId;
	voice?: Voice;
	tone: Tone;
	y: number;
}

/** The look of the source's own value, by that of the article's. */
const OUTLINED = { solid: 'ring', soft: 'ring-soft', bound: 'bound' } as const;

const LOOKS: Record<Quantity['qualifier'], keyof typeof OUTLINED> = {
	exactly: 'solid',
	about: 'soft',
	nearly: 'soft',
	'more than': 'solid',
	'at least': 'solid',
	'fewer than': 'bound',
	'at most': 'bound',
	range: 'solid'
};

/** How far, in plane units, a ring stands out above and below the bar that it is drawn on. */
const RING = 0.7;

/** The faint full length of a measure, so that an eye sees what the bar is a part of. */
export function track(key: string, y: number, measure: Measure): Bar {
	const { x, width, thickness: height } = measure;
	return {
		kind: 'bar',
		key: `${key}-track`,
		x,
		y,
		width,
		height,
		length: 'width',
		tone: 'track',
		look: 'faint'
	};
}

/**
 * A figure's bar on a measure that starts at zero, with its qualifier to be seen: a bound goes on as
 * fading hatching, a range is hatched from its low to its high end, the source's value is outlined.
 */
export function bar(data: Dataset, measure: Measure, item: Measured): Bar[] {
	const { key, figure, voice = 'article', tone, y } = item;
	const q = quantityOf(data, figure, voice);
	const scale = scaleLinear([0, measure.max], [0, measure.width]);
	const common = {
		kind: 'bar',
		y,
		height: measure.thickness,
		length: 'width',
		tone,
		figure,
		voice
	} as const;
	const said = data.figures[figure]?.voice === 'source' ? 'source' : voice;
	const look = LOOKS[q.qualifier];
	const bars: Bar[] = [
		{
			...common,
			key,
			x: measure.x,
			width: scale(q.value),
			value: q.value,
			look: said === 'source' ? OUTLINED[look] : look
		}
	];
	const beyond = { ...common, key: `${key}-beyond`, x: measure.x + scale(q.value) };
	if (q.to !== undefined)
		bars.push({ ...beyond, width: scale(q.to - q.value), value: q.to - q.value, look: 'bound' });
	else if (q.qualifier === 'more than' || q.qualifier === 'at least') {
		const open = { key: beyond.key, x: beyond.x, y, tone, height: measure.thickness } as const;
		const width = scale(measure.max - q.value);
		bars.push({ ...open, kind: 'bar', width, length: 'width', look: 'open' });
	}
	return bars;
}

/**
 * The source's own value on the bar of the article's: outlined, a little taller, and set off from it
 * by a halo, so that both are seen.
 */
export const ring = (data: Dataset, measure: Measure, item: Measured): Bar[] =>
	bar(data, measure, { ...item, voice: 'source' }).flatMap((mark): Bar[] => {
		const { key, kind, tone, length, x, width } = mark;
		const tall = { x, width, y: mark.y - RING, height: mark.height + 2 * RING };
		return [
			{ ...{ kind, tone, length, key: `${key}-halo`, look: 'halo' }, ...tall },
			{ ...mark, ...tall }
		];
	});

/** A label that stands over a bar, on its left edge, clear of a ring around it. */
export function over(name: string, y: number, measure: Measure): Label {
	return { name, x: measure.x, y: y - 1.6, anchor: 'start', edge: 'bottom', width: measure.width };
}

/** A label that stands under a bar, on its left edge. */
export function under(name: string, y: number, measure: Measure): Label {
	const top = y + measure.thickness + 1.7;
	return { name, x: measure.x, y: top, anchor: 'start', edge: 'top', width: measure.width };
}

/** A figure's bar on its track, with the label of the same name over it. */
export function row(data: Dataset, measure: Measure, item: Measured): Picture {
	return {
		marks: [track(item.key, item.y, measure), ...bar(data, measure, item)],
		labels: [{ ...over(item.key, item.y, measure), size: 'lead' }]
	};
}

/** Several pictures as one. */
export function together(...pictures: Picture[]): Picture {
	return {
		marks: pictures.flatMap(({ marks }) => marks),
		labels: pictures.flatMap(({ labels }) => labels)
	};
}
