import type { Draft } from '../content/content.ts';
import { plainWords, type Passage } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import { codeOf, LANGUAGES } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Check } from './check.ts';

/** How many words one after another stand in both languages by no accident. */
const RUN = 3;
/** Words between quotation marks are somebody else’s, and stay as they are. */
const QUOTED = /„[^“]*“|“[^”]*”/g;
const WORD = /[\p{L}\p{M}’'-]+/gu;

const withoutQuotes = (text: string) => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
const wordsOf = (text: string) => [...withoutQuotes(text).matchAll(WORD)];

/** Where a text begins to say the same as another, word for word; names, which are written large, do not count by themselves. */
function sameFrom(text: string, original: string): { words: string; offset: number } | undefined {
	const found = wordsOf(text);
	const there = ` ${wordsOf(original)
		.map(([word]) => word)
		.join(' ')
		.toLowerCase()} `;
	for (let i = 0; i + Math.min(RUN, found.length) <= found.length; i++) {
		const run = found.slice(i, i + RUN);
		const small = run.filter(([word]) => /^\p{Ll}/u.test(word));
		// A text of two or three words is the same as a whole.
		const isWhole = found.length < RUN && there.trim().split(' ').length === found.length;
		if (
			run.length < 2 ||
			(run.length < RUN && !isWhole) ||
			small.length < Math.min(2, run.length - 1)
		)
			continue;
		const words = run.map(([word]) => word).join(' ');
		const [first] = run;
		if (first && there.includes(` ${words.toLowerCase()} `)) return { words, offset: first.index };
		if (found.length < RUN) break;
	}
	return undefined;
}

/** How many common words of another language make a text one of that. */
const COMMON = 3;
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Where a text holds the common words of another language, and more of them than of its own; and which that is. */
function otherIn(text: string, language: Language) {
	const words = withoutQuotes(text);
	const own = [...words.matchAll(language.common)].length;
	return LANGUAGES.filter(({ tag }) => tag !== language.tag).flatMap((other) => {
		const found = [...words.matchAll(other.common)];
		const [first] = found;
		if (!first || found.length < COMMON || found.length <= own) return [];
		return [{ name: NAMES.of(codeOf(other)) ?? other.tag, offset: first.index }];
	})[0];
}

/** A text, and the same one of the original where there is one. */
interface Told {
	text: string;
	original?: string | undefined;
	report: Passage['at'];
}

/** What of a text is in another language: for an editor to look at, as names may be words too. */
function problemIn({ text, original, report }: Told, language: Language): Problem[] {
	const same = original === undefined ? undefined : sameFrom(text, original);
	if (same)
		return [report(same.offset, `“${same.words}” stands in the original too: translate it`)];
	const other = otherIn(text, language);
	return other
		? [report(other.offset, `this reads as ${other.name}: write it in the language of its file`)]
		: [];
}

const nameOf = ({ kind, of, part }: Passage) => `${kind} ${of} ${part}`;

/** The texts of content by what they belong to: paragraphs of the prose together, as they may be divided in another way. */
function textsBy({ passages }: Draft): Map<string, string> {
	const texts = new Map<string, string>();
	for (const passage of passages) {
		const key = nameOf(passage);
		texts.set(key, `${texts.get(key) ?? ''} ${passage.text.words}`);
	}
	return texts;
}

/** Texts that are in the language of another folder, or still in the original’s words. */
export const otherLanguage: Check = ({
	passages,
	sections,
	site,
	files,
	language,
	translation
}) => {
	const original = translation?.original;
	const texts = original ? textsBy(original) : undefined;
	const plain = new Map(plainWords(original?.site).map(({ path, words }) => [path.join(), words]));
	return [
		...passages
			// The article is called what it is called.
			.filter(({ kind, part }) => kind !== 'site' || part !== 'article title')
			.map((passage): Told => ({
				text: passage.text.words,
				original: texts?.get(nameOf(passage)),
				report: passage.at
			})),
		...sections.map(({ id, title = '', front }): Told => ({
			text: title,
			original: original?.sections.find((section) => section.id === id)?.title,
			report: (offset, message) => front.at(['title'], message, offset)
		})),
		...plainWords(site).map(({ path, words }): Told => ({
			text: words,
			original: plain.get(path.join()),
			report: (offset, message) => files.site.at(path, message, offset)
		}))
	].flatMap((told) => problemIn(told, language));
};
