import { measure, METRICS, type Type } from './text.ts';

/* Breaks texts into lines as the page does. */

/** A piece of a text that is set in one way. */
export interface Run extends Type {
	text: string;
	/** Whether it stays on one line; defaults to breaking at its spaces. */
	whole?: boolean;
	/** Attributes of its outlines. */
	attributes?: Readonly<Record<string, string | undefined>>;
}

/** A run at its place on a line. */
export interface Placed {
	run: Run;
	x: number;
}

/** A line: its runs from its own left edge on, its width, and how far it reaches over and under its baseline. */
export interface Line {
	placed: readonly Placed[];
	width: number;
	over: number;
	under: number;
}

/** How a text is broken: balanced, lines of about one length; pretty, no word alone on the last line. */
export type Wrap = 'balance' | 'pretty';

/** A word: pieces of runs with no space between. */
type Word = Run[];

/** The words of runs, in order; spaces between runs part words too. */
function wordsOf(runs: readonly Run[]): Word[] {
	const words: Word[] = [];
	let glued = false;
	for (const run of runs) {
		const parts = run.whole ? [run.text] : run.text.split(/ +/);
		parts.forEach((text, i) => {
			if (i > 0) glued = false;
			if (text === '') return;
			const piece = { ...run, text };
			const last = words.at(-1);
			if (glued && last) last.push(piece);
			else words.push([piece]);
			glued = true;
		});
	}
	return words;
}

const widthOf = (word: Word) => word.reduce((sum, run) => sum + measure(run.text, run), 0);
const spaceAfter = (word: Word) => {
	const run = word.at(-1);
	return run ? measure('\u00a0', run) : 0;
};

/** Words put on lines, each as full as it gets. */
function fillLines(words: readonly Word[], width: number): Word[][] {
	const lines: Word[][] = [];
	let used = 0;
	for (const word of words) {
		const line = lines.at(-1);
		const before = line?.at(-1);
		const needs = widthOf(word);
		const longer = used + (before ? spaceAfter(before) : 0) + needs;
		if (line && longer <= width + 0.01) {
			line.push(word);
			used = longer;
		} else {
			lines.push([word]);
			used = needs;
		}
	}
	return lines;
}

/** Lines that are no more than in `width`, in the narrowest width that has no more. */
function narrow(words: readonly Word[], width: number, enough: (lines: Word[][]) => boolean) {
	const lines = fillLines(words, width);
	let best = lines;
	for (let share = 0.98; share > 0.5 && !enough(best); share -= 0.02) {
		const next = fillLines(words, width * share);
		if (next.length > lines.length) break;
		best = next;
	}
	return best;
}

const isPretty = (lines: Word[][]) => lines.length < 2 || (lines.at(-1)?.length ?? 0) > 1;

function setLine(words: readonly Word[], leading: number): Line {
	const placed: Placed[] = [];
	let x = 0;
	let [over, under] = [0, 0];
	words.forEach((word, i) => {
		const before = words[i - 1];
		if (before) x += spaceAfter(before);
		for (const run of word) {
			placed.push({ run, x });
			x += measure(run.text, run);
			const { ascent, descent } = METRICS[run.face];
			const half = (leading - ascent - descent) / 2;
			over = Math.max(over, (ascent + half) * run.size);
			under = Math.max(under, (descent + half) * run.size);
		}
	});
	return { placed, width: x, over, under };
}

/** A text in lines that fit a width where its words do; `leading` is the height of a line in em. */
export function wrap(runs: readonly Run[], width: number, leading: number, how: Wrap): Line[] {
	const words = wordsOf(runs);
	const enough = how === 'balance' ? () => false : isPretty;
	return narrow(words, width, enough).map((line) => setLine(line, leading));
}

/** The height of lines. */
export const heightOf = (lines: readonly Line[]): number =>
	lines.reduce((sum, { over, under }) => sum + over + under, 0);
