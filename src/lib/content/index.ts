import type { Content } from './content.ts';
import { plainText, type Files } from './files.ts';
import { loadWhole } from './load.ts';
import { loadWholeTranslations } from './translate.ts';

const files = import.meta.glob<string>('/content/**/*.{yaml,svx}', {
	query: '?raw',
	import: 'default',
	eager: true
});
const texts: Files = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.slice(1), plainText(text)])
);

/** The content of this build, in its original language. */
export const content: Content = loadWhole(texts);

/** Its translations, by the code of their language. */
export const translations = loadWholeTranslations(content, texts);

/** The content in every language, the original first. */
export const inAllLanguages: readonly Content[] = [content, ...translations.values()];

/** The content in a language, by its code; defaults to the original. Throws for a language that it is not translated into. */
export function contentIn(code?: string): Content {
	const found = code === undefined ? content : translations.get(code);
	if (!found) throw new Error(`There is no translation “${String(code)}”.`);
	return found;
}
