import type { Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** A number in the prose that begins a sentence and does not begin with a capital. */
export const capitals: Check = (content) =>
	shownNumbers(content).flatMap(({ passage, reference, quantity, before }) => {
		const { language } = content;
		if (passage.kind !== 'prose' || reference.cap || !language.beginsSentence(before)) return [];
		const said = language.say(quantity, reference.style);
		if (!/^\p{Ll}/u.test(said)) return [];
		return passage.at(
			reference.start,
			`“${said}” begins a sentence here: write cap before the /> of its Figure`
		);
	});
