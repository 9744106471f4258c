import { max, sum } from 'd3';
import type { Draft } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import type { FrameText } from '../content/site-schema.ts';
import { boxOf, PLANE, type Box, type Label, type Picture } from './frame.ts';

/*
 * Whether the words of a picture have room in it. How much they take is estimated for a narrow phone,
 * where letters are largest against the plane: a picture 340 pixels wide.
 */

/** The width of a letter and the height of a line, in plane units, by the size of a label. */
const TYPE: Record<NonNullable<Label['size']> | 'plain', { letter: number; line: number }> = {
	plain: { letter: 1.9, line: 4.65 },
	lead: { letter: 1.9, line: 4.65 },
	small: { letter: 1.8, line: 4.4 },
	large: { letter: 6.6, line: 14 }
};
/** How much larger the first number of a lead is. */
const LEAD = 1.6;
/** The letters of the lines over a picture, and how many of those there may be: one more than scrolly.css keeps room for, as this is an estimate. */
const OVER = {
	title: { letter: 2.7, lines: 3 },
	counted: { letter: 1.8, lines: 3 }
} as const;
/** What an estimate may be off by, in plane units. */
const SLACK = 0.8;

/** How many lines words take, in letters and a column so wide. */
function linesOf(words: string, letter: number, width: number): number {
	let lines = 1;
	let at = 0;
	for (const word of words.split(' ')) {
		const length = word.length * letter;
		if (at > 0 && at + letter + length > width) {
			lines += 1;
			at = length;
		} else at += (at > 0 ? letter : 0) + length;
	}
	return lines;
}

/** The words of a label, with their numbers, by what begins on a line of its own; none where it has no text. */
function wordsOf(
	content: Draft,
	text: FrameText,
	{ name, perDot, percent, stacked }: Label
): string[] {
	const words = text.labels[name];
	if (perDot !== undefined) return [`${content.site?.words['per-dot'] ?? ''} ${perDot}`];
	if (percent !== undefined) return [`${percent} %`];
	if (!words) return [''];
	const [first = '', ...rest] = words.segments;
	const parts = stacked ? [[first], rest] : [words.segments];
	return parts.map((segments) => fill(content, { ...words, segments }).trim());
}

/** The box that words take up as a label. */
function labelBox(words: readonly string[], label: Label): Box {
	const { x, y, anchor, edge, width, size = 'plain' } = label;
	const { letter, line } = TYPE[size];
	const lines = sum(words, (part) => linesOf(part, letter * (size === 'lead' ? 1.15 : 1), width));
	const height = lines * line + (size === 'lead' ? (LEAD - 1) * line : 0);
	const longest = max(words, ({ length }) => length) ?? 0;
	const across = Math.min(width, longest * letter * (size === 'lead' ? 1.25 : 1));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - across : x - across / 2;
	const top = edge === 'top' ? y : edge === 'bottom' ? y - height : y - height / 2;
	return { x: left, y: top, width: across, height };
}

const overlap = (a: Box, b: Box) =>
	Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > SLACK &&
	Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > SLACK;

const isOutside = ({ x, y, width, height }: Box, slack: number) =>
	x < -slack || y < -slack || x + width > PLANE.width + slack || y + height > PLANE.height + slack;

/** Something that has no room: a text over a picture, a label or a mark in it, and what is wrong. */
export interface Cramped {
	part: 'title' | 'counted' | 'label' | 'mark';
	name: string;
	message: string;
}

/** What has no room in a picture or over it: marks and labels off the plane, labels on marks or on other labels, titles of too many lines. */
export function crampedIn(content: Draft, picture: Picture, text: FrameText): Cramped[] {
	const marks = picture.plots.flatMap((plot) =>
		plot.mark === 'shape' || plot.mark === 'line'
			? []
			: plot.data.map((mark) => ({ mark, type: plot.mark, box: boxOf(plot, mark) }))
	);
	const labels = picture.labels.map((label) => ({
		name: label.name,
		box: labelBox(wordsOf(content, text, label), label)
	}));
	const inTheWay = marks.filter(({ mark, type }) => mark.tone !== 'track' && type !== 'area');
	return [
		...(['title', 'counted'] as const).flatMap((part): Cramped[] => {
			const { letter, lines } = OVER[part];
			const takes = linesOf(fill(content, text[part]), letter, PLANE.width);
			if (takes <= lines) return [];
			return [
				{ part, name: part, message: `takes ${takes} lines on a phone, and has room for ${lines}` }
			];
		}),
		...marks
			.filter(({ box }) => isOutside(box, 1e-6))
			.map(({ mark: { key } }): Cramped => ({
				part: 'mark',
				name: key,
				message: 'leaves the picture'
			})),
		...labels.flatMap(({ name, box }, i): Cramped[] => {
			if (isOutside(box, SLACK)) return [{ part: 'label', name, message: 'leaves the picture' }];
			if (inTheWay.some((other) => overlap(box, other.box)))
				return [{ part: 'label', name, message: 'lies on what is drawn' }];
			const other = labels.slice(i + 1).find((other) => overlap(box, other.box));
			return other ? [{ part: 'label', name, message: `runs into the label “${other.name}”` }] : [];
		})
	];
}
