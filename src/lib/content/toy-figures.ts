import type { FigureId } from 'content:ids';

/*
 * The figures that the things to play with reckon with, under the names that their words have in site.yaml.
 */

/** The two surveys of the guess, the earlier and the later. */
export const GUESS = { then: 'abandoned-2024', now: 'abandoned-2025' } as const satisfies Record<
	string,
	FigureId
>;

/** What each chance of the portfolio is: a share, or a part and its whole. */
export const CHANCES = {
	'four-in-33': ['poc-in-production', 'poc-launched'],
	'one-in-four': ['roi-one-in-four'],
	'nearly-half': ['poc-next-edition']
} as const satisfies Record<string, readonly FigureId[]>;
