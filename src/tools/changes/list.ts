import { group } from 'd3';
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Draft } from '../../lib/content/content.ts';
import type { Sentence } from '../text.ts';
import { differences, readingOf, type Difference } from './differences.ts';
import { itemsOf, PARAGRAPH } from './items.ts';

/* What an editor changed for readers, a line each: nothing of it need be wrong, and none of it passes unseen. */

/** The most lines that are told. */
const MOST = 20;
/** The most characters of a text that is quoted whole. */
const LONGEST = 160;
/** The words that are quoted before and after those that differ. */
const AROUND = 3;

const nameOf = ({ kind, of, part }: Sentence) =>
	kind === 'site' ? part : ['prose', 'relation'].includes(part) ? of : `${of} ${part}`;
const textOf = (items: readonly Sentence[]) => items.map(readingOf).join(' ');
const quoted = (text: string) => `“${text}”`;

/** The beginning of a text, cut between words. */
const begin = (text: string, length: number) =>
	text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))}…`;

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
		return before.voice === voice
			? []
			: `the voice has changed: \`${id}\` is ${whose(voice)} number now, not ${whose(before.voice)}`;
	});
}

/** One difference in words. */
function inWords(content: Draft, { was, now }: Difference): string {
	const [before, after] = [textOf(was), textOf(now)];
	if (now.length === 0) return `${quoted(begin(before, 80))} is gone`;
	if (was.length === 0) return `${quoted(begin(after, 80))} is new`;
	const [old, current] = [was[0], now[0]];
	const numbers =
		old && current && was.length === now.length ? otherNumbers(content, old, current) : [];
	if (before !== after)
		return [excerpts(before, after).map(quoted).join(' → '), ...numbers].join('; ');
	if (numbers.length > 0)
		return `${quoted(begin(after, LONGEST))} reads as before, but ${numbers.join('; ')}`;
	if (current && old && current.typed.replace(PARAGRAPH, '') === old.typed.replace(PARAGRAPH, ''))
		return `${quoted(begin(after, 80))} ${current.typed.startsWith(PARAGRAPH) ? 'begins a paragraph now' : 'begins no paragraph any more'}`;
	return [was, now].map((items) => quoted(items.map(({ typed }) => typed).join(' '))).join(' → ');
}

interface Line {
	at: Sentence;
	/** What has changed; defaults to the item there. */
	name?: string;
	words: string;
}

const belongsTo = ({ kind, of }: Sentence) => `${kind} ${of}`;

/** What is there as a whole in one state alone: a figure, a source, a section, a frame. */
function comeOrGone(items: readonly Sentence[], others: readonly Sentence[], how: string) {
	const known = new Set(others.map(belongsTo));
	const found = group(
		items.filter((item) => !known.has(belongsTo(item))),
		belongsTo
	);
	const lines = [...found.values()].flatMap((whole): Line[] => {
		const [at] = whole;
		if (!at) return [];
		return [{ at, name: at.of, words: `${how}, with ${quoted(begin(readingOf(at), 80))}` }];
	});
	return { lines, rest: items.filter((item) => !found.has(belongsTo(item))) };
}

/** The items that stand once, by what was typed. */
const once = (items: readonly Sentence[]) =>
	new Map(
		[...group(items, ({ typed }) => typed)].flatMap(([typed, [only, ...more]]) =>
			only && more.length === 0 ? [[typed, only] as const] : []
		)
	);

