import { saidOf } from '../content/corrections.ts';
import type { Corrected } from '../content/fields.ts';
import type { Figure, Revision } from '../content/figure.ts';

/* The entry that an editor is asked for, where something published has changed. */

/** Something published of a figure that is another now: what a correction of it is to say, and where it was changed. */
export interface Change extends Pick<Revision, 'voice' | 'field'> {
	path: readonly string[];
	/** What has changed, for a message. */
	what: string;
	/** Whether it comes with another change, whose correction tells readers enough; it may have one too. */
	follows?: boolean;
}

/** How an entry says what the page has no words for. */
const SAID: Partial<Record<Corrected, (figure: Figure) => string>> = {
	voice: ({ voice }) => (voice === 'source' ? 'the source’s own number' : 'the article’s number'),
	differs: ({ differs }) => (differs ? 'the source differs' : 'the source agrees')
};

/** How an entry has to say what a figure was, or is now; undefined where there is nothing to say. */
export const entrySays = (
	content: Parameters<typeof saidOf>[0],
	figure: Figure,
	change: Change
): string | undefined =>
	saidOf(content, figure, change) ?? (change.field && SAID[change.field]?.(figure));

/** What an entry has to hold that tells of a change, by what it has to say of it. */
export function entryFor(
	{ voice, field }: Change,
	[was, now]: readonly (string | undefined)[]
): string {
	const kind = field === undefined ? voice && `voice: ${voice}` : `field: ${field}`;
	const line = (name: string, words: string | undefined) =>
		words === undefined ? name : `${name}: ${words}`;
	return [...(kind === undefined ? [] : [kind]), 'date', line('was', was), line('now', now)].join(
		', '
	);
}
