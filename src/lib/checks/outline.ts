import type { Nodes, Root } from 'mdast';
import { rangeOf } from '../content/markup.ts';
import type { Tag } from '../content/prose.ts';
import { parseSvelte, readAttributes } from '../content/svelte.ts';
import { COMPONENTS } from '../content/tags.ts';

/* Prose as a row of pieces: what opens, what closes, and the words between. */

/** One piece: “<p>”, “</p>” or words, and where it stands in its text. */
export interface Piece {
	sign: string;
	at: number;
}

/** What stands within a line; all else has lines of its own. */
const INLINE = ['em', 'strong', 'a', 'code', 'del', 'Figure'];
/** The name of an element or component that a sign opens or closes; undefined for words. */
export const nameOf = (sign: string): string | undefined => /^<\/?([\w.:-]+)/.exec(sign)?.[1];
export const isTag = ({ sign }: Piece): boolean => nameOf(sign) !== undefined;
const isEdge = (piece: Piece | undefined) => {
	const name = piece && nameOf(piece.sign);
	return !piece || (name !== undefined && !INLINE.includes(name));
};

/** Pieces with their words joined, and without the spaces that do not show. */
function tidy(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (last && !isTag(last) && !isTag(piece)) last.sign += piece.sign;
		else joined.push({ ...piece });
	}
	// Both kinds of emphasis around the same words are the same, whichever is the outer one.
	joined.forEach((piece, i) => {
		const next = joined[i + 1];
		if (next && ['<strong><em>', '</em></strong>'].includes(piece.sign + next.sign))
			[piece.sign, next.sign] = [next.sign, piece.sign];
	});
	return joined.flatMap(({ sign, at }, i) => {
		if (isTag({ sign, at })) return [{ sign, at }];
		let words = sign.replace(/[ \t\n]+/g, ' ');
		if (isEdge(joined[i - 1])) words = words.trimStart();
		if (isEdge(joined[i + 1])) words = words.trimEnd();
		return words === '' ? [] : [{ sign: words, at: at + sign.search(/[^ \t\n]|$/) }];
	});
}

/** The sign of what opens, with what matters of its attributes. */
function opening(name: string, attributes: Readonly<Record<string, string | number | true>> = {}) {
	const known = Object.entries(attributes).map(([key, value]) =>
		key === 'href' ? `href=${hrefOf(String(value))}` : `${key}=${value}`
	);
	return `<${[name, ...known.sort()].join(' ')}>`;
}

/** An address as browsers read it, whichever of its characters are typed as codes. */
const hrefOf = (url: string) =>
	URL.canParse(url, 'https://site.invalid') ? new URL(url, 'https://site.invalid').href : url;

/** What elements of a page the kinds of Markdown become. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
	blockquote: 'blockquote',
	break: 'br',
	code: 'pre',
	delete: 'del',
	emphasis: 'em',
	image: 'img',
	inlineCode: 'code',
	linkReference: 'a',
	listItem: 'li',
	strong: 'strong',
	thematicBreak: 'hr'
};

/** Whether a paragraph is the first in an entry of a list, where it may go without a paragraph’s tags. */
const isBare = (parent: string, i: number) => parent === 'li' && i === 0;

/** The pieces of prose as the checks read it. */
export function outlineOf(tree: Root, tags: readonly Tag[]): Piece[] {
	const pieces: Piece[] = [];
	const put = (sign: string, at: number) => pieces.push({ sign, at });

	function tag(html: string, at: number) {
		const name = nameOf(html);
		const found = tags.find(({ start }) => start === at);
		put(found ? opening(found.name, found.attributes) : `</${String(name)}>`, at);
		if (html.endsWith('/>')) put(`</${String(name)}>`, at);
	}

	/** A paragraph; the tags around steps stand between paragraphs, also where no blank line parts them. */
	function paragraph(children: readonly Nodes[], isBare: boolean) {
		let isOpen = false;
		const close = (at: number) => {
			if (isOpen && !isBare) put('</p>', at);
			isOpen = false;
		};
		for (const child of children) {
			const { start } = rangeOf(child);
			const name = child.type === 'html' ? nameOf(child.value) : undefined;
			if (name !== undefined && name !== 'Figure' && COMPONENTS.has(name)) close(start);
			else if (!isOpen && (child.type !== 'text' || child.value.trim() !== '')) {
				if (!isBare) put('<p>', start);
				isOpen = true;
			}
			walk(child);
		}
		close(pieces.at(-1)?.at ?? 0);
	}

	function within(node: Nodes, name: string, attributes = {}) {
		const { start, end } = rangeOf(node);
		put(opening(name, attributes), start);
		if ('children' in node)
			node.children.forEach((child, i) => {
				walk(child, name, i);
			});
		else if ('value' in node) put(node.value, start);
		put(`</${name}>`, end);
	}

	function walk(node: Nodes, parent = '', i = 0): void {
		const { start } = rangeOf(node);
		switch (node.type) {
			case 'root':
				for (const child of node.children) walk(child);
				return;
			case 'text':
				put(node.value, start);
				return;
			case 'html':
				tag(node.value, start);
				return;
			case 'paragraph':
				paragraph(node.children, isBare(parent, i));
				return;
			case 'heading':
				within(node, `h${node.depth}`);
				return;
			case 'link':
				within(node, 'a', { href: node.url, ...(node.title && { title: node.title }) });
				return;
			case 'list':
				within(
					node,
					node.ordered ? 'ol' : 'ul',
					node.ordered && node.start !== 1 ? { start: node.start } : {}
				);
				return;
			case 'definition':
				return;
			default:
				within(node, ELEMENTS[node.type] ?? node.type);
		}
	}

	walk(tree);
	return tidy(pieces);
}

/** What attributes of elements a reader can tell. */
const SEEN = ['href', 'title', 'start'];

/** The pieces of what the build makes of prose. Throws where Svelte cannot parse it. */
export function outlineOfBuilt(code: string): Piece[] {
	const pieces: Piece[] = [];
	const put = (sign: string, at: number) => pieces.push({ sign, at });
	const walk = (nodes: ReturnType<typeof parseSvelte>, parent = '') => {
		const first = nodes.find((node) => node.type !== 'Text' || node.data.trim() !== '');
		for (const node of nodes) {
			const { start, end } = node;
			if (node.type === 'Text') put(node.data, start);
			else if (node.type === 'RegularElement' || node.type === 'Component') {
				const { name } = node;
				const bare = name === 'p' && isBare(parent, node === first ? 0 : 1);
				const { attributes } = readAttributes(node, code);
				const seen = Object.entries(attributes).filter(
					([key]) => node.type === 'Component' || SEEN.includes(key)
				);
				if (!bare) put(opening(name, Object.fromEntries(seen)), start);
				walk(node.fragment.nodes, name);
				if (!bare) put(`</${name}>`, end);
			}
			// An empty text stands before a number at the beginning of a line: see svelte.config.js.
			else if (code.slice(start, end) !== "{''}") put(code.slice(start, end), start);
		}
	};
	walk(parseSvelte(code));
	return tidy(pieces);
}
