import type { Corrected } from '../content/fields.ts';
import type { Figure, Revision } from '../content/figure.ts';

/* The entry that an editor is asked for, where something published has changed. */

/** Something published of a figure that is another now: what a correction of it is to say, and where it was changed. */
export interface Change extends Pick<Revision, 'voice' | 'field'> {
	path: readonly string[];
	/** What has changed, for a message. */
	what: string;
}

/** How an entry may say what the page has no words for; the editor is free to say it otherwise. */
const SUGGESTED: Partial<Record<Corrected, (figure: Figure) => string>> = {
	voice: ({ voice }) => (voice === 'source' ? 'the source’s own number' : 'the article’s number'),
	differs: ({ differs }) => (differs ? 'the source differs' : 'the source agrees')
};

/** What an entry has to hold that tells of a change, by what the page says before and after it. */
export function entryFor(
	{ voice, field }: Change,
	[old, figure]: readonly [Figure, Figure],
	[was, now]: readonly (string | undefined)[]
): string {
	const kind = field === undefined ? voice && `voice: ${voice}` : `field: ${field}`;
	const suggest = field && SUGGESTED[field];
	const line = (name: string, words: string | undefined) =>
		words === undefined ? name : `${name}: ${words}`;
	const entry = [
		...(kind === undefined ? [] : [kind]),
		'date',
		line('was', was ?? suggest?.(old)),
		line('now', now ?? suggest?.(figure))
	].join(', ');
	return suggest ? `${entry} (or in words of your own)` : entry;
}
