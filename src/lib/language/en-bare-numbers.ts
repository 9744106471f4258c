import type { Found } from './language.ts';
import { blank, found, ROMAN, withoutNames } from './names.ts';

/* Numbers typed into English text, in digits and in words. */

/** Digits of any script, fractions and all, with the sign, unit or letters that belong to them. */
const DIGITS = String.raw`\p{Sc}?\p{N}[\p{N}.,]*(?:%|\p{L}*)`;
/** “One” and “two” are left out: they are also plain language (“one of them”). */
const WORDS = [
	'three|four|five|six|seven|eight|nine|ten|eleven|twelve',
	'(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
	'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of|gross(?= of \\p{L})',
	'(?<=\\ba )(?:score|brace)(?= of \\p{L})|trios?|quartets?|quintets?|sextets?|threesomes?|foursomes?',
	'half|halves|thirds?|quarters?|fifths?|sixths|sevenths|eighths|ninths|tenths?|twentieths?|hundredths?',
	'(?<=\\b(?:an?|one) )(?:sixth|seventh|eighth|ninth)(?= of)',
	'(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand)-?fold',
	'twice|thrice|two(?= times\\b)|halv(?:es?|ed|ing)|(?:doubl|trebl|tripl|quadrupl|quintupl)(?:es?|ed|ing)',
	'(?:one|two) (?:in|out of) (?:one|two)|per cent|percent|pct|(?<!\\b(?:at|from|to|near|above|below) )zero'
].join('|');
const NUMBER = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${DIGITS}|(?:${WORDS})(?![\p{L}])|[%‰])`,
	'giu'
);
const YEAR = /^(?:19|20)\d\d(?:s|[.,])?$/;
/** “The third party”, “third-party” and “a third survey” name a place in a row; “a third of firms” and “a third are” a number. */
const ORDINAL = /\b(?:the|our|its|their)\s+$/i;
const ARTICLE = /\ba\s+$/i;
const SHARE =
	/^\s*(?:[^\p{L}\s-]|$|(?:of|more|less|fewer|as|is|are|was|were|has|have|had|do|did|say|said|never|still)\b)/iu;
const COMPOUND =
	/^-(?:party|parties|hand|rate|class|place|person|degree|grade|generation|world)\b/i;
const MONTH =
	'January|February|March|April|May|June|July|August|September|October|November|December';
/** What holds digits or number words without being a number: web addresses, days of a month, pages of a report, and “one company in a hundred”, which says what a dot stands for. */
const NOT_NUMBERS = new RegExp(
	[
		String.raw`https?://\S+`,
		String.raw`\b\d{1,2}(?:(?: to |–)\d{1,2})? (?=(?:${MONTH})\b)`,
		String.raw`\b(?:pp?\.|[Pp]ages?) \d+(?:(?:, | and |–)\d+)*`,
		String.raw`\b(?<=\bone [\p{L}’-]+ )in a hundred\b`
	].join('|'),
	'gu'
);

/** Days in forms that are not “7 November 2025”. */
const OTHER_DATES = new RegExp(
	String.raw`\b(?:\d{1,2}(?:\.|st|nd|rd|th) (?:of )?(?:${MONTH})(?: \d{4})?|(?:${MONTH}) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4}|(?!\d))|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})\b`,
	'gu'
);

/** Whether “third” names a place in a row here, as “the third party” does, and no share. */
const isOrdinal = (words: string, { text, offset }: Found) => {
	const before = words.slice(0, offset);
	const after = words.slice(offset + text.length);
	if (COMPOUND.test(after)) return !before.endsWith('-');
	return ORDINAL.test(before) || (ARTICLE.test(before) && !SHARE.test(after));
};

/** The numbers typed into a text, but for those in the names given, such as “GPT-4”. */
export function bareNumbers(text: string, names: readonly string[] = []): Found[] {
	const words = withoutNames(text, names).replace(NOT_NUMBERS, blank);
	return [
		...found(words, OTHER_DATES).map((one) => ({ ...one, date: '7 November 2025' })),
		...found(words, ROMAN),
		...found(words.replace(OTHER_DATES, blank), NUMBER).flatMap((one) =>
			YEAR.test(one.text) || (one.text.toLowerCase() === 'third' && isOrdinal(words, one))
				? []
				: { text: one.text.replace(/[.,]$/, ''), offset: one.offset }
		)
	];
}
