import { plainWords, type Passage } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import type { Section } from '../content/prose.ts';
import type { Text } from '../content/segments.ts';
import type { YamlFile } from '../content/yaml.ts';
import type { Path } from '../content/yaml-shape.ts';
import type { Language } from '../language/language.ts';
import { once } from '../once.ts';
import type { Check } from './check.ts';

/** What the house does not write, and what it writes instead. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/'/g, 'a straight apostrophe or quotation mark: write ’, or ‘ and ’'],
	[/--+/g, 'hyphens for a dash: write – with a space on either side'],
	[/(?<=\p{L})‘(?=\p{L})/gu, 'an apostrophe the wrong way round: write ’'],
	[/—/g, 'a long dash: write – with a space on either side'],
	[/\.{3,}/g, 'full stops for an ellipsis: write …'],
	[
		/(?<=\S)(?: {2,}| *\t[ \t]*)(?=\S)/g,
		'more than one space between words, or a tab: write one space'
	],
	[/(?<!\.)\.\.(?!\.)|([,;:!?])\s*\1/g, 'the same mark twice: write one'],
	[/(?<=[\p{L}\p{N}]) +[,.;:!?](?=\s|$)/gu, 'a space before a mark: remove it'],
	[
		/(?<=\p{Ll}[,.;:!?])\p{Lu}(?=\p{Ll})|(?<=\p{Ll}[,;])\p{Ll}/gu,
		'no space after a mark: write one'
	],
	[/\b(?:TODO|TBC|TBD|TK|XXX|FIXME)\b|\blorem ipsum\b/gi, 'a mark of something unfinished']
];

/** What it does not write beside a number, which stands as one or several signs in the words. */
const BESIDE_NUMBERS: readonly (readonly [RegExp, string])[] = [
	[/(?<=\ufffc) +[,.;:!?](?=\s|$)/gu, 'a space before a mark: remove it'],
	[
		/(?<=\ufffc[,.;:!?])\p{L}|(?<=\p{L})[,.;:!?](?=\ufffc)/gu,
		'no space after a mark beside a number: write one'
	]
];

/** A word that stands twice, but for those that may. */
const TWICE =
	/(?<![\p{L}’-])(?!(?:that|had|die|der|das|den|dem|sie) )(\p{L}+)\s+\1(?![\p{L}’-])/giu;

/** A text in which something is found: as it was typed, and its words alone, at the same offsets. */
type Written = Pick<Text, 'source' | 'words'>;

/** What is found in a text, and where in it. */
interface Finding {
	offset: number;
	message: string;
}

/** Quotation marks and brackets that nothing closes, or that close nothing. */
function unpaired({ words }: Written, { quotes }: Language): Finding[] {
	const pairs: Record<string, string> = { [quotes.close]: quotes.open, ')': '(', ']': '[' };
	const open: { sign: string; index: number }[] = [];
	const alone: { sign: string; index: number }[] = [];
	for (const { 0: sign, index } of words.matchAll(/[“”„()[\]]/g)) {
		if (Object.values(pairs).includes(sign)) open.push({ sign, index });
		else if (sign in pairs) {
			const last = open.findLastIndex((one) => one.sign === pairs[sign]);
			if (last < 0) alone.push({ sign, index });
			else alone.push(...open.splice(last).slice(1));
		}
	}
	return [...alone, ...open].map(({ sign, index }) => ({
		offset: index,
		message: `the sign ${sign} has no partner: write the other one too, or remove it`
	}));
}

/** Where a text is not as the house writes. */
function inText(text: Written, language: Language): Finding[] {
	const { source, words } = text;
	const { open, close, others } = language.quotes;
	const inWords = (pattern: RegExp, message: string): Finding[] =>
		[...words.matchAll(pattern)].map(({ index }) => ({ offset: index, message }));
	/** As typed, but for what is markup. */
	const asTyped = (pattern: RegExp, message: string): Finding[] =>
		[...source.matchAll(pattern)].flatMap(({ index }) =>
			words[index] === source[index] ? { offset: index, message } : []
		);
	const foreign = [...words.matchAll(others)];
	return [
		...RULES.flatMap((rule) => asTyped(...rule)),
		...BESIDE_NUMBERS.flatMap((rule) => inWords(...rule)),
		...[...words.matchAll(TWICE)].map(({ 1: word = '', index }) => ({
			offset: index,
			message: `“${word}” stands twice: remove one`
		})),
		...asTyped(/"/g, `a straight quotation mark: write ${open} and ${close}`),
		// One text has its marks from one language: once is enough.
		...foreign.slice(0, 1).map(({ 0: sign, index }) => ({
			offset: index,
			message: foreign.every(([one]) => one === open || one === close)
				? `the two signs are the wrong way round: write ${open} before the words and ${close} after them`
				: `${sign} is a quotation mark of another language: write ${open} and ${close}`
		})),
		// What other marks open and close is not known.
		...(foreign.length > 0 ? [] : unpaired(text, language))
	];
}

/** The same, worked out once for a text: between two checks most texts are the same. */
const foundIn = once((language: Language) => once((text: Written) => inText(text, language)));

/** Where a paragraph does not begin or end as one. */
const inParagraph = ({ text: { source }, at }: Passage): Problem[] => [
	...(/^\p{Ll}/u.test(source)
		? [at(0, 'a paragraph begins with a small letter: write a capital')]
		: []),
	...(source.startsWith('#') || /[.!?…:][”“’)*_]*\s*$/.test(source)
		? []
		: [at(source.length - 1, 'a paragraph ends without a full stop: write one')])
];

/** Entries of lists that a blank line sets apart. */
const spreadLists = ({ markup, at }: Section): Problem[] =>
	markup
		.filter(({ type }) => type === 'spread')
		.map(({ start }) =>
			at(start, 'a blank line stands in this list, which sets it wider than others: remove it')
		);

/** Names of values that are no words: addresses, and names that others refer to. */
const NO_WORDS = ['url', 'id'];

/** The words of a YAML file that no number is filled into, and where each stands. */
const plainIn = once((yaml: YamlFile<unknown>): { path: Path; text: Written }[] =>
	plainWords(yaml.partial).flatMap(({ path, words }) =>
		NO_WORDS.includes(String(path.at(-1))) ? [] : { path, text: { source: words, words } }
	)
);

/** Habits of typing that the house does not have: for an editor to look at, none of them wrong enough to stop a build. */
export const houseStyle: Check = ({ passages, sections, files, translation, language }) => {
	const report = (text: Written, at: (offset: number, message: string) => Problem) =>
		foundIn(language)(text).map(({ offset, message }) => at(offset, message));
	const { figures, sources } = translation ?? files;
	return [
		...passages.filter(({ kind }) => kind === 'prose').flatMap(inParagraph),
		...sections.flatMap(spreadLists),
		...passages.flatMap(({ text, at }) => report(text, at)),
		...sections.flatMap(({ title = '', front }) =>
			report({ source: title, words: title }, (offset, message) =>
				front.at(['title'], message, offset)
			)
		),
		...[files.site, figures, sources].flatMap((yaml) =>
			plainIn(yaml).flatMap(({ path, text }) =>
				report(text, (offset, message) => yaml.at(path, message, offset))
			)
		)
	];
};
