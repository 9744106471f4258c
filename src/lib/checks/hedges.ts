import type { Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** A qualifier typed before a number that has one of its own. */
export const hedges: Check = (content) =>
	shownNumbers(content).flatMap(({ passage, reference, quantity, before }) => {
		const message = content.language.hedgeProblem(before, quantity.qualifier);
		return message === undefined ? [] : passage.at(reference.start, message);
	});
