import { sum } from 'd3';
import type { ChartDefinition } from '../charts/frame.ts';
import { PLANE } from '../charts/frame.ts';
import { getFrames } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { lastCorrection } from '../content/corrections.ts';
import { fillPieces } from '../content/fill.ts';
import type { Text } from '../content/segments.ts';
import { once } from '../once.ts';
import { linesOf } from './lines.ts';
import { sourceLine } from './source-line.ts';

/*
 * The height of an embedded chart, known at build. Every text has room for as many lines as it may take
 * in the narrowest frame of its class of widths, whether it takes them or not: so the height is the same
 * in every browser, and a host can keep the place free before anything loads. With larger type all of it is
 * as much larger, and the classes are as much wider.
 */

/** The size of type that most browsers are set to, in pixels, and at which the lengths here are given. */
const TYPE = 16;

/** A length in pixels as CSS that grows with the type. */
export const em = (pixels: number): string => `${Number((pixels / TYPE).toFixed(5))}em`;

/** What embed.css says too. */
const PADDING = 12;
export const WIDEST = 704;
const TITLE = { small: 18, large: 22, leading: 1.2, from: 480, wide: 1.06 } as const;
const SMALL = { size: 12, leading: 17 } as const;
const GAPS = { title: 4, counted: 8, source: 8, foot: 4 } as const;
/** A row that can be pressed. */
const FOOT = 28;

/** The narrowest frame of each class of widths. */
export const CLASSES = [240, 280, 320, 360, 420, 480, 560, 640, WIDEST] as const;

/** Lines that a chart’s frames take at most, in a class of widths. */
export interface Room {
	/** The narrowest frame of the class, in pixels. */
	from: number;
	title: number;
	counted: number;
	source: number;
	/** The rows of links: one, or two where they do not fit beside each other. */
	foot: number;
}

/** A text with its numbers filled in, each on one line as the page keeps it. */
const unbroken = (content: Content, text: Text): string =>
	fillPieces(content, text)
		.map((piece) => (typeof piece === 'string' ? piece : piece.text.replaceAll(' ', '\u00a0')))
		.join('');

/** The line on when a figure was corrected; none where none was. */
function corrected(content: Content, figures: readonly string[]): string[] {
	const last = lastCorrection(content, figures);
	return last ? [`${content.site.words.corrected} ${content.language.date(last.date)}`] : [];
}

const inner = (width: number) => Math.min(width, WIDEST) - 2 * PADDING;
const titleSize = (from: number) => (from < TITLE.from ? TITLE.small : TITLE.large);

function measureRooms(content: Content, chart: ChartDefinition): Room[] {
	const frames = getFrames(content, chart);
	return CLASSES.map((from) => {
		const most = (texts: string[], size: number, wide: number) =>
			Math.max(...texts.map((text) => linesOf(text, inner(from) / size, wide)));
		const { embeds, words } = content.site;
		const foot = `${words.table}   ${embeds.back}   `;
		return {
			from,
			title: most(
				frames.map(({ text }) => unbroken(content, text.title)),
				titleSize(from),
				TITLE.wide
			),
			counted: most(
				frames.map(({ text }) => unbroken(content, text.counted)),
				SMALL.size,
				1
			),
			source: Math.max(
				...frames.map(({ figures }) =>
					sum([sourceLine(content, figures), ...corrected(content, figures)], (line) =>
						linesOf(line, inner(from) / SMALL.size)
					)
				)
			),
			// The arrow of the table, and the gap between both.
			foot: linesOf(foot, (inner(from) - 34) / SMALL.size)
		};
	});
}

const rooms = once((content: Content) =>
	once((chart: ChartDefinition): readonly Room[] => measureRooms(content, chart))
);

/** The room that a chart’s texts are given, by class of widths: the same in each of its embeds. */
export const roomsOf = (content: Content, chart: ChartDefinition): readonly Room[] =>
	rooms(content)(chart);

/** The height of all that is not the picture, in pixels. */
const around = ({ from, title, counted, source, foot }: Room, steps: boolean): number =>
	2 * PADDING +
	title * titleSize(from) * TITLE.leading +
	GAPS.title +
	counted * SMALL.leading +
	GAPS.counted +
	GAPS.source +
	source * SMALL.leading +
	GAPS.foot +
	foot * FOOT +
	(steps ? FOOT : 0);

/** What is beside the picture in each class of widths, in pixels: its height is that and 3/4 of its width. */
export const heightsOf = (content: Content, chart: ChartDefinition) =>
	roomsOf(content, chart).map((room) => ({
		from: room.from,
		rest: around(room, Object.keys(chart.frames).length > 1)
	}));

/** The height of a chart’s embed in a frame of a width, in whole pixels. */
export function heightAt(content: Content, chart: ChartDefinition, width: number): number {
	const heights = heightsOf(content, chart);
	const { rest } = heights.findLast(({ from }) => from <= width) ?? heights[0] ?? { rest: 0 };
	return Math.ceil(rest + (inner(width) * PLANE.height) / PLANE.width);
}

/**
 * That height as CSS, for an iframe in a box that is a size container, with `font-size: medium`, the size that
 * the browser is set to: a sum that is right at every width, with a step at the end of each class.
 */
export function heightFormula(content: Content, chart: ChartDefinition): string {
	const heights = heightsOf(content, chart);
	const last = heights.at(-1);
	if (!last) throw new Error(`The chart “${chart.id}” has no heights.`);
	const steps = heights.slice(1).flatMap(({ from, rest }, i) => {
		const more = Math.round(((heights[i]?.rest ?? rest) - rest) * 100) / 100;
		const step = `clamp(0px, (${em(from)} - 100cqi) * 9999, ${em(Math.abs(more))})`;
		return more === 0 ? [] : [more > 0 ? ` + ${step}` : ` - ${step}`];
	});
	const share = PLANE.height / PLANE.width;
	const rest = Math.ceil(last.rest - 2 * PADDING * share);
	return `calc(${share} * min(100cqi, ${em(WIDEST)}) + ${em(rest)}${steps.join('')})`;
}
