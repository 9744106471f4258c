import { position, type Fault } from './faults.ts';
import type { ContentTexts } from './load.ts';

const NAMES: Record<string, string> = {
	'\u00ad': 'a soft hyphen',
	'\u200b': 'a zero-width space',
	'\u200c': 'a zero-width non-joiner',
	'\u200d': 'a zero-width joiner',
	'\u2060': 'a word joiner',
	'\ufeff': 'a byte order mark'
};
/** Control and format characters, and the separators of lines that no editor shows as such. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const HARMLESS = ['\n', '\t'];
/** Greek and Cyrillic letters in a word with Latin ones: they look alike, but search and speech do not find them. */
const LOOKALIKE =
	/(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu;
const FULLWIDTH = /[\uff01-\uff5e]/gu;

/** What is left of a character that a program could not read, or read as two or three others. */
const GARBLED = /\ufffd+|\u00e2\u20ac.|\u00c3[\u0080-\u00bf]/gu;

const code = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Faults of characters that a reader, or an editor, cannot see or would take for others. */
export function characterFaults(file: string, text: string): Fault[] {
	const found = (pattern: RegExp, message: (character: string) => string) =>
		[...text.matchAll(pattern)]
			.filter(([character]) => !HARMLESS.includes(character))
			.map(({ 0: character, index }) => ({
				file,
				...position(text, index),
				message: message(character)
			}));
	return [
		...found(
			INVISIBLE,
			(c) =>
				`${NAMES[c] ?? 'an invisible character'} (${code(c)}) stands here: delete it and type the text again`
		),
		...found(
			LOOKALIKE,
			(c) =>
				`“${c}” (${code(c)}) is a letter of another alphabet that looks like a Latin one: type it again`
		),
		...found(
			GARBLED,
			(c) =>
				`“${c}” is what is left of a character that was lost when this was saved or pasted: type it again`
		),
		...found(FULLWIDTH, (c) => `“${c}” (${code(c)}) is a full-width character: type the plain one`)
	];
}

/** The same over all of the content folder. */
export function checkCharacters(
	texts: ContentTexts,
	prose: readonly { file: string; text: string }[]
): Fault[] {
	const files: [string, string][] = [
		['content/figures.yaml', texts.figures],
		['content/sources.yaml', texts.sources],
		['content/site.yaml', texts.site],
		...Object.entries(texts.charts).map(([name, text]): [string, string] => [
			`content/charts/${name}.yaml`,
			text
		]),
		...prose.map(({ file, text }): [string, string] => [file, text])
	];
	return files.flatMap(([file, text]) => characterFaults(file, text));
}
