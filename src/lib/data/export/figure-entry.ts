import { defined } from '../defined.ts';
import type { Dataset, Figure } from '../dataset.ts';
import { filled } from './filled.ts';
import type { FigureEntry } from './schema.ts';
import { stated } from './stated.ts';

/** One figure as /figures.json holds it, with the numbers in its texts filled in. */
export function figureEntry(data: Dataset, figure: Figure): FigureEntry {
	const { id, quantity, theirs, says, counts, of, when, voice, page, certainty, note } = filled(
		data,
		figure
	);
	const { sources, revisions, from } = figure;
	return defined({
		id,
		...stated(quantity),
		...{ counts, of, when, voice, sources: Array.from(sources), page, certainty },
		differs: says === undefined ? undefined : defined({ ...stated(theirs), says }),
		note,
		from: from && { operation: from.operation, figures: Array.from(from.ids) },
		revisions: filled(data, Array.from(revisions))
	});
}
