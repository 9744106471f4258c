/*
 * Numbers typed into words. “One” and “two” are also plain language (“one of them”, “the two”), and
 * years date things: these may be typed. Anything else must be a figure, so that it has a source.
 */
const TYPED =
	/(?<![\p{L}\p{N}])(?:[$£€]?\d[\d.,]*(?:%|\p{L}*)|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|thirds?|quarters?|fifths?|tenths?|twice|thrice|double[ds]?|triple[ds]?|per cent|percent)(?![\p{L}]))/giu;
const YEAR = /^(?:19|20)\d\d[.,]?$/;
/** “third party”, “second half” of a list: an ordinal is a place, not a number. */
const ORDINAL_BEFORE = /\b(?:the|a|our|its|their)\s+$/i;

const MONTH =
	'January|February|March|April|May|June|July|August|September|October|November|December';
/** What holds digits or number words without being a number: addresses, code, days of a month, the numbers of a list, and the legend’s “one company in a hundred”. */
const NOT_NUMBERS = new RegExp(
	[
		String.raw`\]\([^)]*\)|\x60[^\x60]*\x60|https?://\S+`,
		String.raw`\b\d{1,2}(?:(?: to |–)\d{1,2})? (?=(?:${MONTH})\b)`,
		String.raw`(?<=\n[ \t]*)\d{1,2}\.(?= )`,
		String.raw`\b(?<=\bone [\p{L}’-]+ )in a hundred\b`
	].join('|'),
	'gu'
);

/** A bare number in a run of words: what was typed, and where. */
export interface BareNumber {
	found: string;
	offset: number;
}

/** The numbers typed into a run of words, years and ordinals apart. */
export function bareNumbers(text: string): BareNumber[] {
	const words = text.replace(NOT_NUMBERS, (found) => ' '.repeat(found.length));
	return [...words.matchAll(TYPED)].flatMap(({ 0: found, index }) => {
		if (YEAR.test(found)) return [];
		if (found.toLowerCase() === 'third' && ORDINAL_BEFORE.test(words.slice(0, index))) return [];
		return [{ found: found.replace(/[.,]$/, ''), offset: index }];
	});
}
