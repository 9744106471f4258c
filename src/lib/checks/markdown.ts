import type { Draft } from '../content/content.ts';
import type { Markup } from '../content/markup.ts';
import { plainWords } from '../content/passages.ts';
import type { YamlFile } from '../content/yaml.ts';
import type { Check } from './check.ts';
import { wrongAddress } from './links.ts';

/** What is wrong with a piece of Markdown that begins as it was typed. */
function problemOf(
	{ type, url = '', depth = 0, number }: Markup,
	content: Draft,
	typed: string
): string | undefined {
	switch (type) {
		case 'image':
			return 'a picture cannot stand in the prose: charts are put there with <Scrolly chart="…">';
		case 'code':
			return 'this line would show as program code: remove the spaces or backticks it begins with';
		case 'heading':
			return depth <= 2
				? `this would be a headline as large as the section’s own: write ### for a heading inside a section; a line of = or - under words makes one too`
				: undefined;
		case 'rule':
			return 'a line across the page has no place here: begin a heading with ### instead';
		case 'quote':
			return 'a block quote has no place here: remove the sign > and put the words in quotation marks';
		case 'break':
			return 'this line ends in spaces or a backslash, and would break there on the page: remove them, or begin a paragraph with a blank line';
		case 'reference':
		case 'definition':
			return 'a link has its address right after it, in parentheses: write [words](address)';
		case 'tag':
			return 'a tag between backticks shows as it is typed: take the backticks out';
		case 'linked':
			return 'a figure cannot stand in a link, as it can be clicked itself: put it before or after';
		case 'tooltip':
			return 'what stands in quotation marks after the address of a link is not seen by most readers: say it in the text';
		case 'spread':
			// Wide, and not wrong.
			return undefined;
		case 'nested':
			return 'this entry begins further in than the others, and would stand in a list under the one before: begin it where they begin';
		case 'apart':
			return 'this entry begins with another sign than the one before, and would begin a list of its own: begin all with the same sign';
		case 'numbered':
			return String(number) === /^\d+/.exec(typed)?.[0]
				? undefined
				: `the page would give this entry the number ${number}: write that`;
		case 'empty':
			return 'this has no words: write them, or remove it';
		default:
			return wrongAddress(url, content);
	}
}

/** Signs of Markdown that the page does not know, and prints as they are typed or as nobody drew it. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
	[/^#{1,6}(?=[^\s#])/gm, 'a heading needs a space after its #'],
	[/~~(?=\S)/g, 'words cannot be struck through here: remove the signs ~~'],
	[/^\s*\|.*\|\s*$/gm, 'a table has no place in the prose: write a list, or ask for a chart'],
	[
		/\]\s?\((?=[^)]*\))/g,
		'this link would show as it is typed: its address stands right after it, in parentheses, and holds no spaces'
	],
	[
		/(?<=\S)\]\[|\[\^/g,
		'a link has its address right after it, in parentheses, and there are no footnotes'
	]
];

const TAG = /<\/?[a-z][^<>]*>/gi;
const SHOWN = 'a tag shows here as it is typed: remove it';
/** Signs of Markdown and HTML in texts that are shown as they are typed. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
	[TAG, SHOWN],
	[
		/\*{1,2}(?=\w)[^*\n]+\*|(?<!\w)_(?=\w)[^_\n]+_(?!\w)|`/g,
		'this sign shows here as it is typed: words can be emphasised in the prose only'
	],
	[/\|/g, 'this sign shows here as it is typed: two forms stand in braces, as {id (pilot|pilots)}'],
	[/\[[^\]\n]+\]\([^)\n]*\)/g, 'a link shows here as it is typed: links stand in the prose only']
];

/** The YAML files of a language that readers see words of. */
const yamlOf = ({ files, translation }: Draft): YamlFile<unknown>[] => [
	files.site,
	(translation ?? files).figures,
	(translation ?? files).sources
];

/** Links that lead nowhere, and Markdown that the page or the text has no place for. */
export const markdown: Check = (content) => [
	...content.sections.flatMap(({ markup, source, at }) =>
		markup.flatMap((one, _, all) => {
			// Told at the link itself, where there is one.
			if (one.type === 'definition' && all.some(({ type }) => type === 'reference')) return [];
			const message = source.startsWith('[^', one.start)
				? 'footnotes have no place here: say it in the text'
				: problemOf(one, content, source.slice(one.start, one.start + 12));
			return message === undefined ? [] : at(one.start, message);
		})
	),
	...content.sections.flatMap(({ title = '', front }) =>
		PLAIN.filter(([pattern]) => title.search(pattern) >= 0).map(([, message]) =>
			front.at(['title'], message)
		)
	),
	...yamlOf(content).flatMap((yaml) =>
		plainWords(yaml.partial).flatMap(({ path, words }) =>
			words.search(TAG) < 0 ? [] : yaml.at(path, SHOWN, words.search(TAG))
		)
	),
	...content.passages.flatMap(({ kind, text: { words }, at }) =>
		(kind === 'prose' ? UNKNOWN : PLAIN).flatMap(([pattern, message]) =>
			[...words.matchAll(pattern)].flatMap(({ index, 0: found }, i) =>
				i > 0 && found.includes('|') ? [] : at(index, message)
			)
		)
	)
];
