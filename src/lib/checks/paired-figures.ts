import { group } from 'd3';
import type { Draft } from '../content/content.ts';
import type { Passage } from '../content/passages.ts';
import { orAt, type Place, type Problem } from '../content/problem.ts';
import { references } from '../content/segments.ts';
import type { Check } from './check.ts';
import { toldBy, type Told } from './frame-figures.ts';

/** A text of both languages, or several that are one in meaning. */
type Pair = readonly [own: readonly Passage[], original: readonly Passage[]];

/** What a text of a translation shares with that of the original. */
const keyOf = ({ kind, of, part }: Passage) => `${kind} ${of} ${part}`;

/** The texts that say the same: paragraph by paragraph, or as wholes where these are not as many. */
function pairsOf({ passages }: Draft, original: Draft): Pair[] {
	const there = group(original.passages, keyOf);
	return [...group(passages, keyOf)].flatMap(([key, own]): Pair[] => {
		const its = there.get(key) ?? [];
		if (its.length === 0) return [];
		if (its.length !== own.length) return [[own, its]];
		return own.map((one, i) => [[one], its.slice(i, i + 1)]);
	});
}

/** The figures that texts tell, in the voice that they tell them in. */
const toldIn = (content: Draft, passages: readonly Passage[]): Set<Told> =>
	new Set(
		passages.flatMap(({ text }) =>
			references(text).map(({ id, voice }) => toldBy(content, id, voice))
		)
	);

const onlyIn = (one: Set<Told>, other: Set<Told>) => [...one].filter((told) => !other.has(told));

/** Where texts stand, line by line: any of them may be the one that was edited. */
const linesOf = (passages: readonly Passage[]): Place[] =>
	passages.flatMap(({ text, at }) =>
		[...text.source.matchAll(/^/gm)].map(({ index }) => at(index, ''))
	);

/** To look at: texts of a translation that tell other figures than those of the original, as where one alone was changed. */
export const pairedFigures: Check = (content) => {
	const original = content.translation?.original;
	if (!original) return [];
	return pairsOf(content, original).flatMap(([own, its]): Problem[] | Problem => {
		const [here, there] = [toldIn(content, own), toldIn(original, its)];
		const lines = [...linesOf(own), ...linesOf(its)];
		const [ownPlace, itsPlace] = [linesOf(own)[0], linesOf(its)[0]];
		if (!ownPlace || !itsPlace) return [];
		const alone = [
			...onlyIn(here, there).map((told) => ({ told, place: ownPlace })),
			...onlyIn(there, here).map((told) => ({ told, place: itsPlace }))
		].map(({ told, place: { file, line } }) => `{${told}} at ${file}:${line}`);
		if (alone.length === 0) return [];
		const message = `these words stand in two languages, and some figures in one alone: ${alone.join(', ')}; tell the same in both, in the same order`;
		return orAt({ ...ownPlace, message }, lines);
	});
};
