import type { Found } from './language.ts';
import { blank, found, ROMAN, withoutNames } from './names.ts';

/* Numbers typed into German text, in digits and in words. */

/** The parts that numbers in words are made of: “zwei-hundert-drei-und-dreißig”. */
const PARTS =
	'(?:(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|(?:sech|sieb)zehn|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|und)+';
/** Numbers in digits and in words. “Eins”, “zwei” and “einmal” are left out: they are also plain language. */
const NUMBER = new RegExp(
	String.raw`(?<!\p{L}|\p{N})(?:\p{Sc}?\p{N}[\p{N}.,]*(?:\s?%|\p{L}*)|[%‰]|(?:${[
		String.raw`(?!(?:eins?|zwei|und)(?!\p{L}))${PARTS}s?`,
		String.raw`(?!(?:ver)?ein(?:mal|fach))(?:ver)?${PARTS}(?:fach\p{L}*|mal(?:ig\p{L}*)?)|zwei(?=\s+mal(?!\p{L}))`,
		String.raw`(?:ander|${PARTS})(?:t?halb)\p{L}*|halbier\p{L}*|(?:ver)?doppelt?\p{L}*`,
		String.raw`hunderte?n?|tausende?n?|million(?:en)?|milliarden?|billion(?:en)?|dutzend\p{L}*`,
		'halb(?:e[mnrs]?)?|hälften?|(?:drit|vier|fünf|sechs|sieb|ach|neun|zehn|zwanzigs|hunderts)teln?',
		String.raw`(?:ein(?:e[mnrs]?|s)?|zwei) von (?:zwei|zweien|dreien)`,
		'trios?|quartette?s?|quintette?s?|sextette?s?',
		'prozent(?:punkte?n?)?|promille|(?<!(?:auf|bei|gegen|nahe|über|unter|von) )null',
		String.raw`(?<=jede[mnrs]? )(?:zweite|dritte|vierte|fünfte|zehnte)[mnrs]?`
	].join('|')})(?!\p{L}))`,
	'giu'
);
const YEAR = /^(?:19|20)\d\d[.,]?$/;
const MONTH = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
/** What holds digits or number words without being a number: web addresses, days of a month, and “ein Unternehmen von hundert”, which says what a dot stands for. */
const NOT_NUMBERS = new RegExp(
	[
		String.raw`https?://\S+`,
		String.raw`(?<!\d)\d{1,2}\.(?: bis \d{1,2}\.)? (?=(?:${MONTH})(?!\p{L}))`,
		String.raw`(?<=(?<!\p{L})eine? [\p{L}’-]+ )von hundert(?!\p{L})`
	].join('|'),
	'gu'
);

/** Days in forms that are not “7. November 2025”. */
const OTHER_DATES = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:\d{1,2} (?:${MONTH})(?: \d{4})?|(?:${MONTH}) \d{1,2}(?:,? \d{4}|(?!\d))|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d{2}-\d{2})(?![\p{L}\p{N}])`,
	'gu'
);

/** The numbers typed into a text, but for those in the names given, such as “GPT-4”. */
export function bareNumbers(text: string, names: readonly string[] = []): Found[] {
	const words = withoutNames(text, names).replace(NOT_NUMBERS, blank);
	return [
		...found(words, OTHER_DATES).map((one) => ({ ...one, date: '7. November 2025' })),
		...found(words, ROMAN),
		...found(words.replace(OTHER_DATES, blank), NUMBER).flatMap(({ text, offset }) =>
			YEAR.test(text) ? [] : { text: text.replace(/[.,]$/, ''), offset }
		)
	];
}
