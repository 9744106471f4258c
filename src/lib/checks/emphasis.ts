import type { Check } from './check.ts';

/** A backslash with its sign, underscores within a word, or the signs that emphasise and quote. */
const SIGNS = /\\.|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])|(\*+|_+|`+)/gu;

/** Signs of emphasis and code that are left in the words of the prose: what they open is not closed. */
export const emphasis: Check = ({ passages }) =>
	passages.flatMap(({ kind, text, at }) =>
		kind === 'prose'
			? [...text.words.matchAll(SIGNS)].flatMap(({ 1: sign, index }) =>
					sign === undefined
						? []
						: at(
								index,
								`the sign ${sign} has no partner in its paragraph: close what it opens, or write \\${sign} for the sign itself`
							)
				)
			: []
	);
