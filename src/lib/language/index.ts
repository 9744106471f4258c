import { german } from './de.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';

/**
 * The languages of the piece. The first is that of the content folder itself; each other one has its
 * words in a folder there that is named by its code.
 */
export const LANGUAGES: readonly [original: Language, ...translations: Language[]] = [
	english,
	german
];

/** A language’s code, which names its folder and begins its addresses: “de” for “de-DE”. */
export const codeOf = ({ tag }: Pick<Language, 'tag'>): string => new Intl.Locale(tag).language;

/** What a language calls itself: “Deutsch”. Throws for one that has no name. */
export function nameOf(language: Pick<Language, 'tag'>): string {
	const code = codeOf(language);
	const name = new Intl.DisplayNames(code, { type: 'language' }).of(code);
	if (name === undefined) throw new Error(`There is no name for the language “${code}”.`);
	return name;
}
