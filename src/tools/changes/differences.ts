import { group } from 'd3';
import { diffArrays } from 'diff';
import { joinPieces } from '../../lib/content/fill.ts';
import type { Sentence } from '../text.ts';

/** What stands in one place before and after a change, and where that is. */
export interface Difference {
	was: readonly Sentence[];
	now: readonly Sentence[];
	/** An item there, or the nearest that is left. */
	at: Sentence;
}

/** An item as it is read. */
export const readingOf = ({ pieces }: Sentence): string => joinPieces(pieces);

const placeOf = ({ kind, of, part }: Sentence) => `${kind} ${of} ${part}`;

/** The differences in one place; as many items as before stand each against the one whose place it takes. */
function differencesIn(
	was: readonly Sentence[],
	now: readonly Sentence[],
	keyOf: (item: Sentence) => string
): Difference[] {
	const found: Difference[] = [];
	let at = 0;
	let hunk: { was: Sentence[]; now: Sentence[] } = { was: [], now: [] };
	const close = () => {
		const { was: gone, now: come } = hunk;
		hunk = { was: [], now: [] };
		const last = now.at(-1);
		const end = last && { ...last, line: last.end ?? last.line };
		const near = come[0] ?? now[at] ?? end ?? gone[0];
		if (!near || gone.length + come.length === 0) return;
		if (gone.length === come.length)
			for (const [i, item] of come.entries())
				found.push({ was: gone.slice(i, i + 1), now: [item], at: item });
		else found.push({ was: gone, now: come, at: near });
	};
	for (const { added, removed, value } of diffArrays([...was], [...now], {
		comparator: (a, b) => keyOf(a) === keyOf(b)
	})) {
		if (added) hunk.now.push(...value);
		else if (removed) hunk.was.push(...value);
		else close();
		if (!removed) at += value.length;
	}
	close();
	return found;
}

/** What differs between two lists of items, place by place; two are the same if their keys are. */
export function differences(
	before: readonly Sentence[],
	after: readonly Sentence[],
	keyOf: (item: Sentence) => string
): Difference[] {
	const [old, current] = [group(before, placeOf), group(after, placeOf)];
	return [...new Set([...current.keys(), ...old.keys()])].flatMap((place) =>
		differencesIn(old.get(place) ?? [], current.get(place) ?? [], keyOf)
	);
}
