import type { Found } from './language.ts';
import { blank, withoutNames } from './names.ts';

/* Numbers typed into German text, in digits and in words. */

const UNITS = 'drei|vier|fünf|sechs|sieben|acht|neun';
/** Numbers in digits and in words. “Eins” and “zwei” are left out: they are also plain language. */
const NUMBER = new RegExp(
	String.raw`(?<!\p{L}|\p{N})(?:[$£€]?\d[\d.,]*(?:\s?%|\p{L}*)|(?:${[
		UNITS,
		'zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn',
		`(?:(?:ein|zwei|${UNITS})und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)`,
		'hunderte?n?|tausende?n?|million(?:en)?|milliarden?|billion(?:en)?|dutzende?n?',
		'halb(?:e[mnrs]?)?|hälften?|dritteln?|vierteln?|fünfteln?|zehnteln?',
		String.raw`(?:ver)?doppelt?\p{L}*|(?:ver)?dreifach\p{L}*|prozent`,
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

/** The numbers typed into a text, but for those in the names given, such as “GPT-4”. */
export function bareNumbers(text: string, names: readonly string[] = []): Found[] {
	const words = withoutNames(text, names).replace(NOT_NUMBERS, blank);
	return [...words.matchAll(NUMBER)].flatMap(({ 0: found, index: offset }) =>
		YEAR.test(found) ? [] : [{ text: found.replace(/[.,]$/, ''), offset }]
	);
}
