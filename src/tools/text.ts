import { bisect, group, pairs } from 'd3';
import { getFigure, type Draft } from '../lib/content/content.ts';
import { fillPieces, joinPieces, type Piece } from '../lib/content/fill.ts';
import type { Passage } from '../lib/content/passages.ts';
import type { Reference } from '../lib/content/segments.ts';

/** A text in lines of at most `width` characters; `first` stands before the first, `hang` before the others. */
export function wrap(text: string, width: number, first = '', hang = first): string {
	// A text that fits keeps its spaces, and with them its columns.
	if (!text.includes('\n') && first.length + text.length <= width) return first + text;
	const [start = '', ...words] = text.split(/\s+/);
	const lines: string[] = [];
	const last = words.reduce((line, word) => {
		if (line.length + 1 + word.length <= width) return `${line} ${word}`;
		lines.push(line);
		return hang + word;
	}, first + start);
	return [...lines, last].join('\n');
}

/** Names in a column of their own, texts wrapped beside it. */
export function rows(
	entries: readonly (readonly [string, string])[],
	width: number,
	indent = 2
): string {
	const column = Math.max(4, ...entries.map(([name]) => name.length)) + indent + 2;
	return entries
		.map(([name, text]) =>
			wrap(text, width, `${' '.repeat(indent)}${name}`.padEnd(column), ' '.repeat(column))
		)
		.join('\n');
}

/** Texts one under the other, the first beside a name. */
export const column = (name: string, texts: readonly string[]) =>
	texts.map((text, i): [string, string] => [i ? '' : name, text]);

/** One sentence of a text, or a whole one outside of the prose, with its numbers filled in. */
export interface Sentence extends Pick<Passage, 'kind' | 'file' | 'line' | 'of' | 'part'> {
	pieces: readonly Piece[];
	/** The line of its end, where that is far from its beginning. */
	end?: number;
	/** As it was typed, its numbers by their figures: it stays the same where only their values change. */
	typed: string;
}

/** A piece of a text as it is read, and the number that is called for there. */
interface Span {
	piece: Piece;
	segment: string | Reference | undefined;
}

/** Emphasis by its other sign. */
const UNDERLINED = /(?<![\w\\])(_{1,3})(?=\S)([^_]*[^\s_])\1(?!\w)/g;

/** A text in its pieces as it was typed, however its lines are broken and whatever its sign for emphasis: each number in one way for prose and YAML. */
const typedOf = (content: Draft, spans: readonly Span[]): string =>
	spans
		.map(({ piece, segment }) => {
			if (typeof segment !== 'object') return typeof piece === 'string' ? piece : piece.text;
			const { id, voice, style, cap, noun, claim } = segment;
			// One that only its source states has the same number in either voice.
			const stated = getFigure(content, id).voice === 'source' ? 'article' : voice;
			return `{${[id, stated, style, cap && 'cap', noun, claim?.words].filter(Boolean).join(' ')}}`;
		})
		.join('')
		.replace(UNDERLINED, (_, sign: string, words: string) => {
			const star = '*'.repeat(sign.length);
			return star + words + star;
		})
		.replace(/\s+/g, ' ')
		.trim();

/** A passage as it is read: of the prose sentence by sentence, of all else whole. */
export function sentencesOf(content: Draft, passage: Passage): Sentence[] {
	const { text, kind, file, line, of, part, at } = passage;
	const sentence = (line: number, found: readonly Span[]): Sentence => ({
		...{ kind, file, of, part, line },
		pieces: found.map(({ piece }) => piece),
		typed: typedOf(content, found)
	});
	let whole = '';
	const spans = fillPieces(content, text).map((piece, i) => {
		const start = whole.length;
		whole += typeof piece === 'string' ? piece : piece.text;
		return { piece, segment: text.segments[i], start, end: whole.length };
	});
	if (kind !== 'prose') return [sentence(line, spans)];
	const isWithin = (offset: number, { start, end }: { start: number; end: number }) =>
		start < offset && offset < end;
	// A number is never cut in two.
	const numbers = spans.filter(({ piece }) => typeof piece !== 'string');
	const ends = content.language
		// Where lines are broken is not for readers.
		.sentenceEnds(whole.replace(/\s/g, ' '))
		.filter((end) => !numbers.some((number) => isWithin(end, number)));
	const parts = spans.flatMap((span) => {
		const { piece, start } = span;
		if (typeof piece !== 'string') return [span];
		const stops = [start, ...ends.filter((end) => isWithin(end, span)), span.end];
		return pairs(stops, (from, to) => ({
			...span,
			piece: piece.slice(from - start, to - start),
			start: from
		}));
	});
	return [...group(parts, ({ start }) => bisect(ends, start)).values()].flatMap((found) => {
		if (joinPieces(found.map(({ piece }) => piece)) === '') return [];
		// A sentence is found at the line of its first number.
		const number = found.map(({ segment }) => segment).find((one) => typeof one === 'object');
		return [sentence(number ? at(number.start, '').line : line, found)];
	});
}
