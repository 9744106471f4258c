import { isStyle, STYLES, type Style } from '../language/quantity.ts';
import type { Voice } from './fields.ts';

/** A number called for in a text: `{poc-lost as words cap}` in YAML, `<Figure id="poc-lost" as="words" cap />` in prose. */
export interface Reference {
	id: string;
	voice: Voice;
	style: Style;
	/** Whether it begins a sentence. */
	cap: boolean;
	/** The words that go with it, of one and of several: “pilot|pilots”, “light is|lights are”. */
	noun?: string;
	/** The words of a claim that carries no number, and where they start in the text. */
	claim?: { words: string; start: number };
	/** Where it stands in its text. */
	start: number;
	end: number;
}

/** A text of the content, parsed. */
export interface Text {
	/** As it was typed. */
	source: string;
	/** Words, and the numbers among them. */
	segments: readonly (string | Reference)[];
	/**
	 * The words in it and nothing else, each at its offset in the source: numbers are replaced by
	 * object replacement characters, markup by spaces.
	 */
	words: string;
	/** What could not be read, and where. */
	errors: readonly { offset: number; message: string }[];
}

export const isText = (value: unknown): value is Text =>
	typeof value === 'object' && value !== null && 'segments' in value;

/** The numbers that a text calls for. */
export const references = ({ segments }: Text): Reference[] =>
	segments.filter((segment) => typeof segment !== 'string');

/** Puts a text together from its references, in order; `words` are its words as in `Text`, without them. */
export function makeText(
	source: string,
	found: readonly Reference[],
	words = source,
	errors: Text['errors'] = []
): Text {
	const segments: (string | Reference)[] = [];
	let at = 0;
	let masked = '';
	for (const reference of found) {
		const { start, end } = reference;
		segments.push(source.slice(at, start), reference);
		masked += words.slice(at, start) + '\ufffc'.repeat(end - start);
		at = end;
	}
	segments.push(source.slice(at));
	masked += words.slice(at);
	return { source, segments: segments.filter((s) => s !== ''), words: masked, errors };
}

/** What stands in braces, and characters as HTML writes them: of these all that is wrong is told by itself, and they are no words. */
export const NO_WORDS = /\{[^{}]+\}|&(?:#x?[\da-f]+|[a-z][a-z\d]+);/gi;

const PLACEHOLDER = /\{[^{}]*\}|[{}]/g;
const CONTENT = new RegExp(
	`^\\{ *([a-z][a-z0-9-]*)(:source)?(?: as (${STYLES.join('|')}))?( cap)?(?: \\(([^()]*)\\))? *\\}$`
);
const FORMS = '{id}, {id:source}, {id as words}, {id as words cap}, {id (pilot|pilots)}';

/** Parses a text of a YAML file: its words, and the placeholders among them. */
export function parseText(source: string): Text {
	const found: Reference[] = [];
	const errors: { offset: number; message: string }[] = [];
	for (const { 0: placeholder, index: start } of source.matchAll(PLACEHOLDER)) {
		const [, id, voice, style, cap, noun] = CONTENT.exec(placeholder) ?? [];
		if (id === undefined)
			errors.push({
				offset: start,
				message: `“${placeholder}” is not a placeholder: write ${FORMS}`
			});
		else
			found.push({
				id,
				voice: voice === undefined ? 'article' : 'source',
				style: isStyle(style) ? style : 'digits',
				cap: cap !== undefined,
				...(noun !== undefined && { noun }),
				start,
				end: start + placeholder.length
			});
	}
	const words = source.replace(NO_WORDS, (found) => ' '.repeat(found.length));
	return makeText(source, found, words, errors);
}
