import type { Qualifier, Quantity, Style } from './quantity.ts';

/** Something found in a text, and its offset in it. */
export interface Found {
	text: string;
	offset: number;
	/** For a day in a form of its own: how the language writes one, by an example. */
	date?: string;
}

/** The grammar of one language: everything that code has to know to write or check its sentences. */
export interface Language {
	/** Its BCP 47 tag, such as “en-AU”. */
	tag: string;
	/** A quantity with its qualifier, as a reader is told it; `cap` begins it with a capital. */
	say(quantity: Quantity, style?: Style, cap?: boolean): string;
	/** The form of a noun that goes with a quantity; forms are separated by a bar: “pilot|pilots”. */
	noun(quantity: Quantity, forms: string): string;
	/** A year, month or day (2025, 2025-05, 2025-05-06) in words. */
	date(date: string): string;
	/** A figure’s `when` in words. */
	when(when: string): string;
	/** A text with a full stop, unless it ends in a mark of its own. */
	sentence(text: string): string;
	/** A line, such as the name of something, as it stands within a sentence. */
	midSentence(line: string): string;
	/** What stands before the number of a page. */
	page: string;
	/** What parts numbers in a list: where a comma is within numbers, another sign. */
	separator: string;
	/** Its quotation marks, before and after words, and those of other languages where they would stand. */
	quotes: { open: string; close: string; others: RegExp };
	/** The offset at which each sentence of a text ends, with the space after it. */
	sentenceEnds(text: string): number[];
	/** Whether what follows a text begins a sentence; the text starts with its paragraph. */
	beginsSentence(before: string): boolean;
	/** Words at the start of a text that qualify the number before it, such as “or so”. */
	hedgeAfter: RegExp;
	/** What is wrong with a qualifier typed right before a number with a qualifier of its own. */
	hedgeProblem(before: string, qualifier: Qualifier): string | undefined;
	/** Words that stand in almost any of its sentences, and in few of other languages. */
	common: RegExp;
	/** Whether a word is the unit that numbers in per cent bring with them. */
	isUnit(word: string): boolean;
	/** Whether a quantity can be said in a style: there may be no fraction near enough to it. */
	canSay(quantity: Quantity, style: Style): boolean;
	/** Whether the words around a number hold for it: “one are lit” does not. */
	agrees(before: string, quantity: Quantity, after: string): boolean;
	/** The numbers typed into a text that a source would have to stand behind; `names` hold digits and are none. */
	bareNumbers(text: string, names?: readonly string[]): Found[];
}
