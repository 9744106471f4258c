import type { FigureId } from 'content:ids';
import type { Dataset, Figure } from './dataset.ts';
import type { Voice } from './schema.ts';
import { segments, type Segment } from './text.ts';
import { say, type Quantity } from './words.ts';

/** The figure of an id. Throws for an id that the dataset does not hold. */
export function figureOf(data: Dataset, id: string): Figure {
	const figure = data.figures[id];
	if (!figure) throw new Error(`The dataset holds no figure “${id}”.`);
	return figure;
}

/** The name under which the site's words say how a figure is known. */
export const certaintyName = ({ certainty }: Figure) =>
	certainty === 'not found' ? 'not-found' : certainty;

/** The article's quantity of a figure, or the source's own. Throws where there is none. */
export function quantityOf(data: Dataset, id: FigureId, voice: Voice = 'article'): Quantity {
	const figure = figureOf(data, id);
	const quantity =
		voice === 'source' && figure.voice === 'article' ? figure.theirs : figure.quantity;
	if (!quantity) throw new Error(`Figure “${id}” has no value in the voice of the ${voice}.`);
	return quantity;
}

/** A piece of a content text: words, or a number with the figure it comes from. */
export type Said = string | { id: string; voice: Voice | undefined; text: string };

/**
 * Which voice a shown number must name: the source's or the article's where the two differ or where
 * only the source says it, none where they agree.
 */
export function voiceOf(figure: Figure, asked: Voice = 'article'): Voice | undefined {
	if (figure.voice === 'source') return 'source';
	if (figure.says === undefined) return undefined;
	return asked;
}

/** Fills in one segment of a text. */
export function fill(data: Dataset, segment: Segment): Said {
	if (typeof segment === 'string') return segment;
	const { id, voice, style, cap } = segment;
	const figure = figureOf(data, id);
	const quantity =
		voice === 'source' && figure.voice === 'article' ? figure.theirs : figure.quantity;
	if (!quantity) throw new Error(`{${id}} has no value in the voice of the ${voice}.`);
	return { id, voice: voiceOf(figure, voice), text: say(quantity, style, cap) };
}

/** A content text with its numbers filled in, in pieces that know their figures. */
export const saidPieces = (data: Dataset, text: string): Said[] =>
	segments(text).map((segment) => fill(data, segment));

/** A content text with its numbers filled in, as one string. */
export const saidPlain = (data: Dataset, text: string): string =>
	saidPieces(data, text)
		.map((piece) => (typeof piece === 'string' ? piece : piece.text))
		.join('');
