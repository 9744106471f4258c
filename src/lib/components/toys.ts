import type { FigureId } from 'content:ids';
import type { Content } from '../content/content.ts';
import { fillPieces, getQuantity } from '../content/fill.ts';
import { CHANCES, GUESS } from '../content/toy-figures.ts';
import type { Text } from '../content/segments.ts';
import type { Chance } from '../toys/binomial.ts';
import type { Assumption, GuessProps, Pieces, PortfolioProps } from '../toys/props.ts';

/** Decimals of a share that are kept: more than any survey gives. */
const SHARE = 1e6;

const piecesIn =
	(content: Content) =>
	(text: Text): Pieces =>
		fillPieces(content, text);

/** How many of a hundred a figure is. Throws for one that is no whole number of them. */
function ofHundred(content: Content, id: FigureId): number {
	const { value, unit } = getQuantity(content, id);
	if (unit !== 'percent' || !Number.isInteger(value))
		throw new Error(`The figure “${id}” is no whole number of a hundred, so dots cannot show it.`);
	return value;
}

/** How the language of the content writes 1.5 per cent. */
const sampleOf = ({ language }: Content) =>
	language.say({ value: 1.5, unit: 'percent', qualifier: 'exactly' });

/** All that the guess needs of the content. */
export function guessProps(content: Content): GuessProps {
	const { label, typed, show, again, ...texts } = content.site.toys.guess;
	const { how, answer, right, low, high, before, you, then, now } = texts;
	const pieces = piecesIn(content);
	return {
		earlier: ofHundred(content, GUESS.then),
		later: ofHundred(content, GUESS.now),
		words: {
			percent: sampleOf(content),
			...{ label, typed, show, again, how: pieces(how), answer: pieces(answer) },
			...{ right: pieces(right), low: pieces(low), high: pieces(high), before: pieces(before) },
			...{ you: pieces(you), then: pieces(then), now: pieces(now) }
		}
	};
}

/** A share as a ratio of whole numbers. */
function shareOf(content: Content, id: FigureId): Chance {
	const { value } = getQuantity(content, id);
	return { top: Math.round(value * SHARE), bottom: 100 * SHARE };
}

/** All that the portfolio needs of the content. */
export function portfolioProps(content: Content): PortfolioProps {
	const words = content.site.toys.portfolio;
	const pieces = piecesIn(content);
	const assumption = (id: keyof typeof CHANCES, chance: Chance): Assumption => ({
		...{ id, ...chance },
		...{ name: pieces(words[id].name), note: pieces(words[id].note) }
	});
	const { label, typed, chances, or, under, axis } = words;
	const [part, whole] = [
		getQuantity(content, CHANCES['four-in-33'][0]),
		getQuantity(content, CHANCES['four-in-33'][1])
	];
	return {
		assumptions: [
			assumption('four-in-33', { top: part.value, bottom: whole.value }),
			assumption('one-in-four', shareOf(content, CHANCES['one-in-four'][0])),
			assumption('nearly-half', shareOf(content, CHANCES['nearly-half'][0]))
		],
		words: {
			percent: sampleOf(content),
			...{ label, typed, chances, or, under, axis },
			...{ how: pieces(words.how), result: pieces(words.result) }
		}
	};
}
