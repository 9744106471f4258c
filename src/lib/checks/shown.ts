import { valueOf } from '../content/figure.ts';
import type { Draft } from '../content/content.ts';
import { references } from '../content/segments.ts';

/** Every number that a text shows: its passage, its reference, its value, and the words before it. */
export const shownNumbers = ({ passages, figures }: Draft) =>
	passages.flatMap((passage) =>
		references(passage.text).flatMap((reference) => {
			const figure = figures[reference.id];
			const quantity = figure && valueOf(figure, reference.voice);
			if (!quantity || reference.claim) return [];
			const before = passage.text.words.slice(0, reference.start);
			return [{ passage, reference, quantity, before }];
		})
	);
