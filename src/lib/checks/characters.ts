import { fromMarkdown } from 'mdast-util-from-markdown';
import { position, type Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

const NAMES = new Map([
	['\u00ad', 'a soft hyphen'],
	['\u200b', 'a zero-width space'],
	['\u200c', 'a zero-width non-joiner'],
	['\u200d', 'a zero-width joiner'],
	['\u2060', 'a word joiner'],
	['\ufe0f', 'a mark that turns a sign into a picture'],
	['\ufeff', 'a byte order mark']
]);
/** Control and format characters, fillers and variants of letters that show nothing, and the separators of lines that no editor shows as such. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;
/** Greek and Cyrillic letters in a word with Latin ones: they look alike, but search and speech do not find them. */
const LOOKALIKE =
	/(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu;
/** What is left of a character that a program could not read, or read as two or three others. */
const GARBLED = /\ufffd+|\u00e2\u20ac.|\u00c3[\u0080-\u00bf]/gu;
/** Characters that no font but one has: what Word takes for the dots of a list, and the like. */
const PRIVATE = /[\p{Co}\p{Cn}]/gu;
/** A letter and a mark of its own where there is one character for both, which look the same. */
const ACCENTED = /\p{L}\p{M}+/gu;
/** Characters that stand for plain ones, but for those that are typed for a reason: spaces, raised and lowered signs, …, ™ and №. */
const PRESENTATION = /(?![\p{Z}\p{No}…‑™№\p{ASCII}])[^\u0080-\u024f\u3001\u3002\uff01-\uff5e]/gu;
const FULLWIDTH = /[\u3001\u3002\uff01-\uff5e]/gu;

/** One or several characters by the names or numbers that HTML has for them, their last sign forgotten or not; `&order=` in an address is none. */
const ENTITIES = /(?:&(?:#x?[\da-f]+|[a-z][a-z\d]+)\b;?(?!=))+/gi;

/** Whether HTML has a character of the first name. */
function isEntity(typed: string): boolean {
	const [name = ''] = /^&#?\w+/.exec(typed) ?? [];
	const [paragraph] = fromMarkdown(`${name};`).children;
	const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
	return text?.type !== 'text' || text.value !== `${name};`;
}

/** A character as Unicode numbers it: “U+200B”. */
function codeOf(character: string): string {
	const code = character.codePointAt(0);
	if (code === undefined) throw new Error('There is no character here.');
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is no character for readers, and what is told of it; nothing where it is one. */
const RULES: readonly (readonly [RegExp, (character: string) => string | undefined])[] = [
	[
		INVISIBLE,
		(c) =>
			`${NAMES.get(c) ?? 'an invisible character'} (${codeOf(c)}) stands here: delete it and type the text again`
	],
	[
		LOOKALIKE,
		(c) =>
			`“${c}” (${codeOf(c)}) is a letter of another alphabet that looks like a Latin one: type it again`
	],
	[
		GARBLED,
		(c) =>
			`“${c}” is what is left of a character that was lost when this was saved or pasted: type it again`
	],
	[
		PRIVATE,
		(c) =>
			`a character of a private font (${codeOf(c)}) stands here, which readers see as an empty box: delete it and type what it stood for, as - before an entry of a list`
	],
	[
		PRESENTATION,
		(c) =>
			c === c.normalize('NFKC')
				? undefined
				: `“${c}” (${codeOf(c)}) is a special form of “${c.normalize('NFKC')}”, which search and speech may not know: type that`
	],
	[FULLWIDTH, (c) => `“${c}” (${codeOf(c)}) is a full-width character: type the plain one`],
	[
		ACCENTED,
		(c) =>
			c === c.normalize()
				? undefined
				: `“${c}” is typed as a letter and a mark over it: type it as one character`
	],
	[
		ENTITIES,
		(typed) =>
			isEntity(typed)
				? `“${typed}” is a character as HTML writes it: type the character itself, or a plain space`
				: undefined
	]
];

/** Characters that a reader, or an editor, cannot see or would take for others. */
export const characters: Check = ({ files }) =>
	Object.entries(files.texts).flatMap(([file, text]) =>
		RULES.flatMap(([pattern, message]) =>
			[...text.matchAll(pattern)].flatMap(({ 0: character, index }): Problem[] => {
				const told = message(character);
				return told === undefined ? [] : [{ file, ...position(text, index), message: told }];
			})
		)
	);
