import type { Nodes } from 'mdast';

/** A piece of Markdown that is more than words, and where it begins in the file. */
export interface Markup {
	type: 'link' | 'image' | 'heading' | 'code' | 'definition' | 'rule' | 'empty';
	start: number;
	/** The address of a link or picture. */
	url?: string;
	/** How deep a heading is: 1 for #. */
	depth?: number;
}

/** From where to where something stands in a file. */
export interface Range {
	start: number;
	end: number;
}

/** Where a node stands. */
export function rangeOf({ position, type }: Nodes): Range {
	const [start, end] = [position?.start.offset, position?.end.offset];
	if (start === undefined || end === undefined)
		throw new Error(`The Markdown parser gives no position for a ${type}.`);
	return { start, end };
}

/** The links, pictures, headings and code under a node. */
export function markupUnder(node: Nodes): Markup[] {
	const { start } = rangeOf(node);
	const inner = 'children' in node ? node.children.flatMap(markupUnder) : [];
	switch (node.type) {
		case 'link':
			return [
				node.children.length === 0
					? { type: 'empty', start }
					: { type: node.type, start, url: node.url },
				...inner
			];
		case 'image':
		case 'definition':
			return [{ type: node.type, start, url: node.url }, ...inner];
		case 'heading':
			return [
				node.children.length === 0
					? { type: 'empty', start }
					: { type: node.type, start, depth: node.depth },
				...inner
			];
		case 'code':
			return [{ type: node.type, start }];
		case 'thematicBreak':
			return [{ type: 'rule', start }];
		default:
			return inner;
	}
}
