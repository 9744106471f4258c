import type { Files } from './files.ts';
import { position, type Problem } from './problem.ts';

/** A line that a merge of two versions leaves where they do not agree. */
const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/m;

/** The first marker of a conflict that was never settled, in each file that has one. */
export const conflictsIn = (texts: Files): Problem[] =>
	Object.entries(texts).flatMap(([file, text]) => {
		const marker = MARKER.exec(text);
		if (!marker) return [];
		const message = `“${marker[0]}” was left by a merge of two versions: keep one of the two texts, and remove the lines of <<<<<<<, ======= and >>>>>>>`;
		return [{ file, ...position(text, marker.index), message }];
	});
