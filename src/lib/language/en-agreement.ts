import type { Quantity } from './quantity.ts';

/* Whether English words around a number hold when that is one, or none. */

/** Words that may follow one thing as well as several: what is past, what may be, and what leads on. */
const EITHER =
	/^(?:of|in|out|to|at|on|from|with|by|for|or|and|but|than|as|per|is|was|has|does|could|can|may|might|will|would|must|should|did|had|\p{L}+ed)$/iu;
/** Words that speak of several, right before a number. */
const SEVERAL_BEFORE = /\b(?:are|were|have|do|these|those|all|both)\s+$/i;
const SEVERAL_AFTER = /^\s+of\s+(?:them|these|those|us)\b/i;

/** Whether the words before and after a count of one or none go with it; those of other numbers always do. */
export function agrees(before: string, { unit, value, to }: Quantity, after: string): boolean {
	if (unit !== 'count' || to !== undefined || value > 1) return true;
	if (SEVERAL_BEFORE.test(before) || SEVERAL_AFTER.test(after)) return false;
	const [, word] = /^[\s]+(\p{L}+)/u.exec(after) ?? [];
	return word === undefined || EITHER.test(word);
}
