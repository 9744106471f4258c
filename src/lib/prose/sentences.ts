/*
 * How the prose reads once its tags are filled in: emphasis that is not closed, sentences that do
 * not begin with a capital. Offsets are those of the text given.
 */

const COMMENT_OR_TAG = /<!--[\s\S]*?-->|<\/?([A-Za-z]\w*)[^<>]*>/g;

/** The text with a word in place of each tag of a Figure, and blanks in place of all others, which stand between paragraphs. */
const withoutTags = (text: string): string =>
	text.replace(COMMENT_OR_TAG, (tag, name: string | undefined) =>
		tag.replace(/[^\n]/g, name === 'Figure' ? 'x' : ' ')
	);

const PARAGRAPH = /(?:(?!\n[ \t]*\n)[\s\S])+/g;
/** What holds * or _ or ` and means no emphasis, or means it and is closed. */
const SETTLED = [
	/\\[*_`]/gu,
	/(?<=^[ \t]*)[*+-](?=[ \t])/gmu,
	/^[ \t]*(?:[*_-][ \t]*){3,}$/gmu,
	/`[^`]*`/gu,
	/\]\([^()]*\)/gu,
	/(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])/gu
];
const CLOSED = [
	/\*\*\*(?=[^\s*])[^*]*(?<=[^\s*])\*\*\*/gu,
	/\*\*(?=[^\s*])[^*]*(?<=[^\s*])\*\*/gu,
	/\*(?=[^\s*])[^*]*(?<=[^\s*])\*/gu,
	/__(?=[^\s_])[^_]*(?<=[^\s_])__/gu,
	/_(?=[^\s_])[^_]*(?<=[^\s_])_/gu
];

/** Marks of emphasis and code that have no partner in their paragraph, and would stand on the page as typed. */
export function openMarks(text: string): { mark: string; offset: number }[] {
	return [...withoutTags(text).matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) => {
		const blank = (left: string, pattern: RegExp) =>
			left.replace(pattern, (found) => 'x'.repeat(found.length));
		// Twice: what is nested is settled first, and then what is around it.
		const left = [...SETTLED, ...CLOSED, ...CLOSED].reduce(blank, paragraph);
		return [...left.matchAll(/\*+|_+|`+/g)].map(({ 0: mark, index: at }) => ({
			mark,
			offset: index + at
		}));
	});
}

/** A full stop after these, or after a single letter, ends no sentence. */
const ENDED = /(?<!(?:^|[^\p{L}])(?:\p{L}|vs|cf|no|approx|etc))[.!?…][”’")*_]*\s+$/iu;

/** Whether what stands at an offset begins a sentence: a paragraph’s first, or one after another’s end. */
export function beginsSentence(text: string, offset: number): boolean {
	const before = withoutTags(text.slice(0, offset)).replace(/[“‘"(*_]+$/u, '');
	return /(?:^|\n[ \t]*\n)\s*$/.test(before) || ENDED.test(before);
}
