/*
 * How many lines a text may take, told at build without a browser: system fonts differ, so letters are
 * taken as wide as in the widest of the common ones, and the room kept for a text is never too small.
 */

/** Widths in em, with something to spare over Arial’s and its like. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
	[/[ilj'’.,:;|!]/, 0.28],
	[/[ftr()[\]I\- ]/, 0.36],
	[/[mwMW%—]/, 0.88],
	[/[A-Z&]/, 0.71]
];
const OTHER = 0.57;

const widthOf = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;

/** The width of a text on one line, in em of a type that is `wide` times as wide as plain sans serif. */
const measure = (text: string, wide: number): number =>
	Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * wide;

/** The most lines that a text takes in a column of `width` em, broken at its spaces. */
export function linesOf(text: string, width: number, wide = 1): number {
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const needs = measure(word, wide);
		if (used > 0 && used + needs > width) {
			lines += 1;
			used = 0;
		}
		used += needs + measure(' ', wide);
	}
	return lines;
}
