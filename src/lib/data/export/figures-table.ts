import type { Dataset } from '../dataset.ts';
import type { FieldName } from './fields.ts';
import { figureEntry } from './figure-entry.ts';
import { sourceNames } from './source-names.ts';
import { table, type Row } from './table.ts';

/** The columns of /figures.csv, in order. */
export const FIGURE_COLUMNS = [
	...['id', 'value', 'to', 'unit', 'qualifier', 'said', 'counts', 'of', 'when', 'voice'],
	...['sources', 'sourceNames', 'page', 'certainty'],
	...['ownValue', 'ownTo', 'ownUnit', 'ownQualifier', 'ownSaid', 'says', 'note'],
	...['operation', 'parts', 'revisions']
] as const satisfies FieldName[];

/** The table of /figures.csv: a row for every figure, under a row of headings. */
export function figuresTable(data: Dataset): string[][] {
	const rows = Object.values(data.figures).map((figure): Row<(typeof FIGURE_COLUMNS)[number]> => {
		const { differs, from, ...record } = figureEntry(data, figure);
		return {
			...record,
			sourceNames: sourceNames(data, record.sources),
			ownValue: differs?.value,
			ownTo: differs?.to,
			ownUnit: differs?.unit,
			ownQualifier: differs?.qualifier,
			ownSaid: differs?.said,
			says: differs?.says,
			operation: from?.operation,
			parts: from?.figures
		};
	});
	return table(FIGURE_COLUMNS, rows);
}
