import { group } from 'd3';
import { orAt } from '../content/problem.ts';
import { atFigure, partsOf, placesOf, type Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** Numbers asked for as a fraction, odds or times that are near none: told at the texts, or at the figure where that is what was edited. */
export const styles: Check = (content) => {
	const { language } = content;
	const wrong = shownNumbers(content).filter(
		({ quantity, reference: { style } }) =>
			// Times of what is no ratio make no sense at all, which is told as such.
			!language.canSay(quantity, style) && (style !== 'times' || quantity.unit === 'times')
	);
	return [...group(wrong, ({ reference }) => reference.id)].flatMap(([id, shown]) =>
		shown.map(({ passage, reference, quantity }) => {
			const [said, { style }] = [language.say(quantity), reference];
			const atText = `“${said}” cannot be said as ${style}, and would stand here in digits: say it as digits or words, and fit the words around it`;
			const atValue = `\`${id}\` is ${said} now, which cannot be said as ${style}, as it is in ${placesOf(shown)}: mend these texts, or fix the value`;
			return orAt(
				passage.at(reference.start, atText),
				partsOf(content, id).map((part) => atFigure(content, part, atValue))
			);
		})
	);
};
