import type { Dataset, Figure, Revision } from './dataset.ts';

/** A correction of a figure that had been published. */
export interface Correction extends Revision {
	figure: Figure;
}

/** Every correction, the newest first. */
export const corrections = (data: Dataset): Correction[] =>
	Object.values(data.figures)
		.flatMap((figure) => figure.revisions.map((revision) => ({ ...revision, figure })))
		.sort((a, b) => b.date.localeCompare(a.date) || a.figure.id.localeCompare(b.figure.id));

/** The day the piece last changed a published figure, or was first published. */
export const modified = (data: Dataset): string =>
	corrections(data)[0]?.date ?? data.site.published;

/** The newest correction among some figures, if there is one. */
export const lastCorrection = (data: Dataset, figures: readonly string[]): Correction | undefined =>
	corrections(data).find(({ figure }) => restsOn(data, figures).has(figure.id));

/** The figures given, and all those that the derived among them are worked out from. */
function restsOn(data: Dataset, figures: readonly string[]): Set<string> {
	const all = new Set<string>();
	const add = (id: string) => {
		if (all.has(id)) return;
		all.add(id);
		data.figures[id]?.from?.ids.forEach(add);
	};
	figures.forEach(add);
	return all;
}
