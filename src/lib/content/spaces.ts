import type { Files } from './files.ts';
import type { Problem } from './problem.ts';

/* Spaces that look like any other and are not: a file is read in another way, or a line breaks within a word. */

const NAMES: Record<string, string> = {
	'\u00a0': 'a non-breaking space',
	'\u2003': 'an em space',
	'\u2009': 'a thin space',
	'\u202f': 'a narrow non-breaking space',
	'\u3000': 'an ideographic space'
};
const ODD = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** The problem of a line with odd spaces, at the first of them. */
function problemIn(line: string): Pick<Problem, 'column' | 'message'>[] {
	const [first, ...more] = line.matchAll(ODD);
	if (!first) return [];
	const odd = first[0].charAt(0);
	const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	const others = more.length > 0 ? ` (and ${more.length} more in this line)` : '';
	return [
		{
			column: first.index + 1,
			message: `${NAMES[odd] ?? 'an odd space'} (U+${code}) stands where a plain space belongs${others}: delete it and press the space bar`
		}
	];
}

/** The files with plain spaces for odd ones, and a problem for each line that has some. */
export function plainSpaces(files: Files): { texts: Files; problems: Problem[] } {
	const entries = Object.entries(files);
	return {
		texts: Object.fromEntries(
			entries.map(([file, text]) => [file, text.replace(ODD, (odd) => ' '.repeat(odd.length))])
		),
		problems: entries.flatMap(([file, text]) =>
			text
				.split('\n')
				.flatMap((line, i) => problemIn(line).map((found) => ({ file, line: i + 1, ...found })))
		)
	};
}
