import { orAt, type Problem } from '../content/problem.ts';
import type { Qualifier, Quantity } from '../language/quantity.ts';
import { pathOf, type Check } from './check.ts';

/** What is wrong with a bound at nothing. */
const AT_NONE: Partial<Record<Qualifier, string>> = {
	nearly: 'and nothing comes near 0 from below',
	'fewer than': 'and nothing is fewer than 0',
	'at most': 'and what is at most 0 is 0: write `exactly`',
	'at least': 'which is true of every number'
};

/** What is wrong with a bound at a hundred per cent. */
const AT_ALL: Partial<Record<Qualifier, string>> = {
	'more than': 'and no percentage is more than 100',
	'at least': 'and a percentage of at least 100 is 100: write `exactly`',
	'at most': 'which is true of every percentage'
};

const wrongWith = ({ value, unit, qualifier }: Quantity): string | undefined => {
	if (value === 0) return AT_NONE[qualifier];
	return unit === 'percent' && value === 100 ? AT_ALL[qualifier] : undefined;
};

/** Bounds that no number keeps to, or that every number does. */
export const bounds: Check = (content) =>
	Object.values(content.figures).flatMap(({ id, quantity, differs }) => {
		const own = pathOf(content, id);
		return [
			{ path: own, stated: quantity },
			{ path: [...own, 'differs'], stated: differs?.quantity }
		].flatMap(({ path, stated }): Problem[] => {
			const wrong = stated && wrongWith(stated);
			if (!stated || wrong === undefined) return [];
			const { at } = content.files.figures;
			const message = `\`${id}\` is “${content.language.say(stated)}”, ${wrong}; fix \`qualifier\` or \`value\``;
			return [orAt(at([...path, 'qualifier'], message), [at([...path, 'value'], '')])];
		});
	});
