/* Comments in the prose: notes between editors, which are taken out before anything reads the text. */

/** The lines at the top of a file, with its title and id; their first sign may have been typed twice. */
export const FRONT_MATTER = /^---\n(?:\s*---\n)?(?:[\s\S]*?\n)?---(?:\n|$)/;

/** One or several comments in a row, with the spaces around them and the end of their line; or the spaces of a line of nothing else. */
const UNSEEN = /([ \t]*)(?:<!--[\s\S]*?-->([ \t]*))+(\n|$)?|(?<=\n)[ \t]+(?=\n)/g;

/**
 * A file of the prose without its comments: one on lines of its own goes with these, one in a line leaves
 * the rest of it as if nothing had stood there. Lines of nothing but spaces are left empty: mdsvex knows no
 * other as blank. `origin` tells where a place in the text stands in the file.
 */
export function withoutComments(source: string): {
	text: string;
	origin: (offset: number) => number;
} {
	const [front = ''] = FRONT_MATTER.exec(source) ?? [];
	const cuts = [...source.slice(front.length).matchAll(UNSEEN)].map(
		({ 0: all, 1: before = '', 2: after = '', 3: newline, index }) => {
			const start = front.length + index;
			const end = start + all.length;
			const begins = start === 0 || source[start - 1] === '\n';
			if (all.trim() === '') return { start, end };
			if (newline !== undefined) return { start, end: begins ? end : end - newline.length };
			// Of the spaces on either side one is left.
			return begins || after === ''
				? { start: start + before.length, end }
				: { start, end: end - 1 };
		}
	);
	const bounds = [0, ...cuts.flatMap(({ start, end }) => [start, end]), source.length];
	return {
		text: bounds.map((at, i) => (i % 2 === 0 ? source.slice(at, bounds[i + 1]) : '')).join(''),
		origin: (offset) =>
			cuts.reduce((place, { start, end }) => (start <= place ? place + end - start : place), offset)
	};
}
