import type { Chance } from './binomial.ts';

/** A text in pieces: words, or a number with the figure that it comes from. */
export type Pieces = readonly (string | { id: string; voice?: string | undefined; text: string })[];

/** What the words in square brackets of a text stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** What the server gives the guess. */
export interface GuessProps {
	/** How many of a hundred it was in the earlier survey. */
	earlier: number;
	/** How many it was in the later one. */
	later: number;
	words: {
		/** How the language of the words writes 1.5 per cent. */
		percent: string;
		how: Pieces;
		label: string;
		typed: string;
		show: string;
		again: string;
		answer: Pieces;
		right: Pieces;
		low: Pieces;
		high: Pieces;
		before: Pieces;
		you: Pieces;
		then: Pieces;
		now: Pieces;
	};
}

/** A chance that a project may be reckoned to have. */
export interface Assumption extends Chance {
	/** Its name in the address of the page. */
	id: string;
	name: Pieces;
	/** What is to be said of a sum that rests on it. */
	note: Pieces;
}

/** What the server gives the portfolio. */
export interface PortfolioProps {
	assumptions: readonly [Assumption, ...Assumption[]];
	words: {
		/** How the language of the words writes 1.5 per cent. */
		percent: string;
		how: Pieces;
		label: string;
		typed: string;
		chances: string;
		result: Pieces;
		or: string;
		under: string;
		axis: string;
	};
}
