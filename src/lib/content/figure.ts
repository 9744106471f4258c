import type { Quantity } from '../language/quantity.ts';
import type { Certainty, Finding, Voice } from './fields.ts';
import type { Derivation, FigureRecord, SourceRecord } from './schema.ts';
import type { Text } from './segments.ts';

/** A correction that readers are told of. */
export type Revision = FigureRecord['revisions'][number];

/** One figure, cited or derived. */
export interface Figure {
	id: string;
	/** Missing for a claim that carries no number. */
	quantity?: Quantity;
	/** What the source was found to say where it parts ways with the article; its own value, where it has one. */
	differs?: { quantity?: Quantity; says: Text };
	counts: Text;
	/** Whose it is. A derived figure has what its parts have, each once. */
	of: readonly Text[];
	when?: string;
	/** Who states it: the article, or only the source. */
	voice: Voice;
	/** Ids of the sources it rests on: one or none when cited, those of its parts when derived. */
	sources: readonly string[];
	page?: string;
	certainty: Certainty;
	note?: Text;
	revisions: readonly Revision[];
	/** For a derived figure: how it is worked out, and from which; a tally names none, but the finding of those that it counts. */
	from?: Derivation;
}

export interface Source extends SourceRecord {
	id: string;
}

/** What following a figure of the article to its source came to; undefined for one that the article does not state. */
export function findingOf({ voice, from, certainty, differs }: Figure): Finding | undefined {
	if (voice === 'source' || from) return undefined;
	if (certainty === 'not-found') return 'not-found';
	if (certainty === 'secondary') return 'second-hand';
	return differs ? 'differs' : 'agrees';
}

/** The value of a figure in a voice, if it has one; one that only its source states has the same in either. */
export function valueOf({ voice, quantity, differs }: Figure, asked: Voice): Quantity | undefined {
	return asked === 'source' && voice === 'article' ? differs?.quantity : quantity;
}

/** The number that article or source states itself, if it does: an article states none that only its source does, and a source the article’s where it has no other. */
export function numberIn({ voice, quantity, differs }: Figure, asked: Voice): Quantity | undefined {
	if (asked === 'source') return differs?.quantity ?? quantity;
	return voice === 'article' ? quantity : undefined;
}

/** The voice to show a number with: that of whoever states it, and none where article and source agree. */
export function shownVoice(figure: Figure, asked: Voice = 'article'): Voice | undefined {
	if (figure.voice === 'source') return 'source';
	return figure.differs ? asked : undefined;
}
