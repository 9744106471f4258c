import { group } from 'd3';
import { orAt } from '../content/problem.ts';
import { atFigure, partsOf, placesOf, type Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** Texts whose words do not go with a count of one or none, told at the figure, which is what changed. */
export const agreement: Check = (content) => {
	const wrong = shownNumbers(content).filter(
		({ passage: { text }, reference, quantity, before }) =>
			reference.noun === undefined &&
			!content.language.agrees(before, quantity, text.words.slice(reference.end))
	);
	return [...group(wrong, ({ reference }) => reference.id)].flatMap(([id, shown]) => {
		const [first] = shown;
		const message = `\`${id}\` is ${String(first?.quantity.value)} now, and the words around it speak of several in ${placesOf(shown)}: give these words both forms, as {${id} (light is|lights are)} or, in prose, noun="light is|lights are"; or say it in another way`;
		const [part = id, ...others] = partsOf(content, id);
		return orAt(
			atFigure(content, part, message),
			others.map((other) => atFigure(content, other, ''))
		);
	});
};
