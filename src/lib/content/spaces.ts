import type { Files } from './files.ts';
import { position, type Problem } from './problem.ts';

/* Spaces that look like any other and are not: where they shape a file, it is read in another way. */

const NAMES: Record<string, string> = {
	'\u00a0': 'a non-breaking space',
	'\u2009': 'a thin space',
	'\u202f': 'a narrow non-breaking space',
	'\u3000': 'an ideographic space'
};
const ODD = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** What stands before such a space on its line: nothing, a name and its colon, or the sign of an entry. */
const BEFORE = /^\s*(?:(?:- +)?["']?[\w-]+["']?:|[-*+>]|\d+[.)]|#{1,6})?\s*$/;
/** What stands after it: nothing, or a comment. */
const AFTER = /^\s*(?:#|\n|$)/;

/** Whether a space at an offset shapes the file: at either end of a line, after a name or a sign, before a comment, inside a tag. */
function shapes(text: string, start: number, end: number): boolean {
	const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
	const opened = text.lastIndexOf('<', start);
	return (
		BEFORE.test(line) ||
		AFTER.test(text.slice(end)) ||
		(opened > text.lastIndexOf('>', start) && /^<[A-Z]/.test(text.slice(opened)))
	);
}

/** The files with plain spaces wherever an odd one shapes them, and a problem for each. */
export function plainSpaces(files: Files): { texts: Files; problems: Problem[] } {
	const problems: Problem[] = [];
	const texts = Object.entries(files).map(([file, text]) => {
		const mended = text.replace(ODD, (spaces, offset: number) => {
			if (!shapes(text, offset, offset + spaces.length)) return spaces;
			const odd = spaces.charAt(0);
			const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
			const message = `${NAMES[odd] ?? 'an odd space'} (U+${code}) stands where a plain space belongs: delete it and press the space bar`;
			problems.push({ file, ...position(text, offset), message });
			return ' '.repeat(spaces.length);
		});
		return [file, mended] as const;
	});
	return { texts: Object.fromEntries(texts), problems };
}
