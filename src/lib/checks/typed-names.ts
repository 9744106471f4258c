import type { Draft } from '../content/content.ts';
import { blank } from '../language/names.ts';

/** Words joined by hyphens, as in the names of figures: not part of an address, nor right inside a brace, which has errors of its own. */
const HYPHENED = /(?<![\p{L}\p{N}{#/-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\p{L}\p{N}}/-])/gu;

/** The names of figures that are typed among words, and where. */
export const typedNames = ({ ids }: Draft, words: string): { id: string; start: number }[] =>
	[...words.matchAll(HYPHENED)].flatMap(({ 0: id, index: start }) =>
		ids.includes(id) ? { id, start } : []
	);

/** Words with blanks for the names of figures among them, whose digits are no numbers. */
export const withoutTypedNames = ({ ids }: Draft, words: string): string =>
	words.replace(HYPHENED, (id) => (ids.includes(id) ? blank(id) : id));
