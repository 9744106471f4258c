import type { Heading, Link, List, Nodes } from 'mdast';

/** A piece of Markdown that is more than words, and where it begins in the file. */
export interface Markup {
	type:
		| 'link'
		| 'image'
		| 'heading'
		| 'code'
		/** The address of links elsewhere, and a link that has it there. */
		| 'definition'
		| 'reference'
		/** A tag between backticks, one within a link, and what shows over a link that a mouse rests on. */
		| 'tag'
		| 'linked'
		| 'tooltip'
		| 'rule'
		| 'quote'
		| 'break'
		| 'empty'
		/** An entry of a list that a blank line parts from the one before. */
		| 'spread'
		/** A list within a list, one right after another, and an entry of a list with numbers. */
		| 'nested'
		| 'apart'
		| 'numbered';
	start: number;
	/** The address of a link or picture. */
	url?: string;
	/** How deep a heading is: 1 for #. */
	depth?: number;
	/** The number that the page gives an entry. */
	number?: number;
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

/** The entries of a list before which a blank line stands: Markdown makes paragraphs of all of its entries then. */
const spreadIn = ({ children }: List): Markup[] =>
	children
		.filter(({ position }, i) => {
			const before = children[i - 1]?.position;
			return position && before && position.start.line > before.end.line + 1;
		})
		.map((item) => ({ type: 'spread', start: rangeOf(item).start }));

/** The entries of a list with numbers. */
const numberedIn = ({ ordered, start: first, children }: List): Markup[] =>
	ordered
		? children.map((item, i) => ({
				...{ type: 'numbered', start: rangeOf(item).start, number: (first ?? 1) + i }
			}))
		: [];

/** Lists that begin where another has just ended, as one does whose entries have another sign. */
const listsApart = (nodes: readonly Nodes[]): Markup[] =>
	nodes
		.filter(({ type }, i) => type === 'list' && nodes[i - 1]?.type === 'list')
		.map((list) => ({ type: 'apart', start: rangeOf(list).start }));

/** Whether nothing but spaces stands in a heading or link. */
const isEmpty = ({ children }: Heading | Link): boolean =>
	children.every((child) => child.type === 'text' && child.value.trim() === '');

const TAG = /<\/?[a-z]/i;

/** The links, pictures, headings, code and the like under a node. */
export function markupUnder(node: Nodes): Markup[] {
	const { start } = rangeOf(node);
	const children: readonly Nodes[] = 'children' in node ? node.children : [];
	const inner = [...children.flatMap(markupUnder), ...listsApart(children)];
	switch (node.type) {
		case 'link':
			if (isEmpty(node)) return [{ type: 'empty', start }];
			if (node.children.some(({ type }) => type === 'html')) return [{ type: 'linked', start }];
			return [
				{ type: node.type, start, url: node.url },
				...(node.title ? [{ type: 'tooltip', start } as const] : []),
				...inner
			];
		case 'image':
		case 'definition':
			return [{ type: node.type, start, url: node.url }, ...inner];
		case 'linkReference':
		case 'imageReference':
			return [{ type: 'reference', start }, ...inner];
		case 'inlineCode':
			return TAG.test(node.value) ? [{ type: 'tag', start }] : [];
		case 'heading':
			return [
				isEmpty(node) ? { type: 'empty', start } : { type: node.type, start, depth: node.depth },
				...inner
			];
		case 'code':
			return [{ type: node.type, start }];
		case 'thematicBreak':
			return [{ type: 'rule', start }];
		case 'blockquote':
			return [{ type: 'quote', start }, ...inner];
		case 'break':
			return [{ type: 'break', start }];
		case 'list':
			return [...spreadIn(node), ...numberedIn(node), ...inner];
		case 'listItem':
			return [
				...children
					.filter(({ type }, i) => type === 'paragraph' && i > 0)
					.map((words) => ({ type: 'spread', start: rangeOf(words).start }) as const),
				...children
					.filter(({ type }) => type === 'list')
					.map((list) => ({ type: 'nested', start: rangeOf(list).start }) as const),
				...inner
			];
		default:
			return inner;
	}
}
