import type { Found } from './language.ts';

/** Blanks of the length of a text, so that what comes after it stays where it is. */
export const blank = (text: string): string => ' '.repeat(text.length);

/** A text with blanks for the names given, such as “GPT-4”, whose numbers state none. */
export const withoutNames = (text: string, names: readonly string[]): string =>
	names.reduce((rest, name) => {
		const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+');
		const whole = `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}]|[.,]\\p{N})`;
		return rest.replace(new RegExp(whole, 'giu'), blank);
	}, text);

/** Roman numerals of two letters or more, “II” or “XIV”: capitals tell them from other words. */
export const ROMAN = /(?<![\p{L}\p{N}’&-])(?=[IVX]{2})X{0,3}(?:I[XV]|V?I{0,3})(?![\p{L}\p{N}])/gu;

/** What a pattern finds in a text, in order. */
export const found = (text: string, pattern: RegExp): Found[] =>
	[...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, offset: index }));
