import { getFigure, type Content, type Draft } from './content.ts';
import type { Figure, Revision } from './figure.ts';

/** A correction of a figure that had been published. */
export interface Correction extends Revision {
	figure: Figure;
}

/** The address of a correction on the page of all corrections. */
export const correctionAnchor = ({ figure, date, voice }: Correction): string =>
	[figure.id, date, ...(voice ? [voice] : [])].join('-');

/** Every correction, the newest first. */
export const corrections = (content: Draft): Correction[] =>
	Object.values(content.figures)
		.flatMap((figure) => figure.revisions.map((revision) => ({ ...revision, figure })))
		.sort((a, b) => b.date.localeCompare(a.date) || a.figure.id.localeCompare(b.figure.id));

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
