import type { Voice } from './schema.ts';
import { styleOf, STYLES, type Style } from './words.ts';

/** A number called for in a text: which figure, in whose voice, said how. */
export interface Reference {
	id: string;
	voice: Voice;
	style: Style;
	cap: boolean;
}

/** A text of the content folder, taken apart: plain words and numbers, in order. */
export type Segment = string | Reference;

const PLACEHOLDER = /\{([^{}]*)\}/;
const REFERENCE = new RegExp(`^([a-z][a-z0-9-]*)(:source)?(?: as (${STYLES.join('|')}))?( cap)?$`);

/** What a placeholder may look like, for messages. */
export const PLACEHOLDER_FORMS = '{id}, {id:source}, {id as words}, {id as words cap}';

/** A placeholder that cannot be read, and where in its text it stands. */
export class PlaceholderError extends Error {
	constructor(
		readonly placeholder: string,
		readonly offset: number
	) {
		super(`“${placeholder}” is not a placeholder: write ${PLACEHOLDER_FORMS}`);
	}
}

/** Takes a text apart at its placeholders, such as “{poc-launched as words cap}”. Throws a PlaceholderError. */
export function segments(text: string): Segment[] {
	const parts = text.split(new RegExp(PLACEHOLDER, 'g'));
	let offset = 0;
	return parts
		.map((part, index): Segment => {
			const start = offset;
			offset += part.length + (index % 2 ? 2 : 0);
			if (index % 2 === 0) {
				const stray = /[{}]/.exec(part);
				if (stray) throw new PlaceholderError(stray[0], start + stray.index);
				return part;
			}
			const match = REFERENCE.exec(part.trim());
			if (!match?.[1]) throw new PlaceholderError(`{${part}}`, start);
			return {
				id: match[1],
				voice: match[2] ? 'source' : 'article',
				style: styleOf(match[3]),
				cap: match[4] !== undefined
			};
		})
		.filter((segment) => segment !== '');
}

/** The numbers that a text calls for. */
export function references(text: string): Reference[] {
	return segments(text).filter((segment) => typeof segment !== 'string');
}

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
export const sentence = (text: string): string => (/[.!?…]”?$/.test(text) ? text : `${text}.`);
