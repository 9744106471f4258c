import type { Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** A qualifier typed before or after a number that has one of its own. */
export const hedges: Check = (content) =>
	shownNumbers(content).flatMap(({ passage, reference, quantity, before }) => {
		const { language } = content;
		const { qualifier } = quantity;
		const after = language.hedgeAfter.exec(passage.text.words.slice(reference.end))?.[0].trim();
		const message =
			language.hedgeProblem(before, qualifier) ??
			(after &&
				`“${after}” makes another number of one that is “${qualifier}” by itself: remove it, or change the qualifier in figures.yaml`);
		return message === undefined ? [] : passage.at(reference.start, message);
	});
