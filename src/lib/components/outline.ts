import { getChartText, type Content } from '../content/content.ts';
import { anchorOf } from '../content/passages.ts';
import type { Text } from '../content/segments.ts';

/** A place that the list of contents leads to. */
export interface Entry {
	anchor: string;
	title: string;
}

/** A section and its steps, under the headlines of their frames. */
export interface Chapter extends Entry {
	steps: { anchor: string; headline: Text }[];
}

/** The sections of the page in reading order, each with its steps under the headlines of their frames. */
export function outline(content: Content): Chapter[] {
	const story = content.sections.map(({ file, id, title, tags }) => {
		if (id === undefined || title === undefined) throw new Error(`${file} has no id or no title.`);
		const steps = tags.flatMap(({ name, chart, attributes: { frame } }) => {
			if (name !== 'Step' || chart === undefined || typeof frame !== 'string') return [];
			const text = getChartText(content, chart).frames[frame];
			if (!text) throw new Error(`The chart “${chart}” has no words for its frame “${frame}”.`);
			return [{ anchor: anchorOf(chart, frame), headline: text.title }];
		});
		return { anchor: id, title, steps };
	});
	return [...story, { anchor: 'sources', title: content.site.words['sources-intro'], steps: [] }];
}

/** How many words a minute one reads who takes in numbers on the way. */
const PACE = 220;

/** How many minutes the prose takes to read; a number in it counts as a word. */
export function readingTime({ sections }: Pick<Content, 'sections'>): number {
	const words = sections
		.flatMap(({ blocks }) => blocks)
		.flatMap(({ text }) => text.words.match(/\ufffc+|[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? []);
	return Math.max(1, Math.round(words.length / PACE));
}
