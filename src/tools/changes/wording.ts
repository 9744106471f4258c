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

/** One difference in words: what was there and what is, or what else has changed where that reads the same. */
export function inWords(content: Draft, { was, now }: Difference): string {
	const [before, after] = [textOf(was), textOf(now)];
	if (now.length === 0) return `${quote(...was)} is gone`;
	if (was.length === 0) return `${quote(...now)} is new`;
	const [old, current] = [was[0], now[0]];
	const numbers =
		old && current && was.length === now.length ? otherNumbers(content, old, current) : [];
	if (before !== after)
		return [excerpts(before, after).map(quoted).join(' → '), ...numbers].join('; ');
	if (numbers.length > 0)
		return `${quoted(begin(after, LONGEST))} reads as before, but ${numbers.join('; ')}`;
	if (current && old && current.typed.replace(PARAGRAPH, '') === old.typed.replace(PARAGRAPH, ''))
		return `${quote(...now)} ${current.typed.startsWith(PARAGRAPH) ? 'begins a paragraph now' : 'begins no paragraph any more'}`;
	return [was, now].map((items) => quoted(items.map(({ typed }) => typed).join(' '))).join(' → ');
}
