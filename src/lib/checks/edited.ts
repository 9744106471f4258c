import { diffArrays } from 'diff';
import type { Files } from '../content/files.ts';
import type { Place, Problem } from '../content/problem.ts';

/* Where content was edited since the last commit: what is wrong is told there, and not where it only shows. */

/** Whether what stands at a place, and what is indented under it, was edited. */
export type IsEdited = (place: Place) => boolean;

/** The lines of a text that are new, and those after which some are gone; counted from zero. */
function editedLines(before: readonly string[], now: readonly string[]): Set<number> {
	const lines = new Set<number>();
	let at = 0;
	for (const { added, removed, value } of diffArrays([...before], [...now])) {
		if (removed) lines.add(Math.max(0, at - 1));
		else {
			if (added) value.forEach((_, i) => lines.add(at + i));
			at += value.length;
		}
	}
	return lines;
}

/** Where something stood in lines that are gone since the last commit: at the lines that took their place. */
export const placesBefore = (now: Files, committed: Files, held: RegExp): Place[] =>
	Object.entries(now).flatMap(([file, text]) => {
		let at = 0;
		return diffArrays((committed[file] ?? '').split('\n'), text.split('\n')).flatMap(
			({ removed, value }) => {
				const start = at;
				if (!removed) at += value.length;
				const index = removed ? value.findIndex((line) => held.test(line)) : -1;
				return index < 0 ? [] : { file, line: start + index + 1, column: 1 };
			}
		);
	});

const indentOf = (line: string) => line.search(/[^\s-]/);

/** The end of what stands under a line: the next line that begins no further in. */
function endOf(lines: readonly string[], start: number): number {
	const indent = indentOf(lines[start] ?? '');
	const next = lines.findIndex(
		(line, i) => i > start && line.trim() !== '' && indentOf(line) <= indent
	);
	return next < 0 ? lines.length : next;
}

/** Tells where files differ from those of the last commit. */
export function editsIn(now: Files, committed: Files): IsEdited {
	const known = new Map<string, { lines: readonly string[]; edited: ReadonlySet<number> }>();
	const read = (file: string) => {
		const lines = (now[file] ?? '').split('\n');
		const found = known.get(file) ?? {
			lines,
			edited: editedLines((committed[file] ?? '').split('\n'), lines)
		};
		known.set(file, found);
		return found;
	};
	return ({ file, line }) => {
		if (now[file] === committed[file]) return false;
		const { lines, edited } = read(file);
		// The top of a section stands for all of it.
		const inProse = line === 1 ? lines.length : line;
		const end = file.endsWith('.svx') ? inProse : endOf(lines, line - 1);
		return [...edited].some((one) => one >= line - 1 && one < end);
	};
}

/** Problems, each at the place among those it may come from that was edited, and once. */
export function atEdits(problems: readonly Problem[], isEdited: IsEdited): Problem[] {
	const moved = problems.map(({ elsewhere = [], ...problem }) => ({
		...problem,
		...(isEdited(problem) ? undefined : elsewhere.find(isEdited))
	}));
	return [...new Map(moved.map((problem) => [JSON.stringify(problem), problem])).values()];
}