/** Sentences that stand in another step or section than before. */
function movedAway(before: readonly Sentence[], after: readonly Sentence[]) {
	const prose = (items: readonly Sentence[]) => items.filter(({ kind }) => kind === 'prose');
	const old = once(prose(before));
	const found = [...once(prose(after))].flatMap(([typed, now]) => {
		const was = old.get(typed);
		return was && was.of !== now.of ? [{ was, now }] : [];
	});
	const lines = [...group(found, ({ was, now }) => `${was.of} ${now.of}`).values()].flatMap(
		([first, ...more]): Line[] => {
			if (!first) return [];
			const { was, now } = first;
			const others = more.length > 0 ? ` and ${more.length} more` : '';
			return [
				{
					at: now,
					words: `${quoted(begin(readingOf(now), 80))}${others} stood at ${was.of} before`
				}
			];
		}
	);
	const [gone, come] = [found.map(({ was }) => was), found.map(({ now }) => now)];
	return {
		lines,
		before: before.filter((item) => !gone.includes(item)),
		after: after.filter((item) => !come.includes(item))
	};
}

/** Entries that stand in another place of their file than before, which is their order on the pages. */
function reordered(before: Draft, after: Draft): Line[] {
	const orders: ['figure' | 'source', (draft: Draft) => string[]][] = [
		// A translation has the order of its original.
		['figure', ({ figures, translation }) => (translation ? [] : Object.keys(figures))],
		['source', ({ sources }) => Object.keys(sources)]
	];
	return orders.flatMap(([kind, idsOf]) => {
		const [old, current] = [idsOf(before), idsOf(after)];
		const kept = old.filter((id) => current.includes(id));
		const now = current.filter((id) => old.includes(id));
		const moved = diffArrays(kept, now).flatMap(({ added, value }) => (added ? value : []));
		return itemsOf(after)
			.filter((item) => item.kind === kind && moved.includes(item.of))
			.filter(({ of }, i, all) => all.findIndex((other) => other.of === of) === i)
			.map((at) => ({ at, name: at.of, words: `stands in another place among the ${kind}s now` }));
	});
}

/** What has changed in one language. */
function changesIn(before: Draft, after: Draft): Line[] {
	const [old, current] = [itemsOf(before), itemsOf(after)];
	const gone = comeOrGone(old, current, 'gone');
	const come = comeOrGone(current, old, 'new');
	const moved = movedAway(gone.rest, come.rest);
	const found = differences(moved.before, moved.after, ({ typed }) => typed);
	const only = (side: 'was' | 'now', other: 'was' | 'now') =>
		found.flatMap((one) => (one[other].length === 0 ? one[side].map(({ typed }) => typed) : []));
	const [left, right] = [only('was', 'now'), only('now', 'was')];
	const isMoved = ({ typed }: Sentence) => left.includes(typed) && right.includes(typed);
	return [
		...gone.lines,
		...come.lines,
		...moved.lines,
		...reordered(before, after),
		...found.flatMap((one): Line[] => {
			const { was, now, at } = one;
			if (now.length === 0 && was.every(isMoved)) return [];
			const words =
				was.length === 0 && now.every(isMoved)
					? `${quoted(begin(textOf(now), 80))} stands in another place now`
					: inWords(after, one);
			return [{ at, words }];
		})
	];
}

/** What has changed for readers between two states of the content, the original first in each: a line for each change, in the order of files. */
export function changesForReaders(before: readonly Draft[], after: readonly Draft[]): string[] {
	return after
		.flatMap((draft) => {
			const old = before.find(({ paths }) => paths.folder === draft.paths.folder);
			return old ? changesIn(old, draft) : [];
		})
		.sort(
			({ at: a }, { at: b }) =>
				a.file.localeCompare(b.file, 'en', { numeric: true }) || a.line - b.line
		)
		.map(({ at, name = nameOf(at), words }) => `${at.file}:${at.line} ${name}: ${words}`);
}

/** Changes as a list under a heading; nothing where there are none. */
export function changesText(lines: readonly string[]): string {
	if (lines.length === 0) return '';
	const more = lines.length - MOST;
	return [
		'Changed for readers since the last commit',
		...lines.slice(0, MOST).map((line) => `  ${line}`),
		...(more > 0 ? [`  and ${more} more: npm run figures -- --changed`] : [])
	].join('\n');
}
