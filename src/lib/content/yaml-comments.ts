import { isMap, isScalar, visit, type Document, type Scalar } from 'yaml';

/* Comments that are none, and texts that a comment cuts short. */

/** Fields that hold a number, a date or a word from a list: nothing of theirs is lost to a comment. */
const NO_TEXTS = [
	...['value', 'to', 'unit', 'qualifier', 'when', 'voice', 'source', 'page', 'certainty'],
	...['round', 'read', 'url', 'published', 'date', 'id', 'chart', 'frame', 'whole']
];

const IN_TEXT =
	'# is no comment inside a text that is folded: it would be published; put the comment on a line of its own above the name of the text';
const CUT =
	'the text ends here, at a # after a space, and the rest is a comment: put the whole text in double quotes, or the comment on a line of its own above';

/** What is published of a document though it looks like a comment, and what is not though it looks like text. */
export function commentErrors(document: Document, source: string) {
	const found: { offset: number; message: string }[] = [];
	const look = (name: string | undefined, value: Scalar) => {
		const [start, end] = value.range ?? [0, 0];
		if (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL') {
			const header = source.slice(start, end).indexOf('\n');
			for (const { index } of source.slice(start + header, end).matchAll(/(?<=\s)#+(?=\s)/g))
				found.push({ offset: start + header + index, message: IN_TEXT });
		} else if (
			value.type === 'PLAIN' &&
			typeof value.value === 'string' &&
			(name === undefined || !NO_TEXTS.includes(name))
		) {
			const [space] = /^[ \t]+(?=#)/.exec(source.slice(end)) ?? [];
			if (space !== undefined) found.push({ offset: end + space.length, message: CUT });
		}
	};
	visit(document, {
		Pair: (_, { key, value }) => {
			if (isScalar(value)) look(isScalar(key) ? String(key.value) : undefined, value);
		},
		Seq: (_, { items }) => {
			for (const item of items) if (isScalar(item)) look(undefined, item);
		}
	});
	return isMap(document.contents) ? found : [];
}
