import type { FigureId } from 'content:ids';
import { ContentError, position, suggest, type Fault } from '../data/faults.ts';
import type { Dataset } from '../data/dataset.ts';
import { quantityOf, voiceOf, type Said } from '../data/query.ts';
import { noun, say, styleOf } from '../data/words.ts';
import type { ProseFile, Tag } from './parse.ts';

/** A piece of a text as the page says it; a number of the prose knows its line as well. */
export type Piece = string | (Exclude<Said, string> & { line?: number });

/** A paragraph, heading or list item of the prose, numbers filled in, markdown left as typed. */
export interface Block {
	/** The line of the file that it begins on. */
	line: number;
	/** The step that it stands in. */
	chart?: string;
	frame?: string;
	pieces: Piece[];
}

/** What ends a block: a blank line, or a new item of a list. */
const BREAK = /(\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t]))/;

const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text);

/** Pieces as one string; the numbers of the figure `mark` stand between « and ». */
export const plain = (pieces: readonly Piece[], mark?: string): string =>
	pieces
		.map((piece) =>
			typeof piece !== 'string' && piece.id === mark ? `«${piece.text}»` : textOf(piece)
		)
		.join('');

/** What the page says for one Figure tag. Throws, with a message for editors, where it can say nothing. */
function said(data: Dataset, { words, source }: ProseFile, tag: Tag): Piece {
	const { id, as, voice, cap, noun: forms } = tag.attributes;
	const figure = typeof id === 'string' ? data.figures[id] : undefined;
	if (!figure) {
		if (typeof id !== 'string') throw new Error('<Figure> has no id: write <Figure id="…" />');
		throw new Error(`“${id}” names no figure${suggest(id, Object.keys(data.figures))}`);
	}
	const asked = voice === 'source' ? 'source' : 'article';
	const shown = {
		id: figure.id,
		voice: voiceOf(figure, asked),
		line: position(source, tag.start).line
	};
	if (tag.wraps) {
		const inside = words.filter(({ start }) => start > tag.start && start < tag.end);
		return { ...shown, text: oneLine(inside.map(({ text }) => text).join('')) };
	}
	if (!figure.quantity)
		throw new Error(
			`“${figure.id}” has no value to show: put its words between <Figure …> and </Figure>`
		);
	const quantity = quantityOf(data, figure.id as FigureId, asked);
	const text = say(quantity, styleOf(as), cap !== undefined);
	return { ...shown, text: typeof forms === 'string' ? `${text} ${noun(quantity, forms)}` : text };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Pieces without the space at either end; none when nothing is left. */
function trimmed(pieces: readonly Piece[]): Piece[] {
	const last = pieces.length - 1;
	return pieces
		.map((piece, i) => {
			if (typeof piece !== 'string') return piece;
			const start = i === 0 ? piece.trimStart() : piece;
			return i === last ? start.trimEnd() : start;
		})
		.filter((piece) => piece !== '');
}

/**
 * A prose file as the page says it, block by block: each Figure tag replaced by its number or its
 * claim, the tags around steps left out. Throws a ContentError with every fault it meets.
 */
export function renderProse(data: Dataset, prose: ProseFile): Block[] {
	const faults: Fault[] = [...prose.faults];
	const blocks: Block[] = [];
	const steps = prose.tags.filter(({ name }) => name === 'Step');
	let step: Tag | undefined;
	let open: Block | undefined;

	const close = () => {
		const pieces = trimmed(open?.pieces ?? []);
		if (open && pieces.length > 0) blocks.push({ ...open, pieces });
		open = undefined;
	};
	const enter = (start: number) => {
		const around = steps.find((tag) => tag.start < start && start < tag.end);
		if (around !== step) close();
		step = around;
	};
	const add = (piece: Piece, start: number) => {
		const frame = step?.attributes.frame;
		open ??= {
			...{ line: position(prose.source, start).line, pieces: [] },
			...(step?.chart !== undefined && { chart: step.chart }),
			...(typeof frame === 'string' && { frame })
		};
		open.pieces.push(piece);
	};
	const addWords = (text: string, start: number) => {
		let at = start;
		// Every other part is a break.
		for (const [i, part] of text.split(BREAK).entries()) {
			if (i % 2) close();
			const words = open ? part : part.trimStart();
			if (words !== '') add(oneLine(words), at + part.length - words.length);
			at += part.length;
		}
	};

	const runs = [
		...prose.words.filter(({ inClaim }) => !inClaim),
		...prose.tags.filter(({ name }) => name === 'Figure')
	].sort((a, b) => a.start - b.start);
	for (const run of runs) {
		enter(run.start);
		if ('text' in run) addWords(run.text, run.start);
		else
			try {
				add(said(data, prose, run), run.start);
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				const place = position(prose.source, run.start);
				faults.push({ file: prose.file, ...place, message: error.message });
			}
	}
	close();
	if (faults.length > 0) throw new ContentError(faults);
	return blocks;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Pieces, sentence by sentence; a number is never cut in two. */
export function sentences(pieces: readonly Piece[]): Piece[][] {
	const ends = [...segmenter.segment(plain(pieces))].map(
		({ index, segment }) => index + segment.length
	);
	const found: Piece[][] = [];
	let current: Piece[] = [];
	let at = 0;
	const endsHere = () => {
		while (ends[0] !== undefined && ends[0] <= at) {
			ends.shift();
			const sentence = trimmed(current);
			if (sentence.length > 0) found.push(sentence);
			current = [];
		}
	};
	for (const piece of pieces) {
		let rest = piece;
		while (typeof rest === 'string' && ends[0] !== undefined && ends[0] < at + rest.length) {
			const cut = ends[0] - at;
			current.push(rest.slice(0, cut));
			rest = rest.slice(cut);
			at += cut;
			endsHere();
		}
		current.push(rest);
		at += textOf(rest).length;
		endsHere();
	}
	return found;
}
