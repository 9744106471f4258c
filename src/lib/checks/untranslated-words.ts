import type { Draft } from '../content/content.ts';
import { plainWords, type Passage } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** How many words one after another stand in both languages by no accident. */
const RUN = 4;
/** Words between quotation marks are somebody else’s, and stay as they are. */
const QUOTED = /„[^“]*“/g;
const WORD = /[\p{L}\p{M}’'-]+/gu;

const wordsOf = (text: string) => [
	...text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)).matchAll(WORD)
];

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

const report = (at: Passage['at'], same: ReturnType<typeof sameFrom>): Problem[] =>
	same ? [at(same.offset, `“${same.words}” stands in the original too: translate it`)] : [];

/** The texts of content by what they belong to: paragraphs of the prose together, as they may be divided in another way. */
function textsBy({ passages }: Draft): Map<string, string> {
	const texts = new Map<string, string>();
	for (const passage of passages) {
		const key = nameOf(passage);
		texts.set(key, `${texts.get(key) ?? ''} ${passage.text.words}`);
	}
	return texts;
}
const nameOf = ({ kind, of, part }: Passage) => `${kind} ${of} ${part}`;

/** Words of the original that a translation holds as they were: for an editor to look at, as names may be words too. */
export const untranslatedWords: Check = ({ passages, sections, site, files, translation }) => {
	const original = translation?.original;
	if (!original) return [];
	const texts = textsBy(original);
	const plain = new Map(plainWords(original.site).map(({ path, words }) => [path.join(), words]));
	return [
		...passages
			.filter(({ kind, part }) => kind !== 'site' || part !== 'article title')
			.flatMap((passage) =>
				report(passage.at, sameFrom(passage.text.words, texts.get(nameOf(passage)) ?? ''))
			),
		...sections.flatMap(({ id, title = '', front }) => {
			const other = original.sections.find((section) => section.id === id)?.title ?? '';
			return report(
				(offset, message) => front.at(['title'], message, offset),
				sameFrom(title, other)
			);
		}),
		...plainWords(site).flatMap(({ path, words }) =>
			report(
				(offset, message) => files.site.at(path, message, offset),
				sameFrom(words, plain.get(path.join()) ?? '')
			)
		)
	];
};
