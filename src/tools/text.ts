import { bisect, group, pairs } from 'd3';
import type { Draft } from '../lib/content/content.ts';
import { fillPieces, joinPieces, type Piece } from '../lib/content/fill.ts';
import type { Passage } from '../lib/content/passages.ts';

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
}

/** A passage as it is read: of the prose sentence by sentence, of all else whole. */
export function sentencesOf(content: Draft, passage: Passage): Sentence[] {
	const { text, kind, file, line, of, part, at } = passage;
	const about = { kind, file, of, part };
	const pieces = fillPieces(content, text);
	if (kind !== 'prose') return [{ ...about, line, pieces }];
	let whole = '';
	const spans = pieces.map((piece, i) => {
		const start = whole.length;
		whole += typeof piece === 'string' ? piece : piece.text;
		return { piece, segment: text.segments[i], start, end: whole.length };
	});
	const isWithin = (offset: number, { start, end }: { start: number; end: number }) =>
		start < offset && offset < end;
	// A number is never cut in two.
	const numbers = spans.filter(({ piece }) => typeof piece !== 'string');
	const ends = content.language
		.sentenceEnds(whole)
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
		const pieces = found.map(({ piece }) => piece);
		if (joinPieces(pieces) === '') return [];
		// A sentence is found at the line of its first number.
		const number = found.map(({ segment }) => segment).find((one) => typeof one === 'object');
		return [{ ...about, line: number ? at(number.start, '').line : line, pieces }];
	});
}
