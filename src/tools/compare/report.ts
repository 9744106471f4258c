import { diffArrays } from 'diff';
import type { Files } from './build.ts';
import { linesOf, type Line } from './lines.ts';

/** Differences up to this, in plane units, are rounding; the rest is for sums such as 0.1 + 0.2. */
const TOLERANCE = 0.1 + 1e-9;
/** Lines that are shown before and after those that differ. */
const CONTEXT = 2;

const isSame = (was: Line, now: Line): boolean =>
	was.shape === now.shape &&
	was.numbers.every((number, i) => Math.abs(number - (now.numbers[i] ?? NaN)) <= TOLERANCE);

/** Compares two lists of lines; gives what differs as a unified diff does, under the nearest id or frame. */
export function hunks(was: readonly Line[], now: readonly Line[]): string[] {
	const rows = diffArrays([...was], [...now], { comparator: isSame }).flatMap(
		({ added, removed, value }) =>
			value.map(({ text }) => ({ sign: added ? '+' : removed ? '-' : ' ', text }))
	);
	const isShown = (i: number) =>
		rows.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ sign }) => sign !== ' ');
	let place = '';
	let shown = false;
	return rows.flatMap(({ sign, text }, i) => {
		const begins = !shown && isShown(i);
		shown = isShown(i);
		const header = begins ? [`@@ ${place} @@`.replace('  ', ' ')] : [];
		place = /\b(?:id|data-frame)="[^"]*"/.exec(text)?.[0] ?? place;
		return shown ? [...header, `${sign}${text}`] : [];
	});
}

/** What differs between the files of two builds, page by page, as text, and how many differ. */
export function compareFiles(
	was: Files,
	now: Files,
	names: { was: string; now: string }
): { report: string; differing: number } {
	const paths = [...new Set([...was.keys(), ...now.keys()])].sort();
	const found = paths.flatMap((path) => {
		const [before, after] = [was.get(path), now.get(path)];
		if (!before || !after) return [`${path}: only in ${before ? names.was : names.now}\n`];
		if (before.equals(after)) return [];
		const differences = hunks(linesOf(path, before), linesOf(path, after));
		if (differences.length === 0) return [];
		return [
			[`--- ${path} (${names.was})`, `+++ ${path} (${names.now})`, ...differences, ''].join('\n')
		];
	});
	const summary = `${paths.length - found.length} pages and files are the same, ${found.length} differ.`;
	return { report: [...found, summary].join('\n'), differing: found.length };
}
