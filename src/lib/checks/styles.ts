import { group } from 'd3';
import { atFigure, partsOf, placesOf, type Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** Numbers asked for as a fraction, odds or times that are near none: told at the texts and at the figure, since either may be what changed. */
export const styles: Check = (content) => {
	const { language } = content;
	const wrong = shownNumbers(content).filter(
		({ quantity, reference: { style } }) =>
			// Times of what is no ratio make no sense at all, which is told as such.
			!language.canSay(quantity, style) && (style !== 'times' || quantity.unit === 'times')
	);
	return [
		...wrong.map(({ passage, reference, quantity }) =>
			passage.at(
				reference.start,
				`“${language.say(quantity)}” cannot be said as ${reference.style}, and would stand here in digits: say it as digits or words, and fit the words around it`
			)
		),
		...[...group(wrong, ({ reference }) => reference.id)].flatMap(([id, shown]) => {
			const [first] = shown;
			if (!first) return [];
			const { quantity, reference } = first;
			const message = `\`${id}\` is ${language.say(quantity)} now, which cannot be said as ${reference.style}, as it is in ${placesOf(shown)}: mend these texts, or fix the value`;
			return partsOf(content, id).map((part) => atFigure(content, part, message));
		})
	];
};
