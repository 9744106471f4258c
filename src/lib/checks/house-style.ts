import { plainWords, type Passage } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import type { Section } from '../content/prose.ts';
import type { YamlFile } from '../content/yaml.ts';
import type { Language } from '../language/language.ts';
import type { Check } from './check.ts';

/** What the house does not write, and what it writes instead. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/'/g, 'a straight apostrophe or quotation mark: write ’, or ‘ and ’'],
	[/--+/g, 'hyphens for a dash: write – with a space on either side'],
	[/(?<=\p{L})‘(?=\p{L})/gu, 'an apostrophe the wrong way round: write ’'],
	[/—/g, 'a long dash: write – with a space on either side'],
	[/\.{3,}/g, 'full stops for an ellipsis: write …'],
	[
		/&(?!(?:lt|gt|amp|nbsp);)#?\w+;/g,
		'a character written as HTML writes it: type the character itself'
	],
	[/(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/g, 'more than one space between words: write one'],
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
interface Written {
	source: string;
	words: string;
	report: (offset: number, message: string) => Problem;
}

/** Quotation marks and brackets that nothing closes, or that close nothing. */
function unpaired({ words, report }: Written, { quotes }: Language): Problem[] {
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
	return [...alone, ...open].map(({ sign, index }) =>
		report(index, `the sign ${sign} has no partner: write the other one too, or remove it`)
	);
}

/** Where a text is not as the house writes. */
function inText(text: Written, language: Language): Problem[] {
	const { source, words, report } = text;
	const { open, close, others } = language.quotes;
	const foreign = [...words.matchAll(others)];
	const straight = [...source.matchAll(/"/g)].filter(({ index }) => words[index] === '"');
	return [
		...RULES.flatMap(([pattern, message]) =>
			[...source.matchAll(pattern)].flatMap(({ index }) =>
				words[index] === source[index] ? report(index, message) : []
			)
		),
		...BESIDE_NUMBERS.flatMap(([pattern, message]) =>
			[...words.matchAll(pattern)].map(({ index }) => report(index, message))
		),
		...[...words.matchAll(TWICE)].map(({ 1: word = '', index }) =>
			report(index, `“${word}” stands twice: remove one`)
		),
		...straight.map(({ index }) =>
			report(index, `a straight quotation mark: write ${open} and ${close}`)
		),
		// One text has its marks from one language: once is enough.
		...foreign
			.slice(0, 1)
			.map(({ 0: sign, index }) =>
				report(
					index,
					foreign.every(([one]) => one === open || one === close)
						? `the two signs are the wrong way round: write ${open} before the words and ${close} after them`
						: `${sign} is a quotation mark of another language: write ${open} and ${close}`
				)
			),
		// What other marks open and close is not known.
		...(foreign.length > 0 ? [] : unpaired(text, language))
	];
}

/** Where a paragraph does not begin or end as one. */
const inParagraph = ({ text: { source }, at }: Passage): Problem[] => [
	...(/^\p{Ll}/u.test(source)
		? [at(0, 'a paragraph begins with a small letter: write a capital')]
		: []),
	...(source.startsWith('#') || /[.!?…:][”“’)*_]*$/.test(source)
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

/** The words of a YAML file that no number is filled into. */
const plainIn = (yaml: YamlFile<unknown>): Written[] =>
	plainWords(yaml.partial).flatMap(({ path, words }) =>
		NO_WORDS.includes(String(path.at(-1)))
			? []
			: { source: words, words, report: (offset, message) => yaml.at(path, message, offset) }
	);

/** Habits of typing that the house does not have: for an editor to look at, none of them wrong enough to stop a build. */
export const houseStyle: Check = ({ passages, sections, files, translation, language }) => [
	...passages.filter(({ kind }) => kind === 'prose').flatMap(inParagraph),
	...sections.flatMap(spreadLists),
	...[
		...passages.map(({ text: { source, words }, at }) => ({ source, words, report: at })),
		...sections.map(({ title = '', front }): Written => ({
			...{ source: title, words: title },
			report: (offset, message) => front.at(['title'], message, offset)
		})),
		...[files.site, (translation ?? files).figures, (translation ?? files).sources].flatMap(plainIn)
	].flatMap((text) => inText(text, language))
];
