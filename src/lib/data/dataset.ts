import type {
	Certainty,
	FigureRecord,
	FiguresFile,
	Operation,
	SourceRecord,
	Voice
} from './schema.ts';
import type { ChartText, SiteText } from './texts.ts';
import type { Quantity } from './words.ts';

/** A correction that readers are told of. */
export type Revision = NonNullable<FigureRecord['revisions']>[number];

/** One figure, cited or derived, ready for use. */
export interface Figure {
	id: string;
	/** Missing for a claim that carries no number. */
	quantity?: Quantity;
	/** The source's own value, where it differs from the article's. */
	theirs?: Quantity;
	/** What the source says, where it parts ways with the article; may hold placeholders. */
	says?: string;
	counts: string;
	of?: string;
	when?: string;
	voice: Voice;
	/** Ids of the sources it rests on: one or none when cited, those of its parts when derived. */
	sources: readonly string[];
	page?: string;
	certainty: Certainty;
	note?: string;
	revisions: readonly Revision[];
	/** For a derived figure: how it is worked out, and from which. */
	from?: { operation: Operation; ids: readonly string[] };
}

export interface Source extends SourceRecord {
	id: string;
}

/** Everything the content folder says apart from the prose. */
export interface Dataset {
	figures: Record<string, Figure>;
	sources: Record<string, Source>;
	relations: FiguresFile['relations'];
	unlike: FiguresFile['unlike'];
	charts: Record<string, ChartText>;
	site: SiteText;
}
