import { once } from '../once.ts';
import type { Found } from './language.ts';

/** Blanks of the length of a text, so that what comes after it stays where it is. */
export const blank = (text: string): string => ' '.repeat(text.length);

/** Any of the names as a whole word, the longest first. */
const patternOf = once((names: readonly string[]): RegExp => {
	const literals = names
		.toSorted((a, b) => b.length - a.length)
		.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+'));
	const whole = `(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}]|[.,]\\p{N})`;
	return new RegExp(whole, 'giu');
});

/** A text with blanks for the names given, such as “GPT-4”, whose numbers state none. */
export const withoutNames = (text: string, names: readonly string[]): string =>
	names.length === 0 ? text : text.replace(patternOf(names), blank);

/** Roman numerals of two letters or more, “II” or “XIV”: capitals tell them from other words. */
export const ROMAN = /(?<![\p{L}\p{N}’&-])(?=[IVX]{2})X{0,3}(?:I[XV]|V?I{0,3})(?![\p{L}\p{N}])/gu;

/** What a pattern finds in a text, in order. */
export const found = (text: string, pattern: RegExp): Found[] =>
	[...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, offset: index }));
