import { plainWords } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** What the house does not write, and what it writes instead. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/"/g, 'a straight quotation mark: write “ and ”'],
	[/'/g, 'a straight apostrophe or quotation mark: write ’, or ‘ and ’'],
	[/--+/g, 'hyphens for a dash: write – with a space on either side'],
	[/—/g, 'a long dash: write – with a space on either side'],
	[/\.{3,}/g, 'full stops for an ellipsis: write …'],
	[
		/&(?!(?:lt|gt|amp|nbsp);)#?\w+;/g,
		'a character written as HTML writes it: type the character itself'
	],
	[/(?<=\S) {2,}(?=\S)/g, 'more than one space between words: write one'],
	[/\b(?:TODO|TBC|TBD|TK|XXX|FIXME)\b|\blorem ipsum\b/gi, 'a mark of something unfinished']
];

/** Where words are not as the house writes them; `shown` says whether a reader sees an offset of them. */
const inWords = (
	words: string,
	report: (offset: number, message: string) => Problem,
	shown: (offset: number) => boolean = () => true
): Problem[] =>
	RULES.flatMap(([pattern, message]) =>
		[...words.matchAll(pattern)].flatMap(({ index }) =>
			shown(index) ? report(index, message) : []
		)
	);

/** Habits of typing that the house does not have: for an editor to look at, none of them wrong enough to stop a build. */
export const houseStyle: Check = ({ passages, sections, site, files }) => [
	...passages.flatMap(({ text: { source, words }, at }) =>
		inWords(source, at, (offset) => words[offset] === source[offset])
	),
	...sections.flatMap(({ title = '', front }) =>
		inWords(title, (offset, message) => front.at(['title'], message, offset))
	),
	...plainWords(site).flatMap(({ path, words }) =>
		inWords(words, (offset, message) => files.site.at(path, message, offset))
	)
];
