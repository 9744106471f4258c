/** A text and where it stands. Two items are the same if their texts are; places only tell where to look. */
export interface Item {
	place: string;
	text: string;
}

/** One difference: what stood in a place and what stands there now, either of which may be nothing. */
export interface Difference {
	place: string;
	was: string | undefined;
	now: string | undefined;
}

/** An item of a list that cannot be short of it. */
function at<T>(list: ArrayLike<T>, index: number): T {
	const item = list[index];
	if (item === undefined) throw new Error(`There is no item ${index} in a list of ${list.length}.`);
	return item;
}

/** The longest common subsequence of two lists, as pairs of places in them. */
function common(was: readonly string[], now: readonly string[]): [number, number][] {
	const width = now.length + 1;
	// The length of the longest common subsequence of what follows each pair of places.
	const rest = new Uint32Array((was.length + 1) * width);
	const ahead = (i: number, j: number) => at(rest, i * width + j);
	for (let i = was.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--)
			rest[i * width + j] =
				was[i] === now[j] ? ahead(i + 1, j + 1) + 1 : Math.max(ahead(i + 1, j), ahead(i, j + 1));

	const pairs: [number, number][] = [];
	let [i, j] = [0, 0];
	while (i < was.length && j < now.length) {
		if (was[i] === now[j]) pairs.push([i++, j++]);
		else if (ahead(i + 1, j) >= ahead(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

/** Whether two texts share so many words that one is likely to be an edit of the other. */
function alike(a: string, b: string): boolean {
	const [words, others] = [a, b].map((text) => new Set(text.split(/\s+/)));
	if (!words || !others) return false;
	const shared = [...words].filter((word) => others.has(word)).length;
	return shared * 2 >= Math.max(words.size, others.size);
}

/** The differences of a stretch in which no item stayed: each old item beside the one that took its place. */
function replaced(was: readonly Item[], now: readonly Item[]): Difference[] {
	const paired: Difference[] = [];
	let next = 0;
	const added = (end: number) => {
		for (const { place, text } of now.slice(next, end))
			paired.push({ place, was: undefined, now: text });
		next = end;
	};
	for (const [index, { place, text }] of was.entries()) {
		// As many as before: each is taken for the successor of the one that stood there.
		const found =
			was.length === now.length
				? index
				: now.findIndex((item, place) => place >= next && alike(text, item.text));
		if (found < 0) {
			paired.push({ place, was: text, now: undefined });
		} else {
			added(found);
			paired.push({ place, was: text, now: at(now, found).text });
			next = found + 1;
		}
	}
	added(now.length);
	return paired;
}

/** Compares two lists in which order matters; gives what was removed, added or replaced, in order. */
export function compareSequences(was: readonly Item[], now: readonly Item[]): Difference[] {
	// Most lists are the same from end to end or nearly so, and the table grows with the square.
	const shorter = Math.min(was.length, now.length);
	let start = 0;
	while (start < shorter && was[start]?.text === now[start]?.text) start++;
	let end = 0;
	while (end < shorter - start && was.at(-1 - end)?.text === now.at(-1 - end)?.text) end++;
	const before = was.slice(start, was.length - end);
	const after = now.slice(start, now.length - end);

	const differences: Difference[] = [];
	let [i, j] = [0, 0];
	const texts = (items: readonly Item[]) => items.map(({ text }) => text);
	for (const [a, b] of [
		...common(texts(before), texts(after)),
		[before.length, after.length] as const
	]) {
		differences.push(...replaced(before.slice(i, a), after.slice(j, b)));
		[i, j] = [a + 1, b + 1];
	}
	return differences;
}
