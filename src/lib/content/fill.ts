import type { Quantity } from '../language/quantity.ts';
import { getFigure, MissingError, type Draft } from './content.ts';
import type { Voice } from './fields.ts';
import { shownVoice, valueOf } from './figure.ts';
import { isText, type Reference, type Text } from './segments.ts';

/** A piece of a text as a reader sees it: words, or a number with the figure that it comes from. */
export type Piece = string | { id: string; voice: Voice | undefined; text: string };

/** The article’s quantity of a figure, or the source’s own. Throws where there is none. */
export function getQuantity(content: Draft, id: string, voice: Voice = 'article'): Quantity {
	const quantity = valueOf(getFigure(content, id), voice);
	if (!quantity)
		throw new MissingError(`The figure “${id}” has no value in the voice of the ${voice}.`);
	return quantity;
}

/** A number as a reader sees it. Throws where the figure has no value in the voice asked for. */
export function fillReference(
	content: Draft,
	{ id, voice, style, cap, noun, claim }: Omit<Reference, 'start' | 'end'>
): Exclude<Piece, string> {
	const shown = { id, voice: shownVoice(getFigure(content, id), voice) };
	if (claim) return { ...shown, text: claim.words };
	const quantity = getQuantity(content, id, voice);
	const { language } = content;
	const said = language.say(quantity, style, cap);
	return { ...shown, text: noun ? `${said} ${language.noun(quantity, noun)}` : said };
}

/** A text with its numbers filled in, in pieces that know their figures. */
export const fillPieces = (content: Draft, { segments }: Text): Piece[] =>
	segments.map((segment) =>
		typeof segment === 'string' ? segment : fillReference(content, segment)
	);

/** Pieces as one string; the numbers of the figure `mark` stand between « and ». */
export const joinPieces = (pieces: readonly Piece[], mark?: string): string =>
	pieces
		.map((piece) =>
			typeof piece === 'string' ? piece : piece.id === mark ? `«${piece.text}»` : piece.text
		)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

/** A text with its numbers filled in, as one string. */
export const fill = (content: Draft, text: Text): string => joinPieces(fillPieces(content, text));

/** A value whose texts are filled in, as deep as they stand. */
export type Filled<T> = T extends Text
	? string
	: T extends readonly (infer U)[]
		? Filled<U>[]
		: T extends object
			? { [K in keyof T]: Filled<T[K]> }
			: T;

function fillUnknown(content: Draft, value: unknown): unknown {
	if (isText(value)) return fill(content, value);
	if (Array.isArray(value)) return value.map((item: unknown) => fillUnknown(content, item));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]: [string, unknown]) => [
			key,
			fillUnknown(content, inner)
		])
	);
}

/** A value of the content with every text in it filled in. */
export const fillAll = <T>(content: Draft, value: T): Filled<T> =>
	// What is walked over at run time is what the type says of it.
	fillUnknown(content, value) as Filled<T>;
