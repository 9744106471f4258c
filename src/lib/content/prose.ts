import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { AST } from 'svelte/compiler';
import { z } from 'zod';
import { isStyle } from '../language/quantity.ts';
import { FRONT_MATTER, withoutComments } from './comments.ts';
import { markupUnder, rangeOf, type Markup, type Range } from './markup.ts';
import { position, type Problem } from './problem.ts';
import { id, plain } from './text-schema.ts';
import { makeText, NO_WORDS, type Reference, type Text } from './segments.ts';
import { offsetOf, parseSvelte, readAttributes } from './svelte.ts';
import { COMPONENTS, tagErrors } from './tags.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A component in the prose: its name, its attributes, and where it stands in the file. */
export interface Tag {
	name: string;
	attributes: Readonly<Record<string, string | true>>;
	start: number;
	end: number;
	/** Where each attribute begins. */
	at: Readonly<Record<string, number>>;
	/** Where the words that it wraps begin and end, if it wraps any. */
	inside?: { start: number; end: number };
	/** The chart of the scrolly around it; empty where that names none. */
	chart?: string;
}

/** A paragraph, heading or list item of the prose. */
export interface Block {
	text: Text;
	/** Where it begins in the file. */
	start: number;
	/** The innermost step that it stands in. */
	step?: { chart: string; frame: string };
}

const frontSchema = z.strictObject({ title: plain('The heading of the section.'), id });

/** One prose file, parsed. */
export interface Section {
	file: string;
	/** Its text without comments, in which all offsets count; `at` knows where each stands in the file. */
	source: string;
	/** Its address on the page and its heading; what is missing or wrong is left out. */
	id?: string;
	title?: string;
	/** For messages that point into it. */
	front: YamlFile<z.output<typeof frontSchema>>;
	/** A problem at an offset of the text. */
	at: (offset: number, message: string) => Problem;
	tags: readonly Tag[];
	blocks: readonly Block[];
	/** The Markdown that is more than words: links, pictures, headings, code. */
	markup: readonly Markup[];
	/** Its Markdown, with components as pieces of HTML in it; undefined where it cannot be read. */
	tree?: Root;
	errors: readonly Problem[];
}

const NO_FRONT =
	'the lines at the top are missing: begin with ---, then title: and id:, then --- again, each on a line of its own';

const DOUBLED = 'the line --- stands twice: remove this one';

const UNREADABLE =
	'this cannot be read as prose: check the tag here, its quotes, and that no attribute stands twice';

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The components of a text in the order they open, with the scrolly that each stands in. Throws where Svelte cannot parse it. */
function readTags(body: string): Tag[] {
	const tags: Tag[] = [];
	const walk = (nodes: AST.Fragment['nodes'], chart?: string) => {
		for (const node of nodes) {
			if (!('fragment' in node)) continue;
			const children = node.fragment.nodes;
			let inside = chart;
			if (node.type === 'Component') {
				const { name, start, end } = node;
				const [first, last] = [children[0], children.at(-1)];
				const tag: Tag = {
					...{ name, start, end, ...readAttributes(node, body) },
					...(first && last && { inside: { start: first.start, end: last.end } }),
					...(chart !== undefined && { chart })
				};
				tags.push(tag);
				const { chart: opens } = tag.attributes;
				if (name === 'Scrolly') inside = typeof opens === 'string' ? opens : '';
			}
			walk(children, inside);
		}
	};
	walk(parseSvelte(body));
	return tags;
}

/** The number that a Figure tag calls for; offsets count from the start of its block. */
function toReference(tag: Tag, body: string, blockStart: number): Reference {
	const { id, as, voice, cap, noun } = tag.attributes;
	const { inside } = tag;
	return {
		id: String(id),
		voice: voice === 'source' ? 'source' : 'article',
		style: isStyle(as) ? as : 'digits',
		cap: cap !== undefined,
		...(typeof noun === 'string' && { noun }),
		...(inside && {
			claim: {
				words: body.slice(inside.start, inside.end),
				start: inside.start - blockStart
			}
		}),
		start: tag.start - blockStart,
		end: tag.end - blockStart
	};
}

/** Where the plain words stand under a node: not code, not addresses, not markup. */
function wordRanges(node: Nodes): Range[] {
	if (node.type === 'text') return [rangeOf(node)];
	return 'children' in node ? node.children.flatMap(wordRanges) : [];
}

/** The tags that are no part of a paragraph: all but those of figures. */
const BETWEEN = new RegExp(
	`</?(?:${[...COMPONENTS.keys()].filter((name) => name !== 'Figure').join('|')})\\b[^>]*>`,
	'g'
);

