import { visit, type Document } from 'yaml';

const ESCAPES = /\\(?:x..|u.{4}|U.{8}|[^])/gu;
/** The signs that double quotes cannot hold otherwise, and a line break that is none. */
const NEEDED = ['\\"', '\\\\', '\\\n'];

/** Characters that are typed as codes, of which nobody sees what they are: every text holds what it shows. */
export function escapeErrors(document: Document, source: string) {
	const found: { offset: number; message: string }[] = [];
	visit(document, {
		Scalar: (_, { type, range }) => {
			if (type !== 'QUOTE_DOUBLE' || !range) return;
			const [start, end] = range;
			for (const { 0: escape, index } of source.slice(start, end).matchAll(ESCAPES))
				if (!NEEDED.includes(escape))
					found.push({
						offset: start + index,
						message: `${escape} is the code of a character: type the character itself, or a space; a backslash is typed twice`
					});
		}
	});
	return found;
}
