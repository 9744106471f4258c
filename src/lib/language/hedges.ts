import type { Qualifier } from './quantity.ts';

/** Qualifiers as they may be typed: each a pattern that ends where the number begins, and what it means. */
export type Hedges = readonly (readonly [RegExp, Qualifier])[];

/** What is wrong with a qualifier typed right before a number with one of its own; a word that is also `ordinary` is taken for one only where it repeats. */
export function hedgeProblem(
	before: string,
	qualifier: Qualifier,
	hedges: Hedges,
	ordinary: readonly string[]
): string | undefined {
	for (const [pattern, meant] of hedges) {
		const typed = pattern.exec(before)?.[0].trim();
		if (typed === undefined) continue;
		const repeats = meant === qualifier;
		// “Exactly” may be typed for emphasis.
		if (repeats ? qualifier === 'exactly' : ordinary.includes(typed.toLowerCase())) continue;
		return repeats
			? `“${typed}” is said twice: the figure brings its own “${qualifier}”; remove the typed one`
			: `“${typed}” contradicts the figure, which is “${qualifier}”: change its qualifier in figures.yaml, or remove the word`;
	}
	return undefined;
}
