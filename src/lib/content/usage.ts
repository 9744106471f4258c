import { group } from 'd3';
import type { Draft } from './content.ts';
import type { Passage } from './passages.ts';
import { references } from './segments.ts';

/** The figures that a picture draws, under the anchor of its step. */
export interface Drawn {
	anchor: string;
	figures: readonly string[];
}

/** Every place that shows a figure, and what rests on it. */
export interface Usage {
	/** Texts that show it, in the order of the files. */
	passages: readonly Passage[];
	/** The anchors of the frames whose picture draws it. */
	pictures: readonly string[];
	/** Ids of the figures worked out from it. */
	derived: readonly string[];
	/** The lists of unlike figures that it is told apart in, by their index. */
	unlike: readonly number[];
}

/** Where each figure of the content is used, by its id; `drawn` says what the pictures draw. */
export function usageIndex(content: Draft, drawn: readonly Drawn[]): ReadonlyMap<string, Usage> {
	const { passages, figures, unlike } = content;
	const named = group(
		passages.flatMap((passage) => references(passage.text).map(({ id }) => ({ id, passage }))),
		({ id }) => id
	);
	return new Map(
		content.ids.map((id) => [
			id,
			{
				passages: [...new Set(named.get(id)?.map(({ passage }) => passage))],
				pictures: drawn.filter(({ figures }) => figures.includes(id)).map(({ anchor }) => anchor),
				derived: Object.values(figures)
					.filter(({ from }) => from?.ids.includes(id))
					.map(({ id }) => id),
				unlike: unlike.flatMap(({ figures }, i) => (figures.includes(id) ? [i] : []))
			}
		])
	);
}
