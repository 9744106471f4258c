import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Draft } from '../../lib/content/content.ts';
import type { Sentence } from '../text.ts';
import { readingOf, type Difference } from './differences.ts';
import { PARAGRAPH } from './items.ts';

/* How a change is told: the words that differ, and whose numbers they are. */

/** The most characters of a text that reads as before. */
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

/** Something new, by its first words and then whole: prose as one text, all else under the names of its parts. */
export function quoteWhole(first: Sentence, ...rest: readonly Sentence[]): string {
	const told =
		first.kind === 'prose' && rest.length > 0
			? [`: ${quoted(textOf(rest))}`]
			: rest.map((item) => `; ${item.part} ${quoted(readingOf(item))}`);
	return [quote(first), ...told].join('');
}

/** A text that is the same before and after: the words next to what differs, of which there is none before the first and after the last. */
function around(value: string, isFirst: boolean, isLast: boolean): string {
	const words = value.split(/(?<=\s)/);
	const sides = [isFirst, isLast].filter((isEnd) => !isEnd).length;
	if (words.length <= AROUND * sides + 1) return value;
	const head = words.slice(0, isFirst ? 0 : AROUND).join('');
	const tail = words.slice(isLast ? words.length : -AROUND).join('');
	return isLast ? `${head.trimEnd()}…` : `${head}…${isFirst ? '' : ' '}${tail}`;
}

/** Two texts as far as they differ, each difference whole, with the words around it. */
function excerpts(was: string, now: string): [was: string, now: string] {
	const parts = diffWordsWithSpace(was, now);
	const side = (leftOut: 'added' | 'removed') =>
		parts
			.map((part, i) => {
				if (part[leftOut]) return '';
				const { added, removed, value } = part;
				return added || removed ? value : around(value, i === 0, i === parts.length - 1);
			})
			.join('')
			.trim();
	return [side('added'), side('removed')];
}

/** The numbers of an item, as it is told whose they are. */
const numbersOf = ({ pieces }: Sentence) => pieces.filter((piece) => typeof piece !== 'string');

/** Two lists of numbers, each with the one whose place it takes: by their order, or by their figures where one is added or gone. */
function pairsOf<T extends { id: string }>(old: readonly T[], current: readonly T[]): [T, T][] {
	if (old.length === current.length)
		return current.flatMap((now, i): [T, T][] => {
			const was = old[i];
			return was ? [[was, now]] : [];
		});
	const changes = diffArrays([...old], [...current], { comparator: (a, b) => a.id === b.id });
	let [at, left] = [0, 0];
	return changes.flatMap(({ added, removed, value }): [T, T][] => {
		const start = at - (added ? left : 0);
		const before = old.slice(start, at + (added ? 0 : value.length));
		if (!added) at += value.length;
		left = removed ? value.length : 0;
		return removed ? [] : pairsOf(before.slice(0, value.length), value.slice(0, before.length));
	});
}

/** What differs in whose numbers two texts tell, which their words need not show; one that is only added or gone shows there. */
function otherNumbers({ unlike }: Draft, was: Sentence, now: Sentence): string[] {
	const whose = (voice: string | undefined) =>
		voice === 'source' ? 'the source’s' : 'the article’s';
	return pairsOf(numbersOf(was), numbersOf(now)).flatMap(([before, { id, voice }]) => {
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

/** Figures that stand behind the words of one of two items alone, or behind other words. */
function marked(was: Sentence, now: Sentence): string[] {
	const [old, current] = [was, now].map((item) => numbersOf(item).map(({ id }) => id));
	const only = (ids: readonly string[] = [], others: readonly string[] = []) =>
		ids.filter((id) => !others.includes(id));
	return [
		...pairsOf(numbersOf(was), numbersOf(now)).flatMap(([before, { id, text }]) =>
			before.id !== id || before.text === text
				? []
				: `\`${id}\` stands behind ${quoted(text)} now, not ${quoted(before.text)}`
		),
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

/** Where paragraphs begin that did not, of items whose words have changed too. */
function paragraphs(was: readonly Sentence[], now: readonly Sentence[]): string[] {
	const [old, current] = [was, now].map(
		(items) => items.filter(({ typed }) => typed.startsWith(PARAGRAPH)).length
	);
	if (old === undefined || current === undefined || old === current) return [];
	return was.length === 1 && now.length === 1
		? [current > old ? 'begins a paragraph now' : 'begins no paragraph any more']
		: [`holds ${current} beginnings of paragraphs or entries now, and held ${old}`];
}

/** Where entries begin that did not, and did that do not any more, of a list that reads as before. */
function entries(was: readonly Sentence[], now: readonly Sentence[]): string[] {
	const from = (items: readonly Sentence[]) => items.map((_, i) => textOf(items.slice(i)));
	const only = (items: readonly Sentence[], others: readonly Sentence[]) =>
		items.filter((_, i) => !from(others).includes(textOf(items.slice(i))));
	return [
		...only(was, now).map((item) => `${quote(item)} runs on in the entry before now`),
		...only(now, was).map((item) => `${quote(item)} is an entry of its own now`)
	];
}

/** One difference in words: what was there and what is, or what else has changed where that reads the same. */
export function inWords(content: Draft, { was, now }: Difference): string {
	const [before, after] = [textOf(was), textOf(now)];
	const [old, ...moreOld] = was;
	const [current, ...more] = now;
	if (!current) return `${quoted(textOf(was))} is gone`;
	if (!old) return `${quoted(textOf(now))} is new`;
	if (before !== after) {
		const numbers = was.length === now.length ? otherNumbers(content, old, current) : [];
		return [
			excerpts(before, after).map(quoted).join(' → '),
			...paragraphs(was, now),
			...numbers
		].join('; ');
	}
	if (moreOld.length + more.length === 0) return underWords(content, old, current);
	return current.kind === 'prose'
		? [`${quote(...now)} reads as before, in other sentences`, ...paragraphs(was, now)].join('; ')
		: entries(was, now).join('; ');
}
