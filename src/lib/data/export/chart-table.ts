import type { ChartFile } from './chart-file.ts';
import type { FieldName } from './fields.ts';
import { table } from './table.ts';

/** The columns of /charts/<chart>.csv, in order. */
export const CHART_COLUMNS = [
	...['frame', 'figure', 'counts', 'value', 'to', 'unit', 'qualifier', 'said', 'voice', 'says'],
	...['certainty', 'sources', 'sourceNames']
] as const satisfies FieldName[];

/** The table of /charts/<chart>.csv: the rows of its JSON file, under a row of headings. */
export const chartTable = ({ rows }: Pick<ChartFile, 'rows'>): string[][] =>
	table(CHART_COLUMNS, rows);
