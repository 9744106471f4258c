import type { Quantity } from './quantity.ts';

/* Whether German words around a number hold when that is one. */

/** Words that speak of several, right before a number. */
const SEVERAL_BEFORE = /(?<!\p{L})(?:sind|waren|haben|hatten|werden|wurden|diese|alle|beide)\s+$/iu;
const SEVERAL_AFTER = /^\s+(?:von|unter)\s+(?:ihnen|diesen|denen|uns)(?!\p{L})/iu;
/** Words that end as verbs of several do and lead on after one thing too. */
const EITHER = /^(?:gegen|neben|zwischen|wegen|morgen|oben|unten|außen|innen)$/u;
/** A noun, which differs in most cases, and a verb or an adjective of several. */
const SEVERAL = /^(?:\p{Lu}.*|sind|\p{L}+e[lr]?n)$/u;

/** Whether the words before and after a count of one go with it; those of other numbers always do. */
export function agrees(before: string, { unit, value, to }: Quantity, after: string): boolean {
	if (unit !== 'count' || to !== undefined || value !== 1) return true;
	if (SEVERAL_BEFORE.test(before) || SEVERAL_AFTER.test(after)) return false;
	const [, word = ''] = /^\s+(\p{L}+)/u.exec(after) ?? [];
	return EITHER.test(word) || !SEVERAL.test(word);
}
