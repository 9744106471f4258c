import type { Draft } from '../content/content.ts';
import type { Text } from '../content/segments.ts';
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

/** What stands between Markdown’s signs, and the words of a link. */
const plainWords = (words: string) =>
	words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('*', '');

/** The paragraphs of a step, without their emphasis and links. */
export const wordsOfStep = ({ passages }: Draft, anchor: string): Text[] =>
	passages
		.filter(({ kind, of }) => kind === 'prose' && of === anchor)
		.map(({ text }) => ({
			...text,
			segments: text.segments.map((segment) =>
				typeof segment === 'string' ? plainWords(segment) : segment
			)
		}));
