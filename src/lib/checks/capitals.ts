import type { Passage } from '../content/passages.ts';
import type { Check } from './check.ts';
import { shownNumbers } from './shown.ts';

/** Whether a text is a sentence or stands as one: labels and choices do not. */
const isSentence = ({ kind, part, text }: Passage) =>
	kind === 'prose' ||
	(kind === 'chart' && part === 'title') ||
	/[.!?…]”?$/.test(text.source.trim());

/** Numbers that begin a sentence without a capital, and capitals in the middle of one. */
export const capitals: Check = (content) =>
	shownNumbers(content).flatMap(({ passage, reference, quantity, before }) => {
		const { language } = content;
		const { cap, style, start } = reference;
		const prose = passage.kind === 'prose';
		const begins = language.beginsSentence(before);
		const said = language.say(quantity, style);
		// What follows a colon may begin with a capital, as in headlines.
		if (cap && !begins && !/:\s+$/.test(before))
			return passage.at(
				start,
				`“${language.say(quantity, style, true)}” stands in the middle of a sentence: remove cap ${prose ? 'from its Figure' : 'from its braces'}`
			);
		if (cap || !begins || !isSentence(passage) || !/^\p{Ll}/u.test(said)) return [];
		return passage.at(
			start,
			`“${said}” begins a sentence here: write cap before the ${prose ? '/> of its Figure' : '} of its braces'}`
		);
	});