/** Where each block of a Markdown text stands. */
function blockRanges(node: Nodes, source: string): Range[] {
	if (node.type === 'root' || node.type === 'list' || node.type === 'blockquote')
		return node.children.flatMap((child) => blockRanges(child, source));
	const range = rangeOf(node);
	if (node.type !== 'paragraph') return [range];
	// The tags around steps stand between paragraphs, or at their ends where no blank line parts them.
	const inner = source.slice(range.start, range.end).replace(BETWEEN, blank);
	const text = inner.trim();
	const start = range.start + inner.indexOf(text);
	return text === '' ? [] : [{ start, end: start + text.length }];
}

/** From where to where a tag may hold no blank line: the tag itself, and the words of a figure. */
export const withoutBlanks = ({ name, start, end, inside }: Tag): [start: number, end: number] => [
	start,
	name === 'Figure' ? end : (inside?.start ?? end)
];

/** A text whose tags stand on one line each, without blank lines in them: these are told as such, and nothing shall follow from them. */
const joined = (body: string, tags: readonly Tag[]): string =>
	tags
		.map(withoutBlanks)
		.reduce(
			(text, [start, end]) =>
				text.slice(0, start) +
				text.slice(start, end).replace(/\n(?=[^\S\n]*\n|[^<>]*>)/g, ' ') +
				text.slice(end),
			body
		);

/** Markdown takes a line that begins with “figure” in angle brackets for a block of HTML; here it is a number. */
const TAGS_INLINE = { disable: { null: ['htmlFlow'] } };

function readBlocks(
	body: string,
	tags: readonly Tag[]
): Required<Pick<Section, 'blocks' | 'markup' | 'tree'>> {
	const tree = fromMarkdown(body, { extensions: [TAGS_INLINE] });
	const words = wordRanges(tree).reduce(
		(masked, { start, end }) => masked.slice(0, start) + body.slice(start, end) + masked.slice(end),
		blank(body)
	);
	const figures = tags.filter(
		({ name, attributes }) => name === 'Figure' && typeof attributes.id === 'string'
	);
	const steps = tags.flatMap(({ name, chart, attributes: { frame }, start, end }) =>
		name === 'Step' && chart !== undefined && typeof frame === 'string'
			? [{ chart, frame, start, end }]
			: []
	);
	const blocks = blockRanges(tree, body).map(({ start, end }) => {
		const references = figures
			.filter((tag) => tag.start >= start && tag.end <= end)
			.map((tag) => toReference(tag, body, start));
		const shown = words.slice(start, end).replace(NO_WORDS, blank);
		const text = makeText(body.slice(start, end), references, shown);
		const step = steps.findLast((step) => step.start < start && start < step.end);
		return { text, start, ...(step && { step }) };
	});
	return { blocks, markup: markupUnder(tree), tree };
}

/**
 * Parses a prose file: its components with Svelte’s own parser, its blocks as Markdown. What cannot
 * be parsed comes back without tags and blocks, under `errors`.
 */
export function parseSection(file: string, typed: string): Section {
	const [top = ''] = FRONT_MATTER.exec(typed) ?? [];
	const front = readYaml(file, top.replace(/^---|---\n?$/g, '   '), frontSchema);
	const { text: source, origin } = withoutComments(typed);
	// Blanked and not cut out, so that offsets stay.
	const body = source.replace(FRONT_MATTER, blank);
	const at: Section['at'] = (offset, message) => ({
		...{ file, ...position(typed, origin(offset)), message }
	});
	const [doubled] = /^---\n\s*(?=---\n[^])/.exec(top) ?? [];
	const misshapen = tagErrors(body);
	const errors = [
		...(top === '' ? [at(0, NO_FRONT)] : front.errors),
		...(doubled === undefined ? [] : [at(doubled.length, DOUBLED)]),
		...misshapen.map(({ offset, message }) => at(offset, message))
	];
	const section = { file, source, ...front.data, front, at };
	try {
		const tags = readTags(body).filter(({ start }) =>
			misshapen.every(({ offset }) => offset !== start)
		);
		return { ...section, tags, ...readBlocks(joined(body, tags), tags), errors };
	} catch (error) {
		const offset = offsetOf(error);
		if (offset === undefined) throw error;
		if (misshapen.length === 0) errors.push(at(offset, UNREADABLE));
		return { ...section, tags: [], blocks: [], markup: [], errors };
	}
}
