import type { Qualifier } from './quantity.ts';

const HEDGES: [RegExp, readonly Qualifier[]][] = [
	[/\b(?:about|around|roughly|some|circa|approximately)\s*$/i, ['about']],
	[/\b(?:nearly|almost|close to|just under)\s*$/i, ['nearly']],
	[/\b(?:more than|over|above|upwards of)\s*$/i, ['more than']],
	[/\b(?:at least|no fewer than|a minimum of)\s*$/i, ['at least']],
	[/\b(?:fewer than|less than|under|below)\s*$/i, ['fewer than']],
	[/\b(?:at most|up to|no more than)\s*$/i, ['at most']],
	[/\b(?:exactly|precisely)\s*$/i, ['exactly']]
];

/**
 * What is wrong with a qualifier typed right before a number, given the number's own: it says either
 * something else than the dataset, or the same twice. Undefined when none is typed.
 */
export function contradiction(before: string, qualifier: Qualifier): string | undefined {
	for (const [pattern, meant] of HEDGES) {
		const typed = pattern.exec(before)?.[0].trim();
		if (!typed || (typed.toLowerCase() === 'some' && !meant.includes(qualifier))) continue;
		if (meant.includes(qualifier) && qualifier === 'exactly') continue;
		return meant.includes(qualifier)
			? `“${typed}” is said twice: the figure brings its own “${qualifier}”; remove the typed one`
			: `“${typed}” contradicts the figure, which is “${qualifier}”: change its qualifier in figures.yaml, or remove the word`;
	}
	return undefined;
}
