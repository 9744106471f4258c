import { group } from 'd3';
import { diffArrays } from 'diff';
import { placesOf } from '../../lib/checks/check.ts';
import type { Draft } from '../../lib/content/content.ts';
import type { Section } from '../../lib/content/prose.ts';
import { references } from '../../lib/content/segments.ts';
import type { Sentence } from '../text.ts';
import { differences } from './differences.ts';
import { headingOf, itemsOf } from './items.ts';
import { inWords, quote, quoteWhole } from './wording.ts';

/* What an editor changed for readers, a line each: nothing of it need be wrong, and none of it passes unseen. */

/** The most lines that are told. */
const MOST = 20;

const nameOf = ({ kind, of, part }: Sentence) =>
	kind === 'site' ? part : ['prose', 'relation'].includes(part) ? of : `${of} ${part}`;

interface Line {
	at: Sentence;
	/** What has changed; defaults to the item there. */
	name?: string;
	words: string;
}

/** An item by whose it is, and how it was typed: what is taken from one and given to another is gone there, and new here. */
const asTyped = ({ kind, of, part, typed }: Sentence) => `${kind} ${of} ${part} ${typed}`;

const belongsTo = ({ kind, of }: Sentence) => `${kind} ${of}`;

/** What is there as a whole in one state alone: a figure, a source, a section, a frame. */
function comeOrGone(items: readonly Sentence[], others: readonly Sentence[], how: 'new' | 'gone') {
	const known = new Set(others.map(belongsTo));
	const found = group(
		items.filter((item) => !known.has(belongsTo(item))),
		belongsTo
	);
	const lines = [...found.values()].flatMap((whole): Line[] => {
		const [at, ...rest] = whole;
		if (!at) return [];
		// What is new can say anything.
		const words = how === 'new' ? quoteWhole(at, ...rest) : quote(at);
		return [{ at, name: at.of, words: `${how}, with ${words}` }];
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
			const moved = [now, ...more.map(({ now }) => now)].map((item) => quote(item));
			return [{ at: now, words: `${moved.join(', ')} stood at ${was.of} before` }];
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
	const orders: [name: string, kind: Sentence['kind'], (draft: Draft) => string[]][] = [
		// A translation has the order of its original.
		['figures', 'figure', ({ figures, translation }) => (translation ? [] : Object.keys(figures))],
		['sources', 'source', ({ sources }) => Object.keys(sources)],
		['sections', 'prose', ({ sections }) => sections.flatMap(({ id }) => id ?? [])]
	];
	return orders.flatMap(([name, kind, idsOf]) => {
		const [old, current] = [idsOf(before), idsOf(after)];
		const kept = old.filter((id) => current.includes(id));
		const now = current.filter((id) => old.includes(id));
		const moved = diffArrays(kept, now).flatMap(({ added, value }) => (added ? value : []));
		return itemsOf(after)
			.filter((item) => item.kind === kind && moved.includes(item.of))
			.filter(({ of }, i, all) => all.findIndex((other) => other.of === of) === i)
			.map((at) => ({ at, name: at.of, words: `stands in another place among the ${name} now` }));
	});
}

/** Sections that have another address than before, by the old one. */
const readdressed = (before: Draft, after: Draft): Map<string, Section> =>
	new Map(
		before.sections.flatMap(({ id, file }) => {
			const now = after.sections.find((section) => section.file === file);
			const isNew = !before.sections.some((section) => section.id === now?.id);
			const isGone = !after.sections.some((section) => section.id === id);
			return id !== undefined && now?.id !== undefined && isNew && isGone ? [[id, now]] : [];
		})
	);

/** Where texts show a figure, whose value they tell; empty where none does. */
const placesShowing = ({ passages }: Draft, id: string): string =>
	placesOf(
		passages
			.filter(({ text }) => references(text).some((one) => one.id === id))
			.map((passage) => ({ passage }))
	);

/** What has changed in one language. */
function changesIn(before: Draft, after: Draft): Line[] {
	const addresses = readdressed(before, after);
	const current = itemsOf(after);
	const old = itemsOf(before).map((item) => {
		const of = item.kind === 'prose' ? addresses.get(item.of)?.id : undefined;
		return of === undefined ? item : { ...item, of };
	});
	const gone = comeOrGone(old, current, 'gone');
	const come = comeOrGone(current, old, 'new');
	const moved = movedAway(gone.rest, come.rest);
	const found = differences(moved.before, moved.after, ({ typed }) => typed);
	const only = (side: 'was' | 'now', other: 'was' | 'now') =>
		found.flatMap((one) => (one[other].length === 0 ? one[side].map(asTyped) : []));
	const [left, right] = [only('was', 'now'), only('now', 'was')];
	const isMoved = (item: Sentence) => left.includes(asTyped(item)) && right.includes(asTyped(item));
	return [
		...gone.lines,
		...come.lines,
		...moved.lines,
		...[...addresses].map(([was, section]): Line => ({
			at: { ...headingOf(section), line: section.front.at(['id'], '').line },
			name: 'address',
			words: `“#${was}” → “#${String(section.id)}”`
		})),
		...reordered(before, after),
		...found.flatMap((one): Line[] => {
			const { was, now, at } = one;
			if (now.length === 0 && was.every(isMoved)) return [];
			const words =
				was.length === 0 && now.every(isMoved)
					? `${quote(...now)} stands in another place now`
					: inWords(after, one);
			const shown = at.part === 'value' ? placesShowing(after, at.of) : '';
			return [{ at, words: shown === '' ? words : `${words}; shown at ${shown}` }];
		})
	];
}

/** What has changed for readers between two states of the content, the original first in each: a line for each change, in the order of files. */
export function changesForReaders(before: readonly Draft[], after: readonly Draft[]): string[] {
	const inFolder = (drafts: readonly Draft[], { paths: { folder } }: Draft) =>
		drafts.find(({ paths }) => paths.folder === folder);
	const language = (draft: Draft, words: string) =>
		itemsOf(draft)
			.slice(0, 1)
			.map((at): Line => ({ at, name: draft.paths.folder, words: `this language is ${words}` }));
	const gone = before.filter((draft) => !inFolder(after, draft));
	return [
		...gone.flatMap((draft) => language(draft, 'gone')),
		...after.flatMap((draft) => {
			const old = inFolder(before, draft);
			return old ? changesIn(old, draft) : language(draft, 'new');
		})
	]
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
