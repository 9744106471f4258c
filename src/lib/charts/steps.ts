import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Draft } from '../content/content.ts';
import { makeText, references, type Text } from '../content/segments.ts';
import { charts, getFrames, type Frame } from './registry.ts';

/** Every step’s frame, in the order of the story. */
export const allSteps = (content: Draft): Frame[] =>
	charts.flatMap((chart) => getFrames(content, chart));

/** The frame of a step by its anchor. Throws for a step that there is not. */
export function getStep(content: Draft, anchor: string): Frame {
	const step = allSteps(content).find((frame) => frame.anchor === anchor);
	if (!step) throw new Error(`The story has no step “${anchor}”.`);
	return step;
}

/** Stands for a number while the words around it are read. */
const NUMBER = '\ufffc';

/** The words of Markdown; those of paragraphs and entries with a space between them. */
function wordsOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return '';
	const isOuter = node.type === 'root' || node.type === 'list' || node.type === 'listItem';
	return node.children.map(wordsOf).join(isOuter ? ' ' : '');
}

const wordsIn = (markdown: string) => wordsOf(fromMarkdown(markdown));

/** A text of the prose without its emphasis and links. */
function withoutMarkdown(text: Text): Text {
	const typed = text.segments.map((one) => (typeof one === 'string' ? one : NUMBER)).join('');
	const words = wordsIn(typed);
	let at = -1;
	const numbers = references(text).map(({ claim, ...reference }) => {
		at = words.indexOf(NUMBER, at + 1);
		const own = claim && { claim: { ...claim, words: wordsIn(claim.words) } };
		return { ...reference, ...own, start: at, end: at + NUMBER.length };
	});
	return makeText(words, numbers);
}

/** The paragraphs of a step, without their emphasis and links. */
export const wordsOfStep = ({ passages }: Draft, anchor: string): Text[] =>
	passages
		.filter(({ kind, of }) => kind === 'prose' && of === anchor)
		.map(({ text }) => withoutMarkdown(text));
