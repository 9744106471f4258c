import { getFigure, type Content, type Draft } from './content.ts';
import { valueOf, type Figure, type Revision } from './figure.ts';
import type { Site } from './site-schema.ts';
import { once } from '../once.ts';

/** A correction of a figure that had been published. */
export interface Correction extends Revision {
	figure: Figure;
	/** The how manyth it is of its kind on its day. */
	turn: number;
}

/** The address of a correction on the page of all corrections. */
export const correctionAnchor = ({ figure, date, voice, field, turn }: Correction): string =>
	[figure.id, date, voice, field, turn > 1 ? turn : undefined]
		.filter((part) => part !== undefined)
		.join('-');

/** What a correction is of, in the words of the pages; nothing where what it was and is says so. */
export function subjectOf({ words }: Site, { voice, field }: Revision): string {
	if (voice) return words['source-number'];
	return field === 'source' ? words.source : '';
}

/** What corrections of one figure follow on from one another: those of its number, of its source’s own, of one field. */
export const kindOf = ({ voice, field }: Pick<Revision, 'voice' | 'field'>): string =>
	field ?? `${voice ?? 'article'} number`;

/**
 * What a correction of this kind has to say of a figure: as the page says it. Undefined where there is
 * nothing to say, or it is said in words of one’s own.
 */
export function saidOf(
	{ language, site, sources }: Pick<Draft, 'language' | 'site' | 'sources'>,
	figure: Figure,
	{ voice, field }: Pick<Revision, 'voice' | 'field'>
): string | undefined {
	const quantity = valueOf(figure, voice ?? 'article');
	switch (field) {
		case 'certainty':
			return site?.certainty[figure.certainty].name;
		case 'source':
			return figure.sources.map((id) => sources[id]?.short)[0];
		case 'when':
			return figure.when === undefined ? undefined : language.when(figure.when);
		case undefined:
			return quantity && language.say(quantity);
		default:
			return undefined;
	}
}

/** The corrections of a figure, oldest first. */
const correctionsOf = (figure: Figure): Correction[] =>
	figure.revisions.map((revision, i, all) => {
		const alike = all
			.slice(0, i)
			.filter((one) => one.date === revision.date && kindOf(one) === kindOf(revision));
		return { ...revision, figure, turn: alike.length + 1 };
	});

/** Every correction, the newest first. */
export const corrections = once((content: Draft): readonly Correction[] =>
	Object.values(content.figures)
		.flatMap((figure) => correctionsOf(figure).reverse())
		.sort((a, b) => b.date.localeCompare(a.date) || a.figure.id.localeCompare(b.figure.id))
);

/** The day the piece last changed a published figure, or was first published. */
export const modified = (content: Content): string =>
	corrections(content)[0]?.date ?? content.site.published;

/** The newest correction among some figures and those that they are worked out from, if there is one. */
export function lastCorrection(content: Draft, figures: readonly string[]): Correction | undefined {
	const concerned = new Set<string>();
	const add = (id: string) => {
		if (concerned.has(id)) return;
		concerned.add(id);
		getFigure(content, id).from?.ids.forEach(add);
	};
	figures.forEach(add);
	return corrections(content).find(({ figure }) => concerned.has(figure.id));
}
