import { diffWordsWithSpace } from 'diff';
import type { Draft } from '../../lib/content/content.ts';
import type { Sentence } from '../text.ts';
import { readingOf, type Difference } from './differences.ts';
import { PARAGRAPH } from './items.ts';

/* How a change is told: the words that differ, and whose numbers they are. */

/** The most characters of a text that differs. */
const LONGEST = 160;
/** The most characters that a text is known by. */
const SHORT = 80;
/** The words that are quoted before and after those that differ. */
const AROUND = 3;

const textOf = (items: readonly Sentence[]) => items.map(readingOf).join(' ');
const quoted = (text: string) => `“${text}”`;

/** The beginning of a text, cut between words. */
const begin = (text: string, length: number) =>
	text.length <= length
		? text
		: `${text.slice(0, Math.max(text.lastIndexOf(' ', length), length / 2))}…`;

/** Items by their first words. */
export const quote = (...items: readonly Sentence[]): string => quoted(begin(textOf(items), SHORT));

/** Two texts as far as they differ, with the words around that. */
function excerpts(was: string, now: string): [was: string, now: string] {
	const parts = diffWordsWithSpace(was, now);
	const side = (leftOut: 'added' | 'removed') =>
		parts
			.filter((part) => !part[leftOut])
			.map(({ added, removed, value }, i, { length }) => {
				if (added || removed) return value;
				const words = value.split(/(?<=\s)/);
				const few = words.length <= AROUND + 1;
				if (i === 0 && length > 1) return few ? value : `…${words.slice(-AROUND).join('')}`;
				if (i < length - 1 || few) return value;
				return `${words.slice(0, AROUND).join('').trimEnd()}…`;
			})
			.join('')
			.trim();
	return [begin(side('added'), LONGEST), begin(side('removed'), LONGEST)];
}

/** The numbers of an item, as it is told whose they are. */
const numbersOf = ({ pieces }: Sentence) => pieces.filter((piece) => typeof piece !== 'string');

/** What differs in whose numbers two texts tell, which their words need not show. */
function otherNumbers({ unlike }: Draft, was: Sentence, now: Sentence): string[] {
	const [old, current] = [numbersOf(was), numbersOf(now)];
	if (old.length !== current.length) return [];
	const whose = (voice: string | undefined) =>
		voice === 'source' ? 'the source’s' : 'the article’s';
	return current.flatMap(({ id, voice }, i) => {
		const before = old[i];
		if (!before) return [];
		if (before.id !== id) {
			const alike = unlike.some(
				({ figures }) => figures.includes(id) && figures.includes(before.id)
			);
			return `\`${id}\` stands where \`${before.id}\` did${alike ? ', which it is unlike' : ''}`;
		}
		return whose(before.voice) === whose(voice)
			? []
			: `the voice has changed: \`${id}\` is ${whose(voice)} number now, not ${whose(before.voice)}`;
	});
}

/** Figures that stand behind the words of one of two items alone. */
function marked(was: Sentence, now: Sentence): string[] {
	const [old, current] = [was, now].map((item) => numbersOf(item).map(({ id }) => id));
	const only = (ids: readonly string[] = [], others: readonly string[] = []) =>
		ids.filter((id) => !others.includes(id));
	return [
		...only(current, old).map((id) => `\`${id}\` stands behind its words now, with its source`),
		...only(old, current).map((id) => `\`${id}\` and its source no longer stand behind its words`)
	];
}

/** What has changed of items that read as before. */
function underWords(content: Draft, was: Sentence, now: Sentence): string {
	const [old, current] = [was, now].map(({ typed }) => typed.replace(PARAGRAPH, ''));
	const here = quoted(begin(readingOf(now), LONGEST));
	const hasNumbers = numbersOf(now).length > 0;
	const unlike = otherNumbers(content, was, now);
	const others = unlike.length > 0 ? unlike : marked(was, now);
	if (others.length > 0) return `${here} reads as before, but ${others.join('; ')}`;
	if (old === current)
		return `${quote(now)} ${now.typed.startsWith(PARAGRAPH) ? 'begins a paragraph now' : 'begins no paragraph any more'}`;
	return hasNumbers
		? `${here} reads as before, but a number in it is typed in another form, which shows once its value changes`
		: `${quoted(String(old))} → ${quoted(String(current))}`;
}

/** One difference in words: what was there and what is, or what else has changed where that reads the same. */
export function inWords(content: Draft, { was, now }: Difference): string {
	const [before, after] = [textOf(was), textOf(now)];
	const [old, ...moreOld] = was;
	const [current, ...more] = now;
	if (!current) return `${quote(...was)} is gone`;
	if (!old) return `${quote(...now)} is new`;
	if (before !== after) {
		const numbers = was.length === now.length ? otherNumbers(content, old, current) : [];
		return [excerpts(before, after).map(quoted).join(' → '), ...numbers].join('; ');
	}
	return moreOld.length + more.length === 0
		? underWords(content, old, current)
		: `${quote(...now)} reads as before, in other sentences`;
}
