import { FIELDS, type FieldName } from './fields.ts';

type Value = string | number | readonly string[] | readonly object[] | undefined;

/** A row by field; a field with no value is left out or undefined. */
export type Row<K extends FieldName> = Partial<Record<K, Value>>;

/** What parts the items of a list in a cell. */
export const LIST_DELIMITER = ';';

/**
 * A value as a cell in the form that Table Schema (Data Package v2) gives its type: numbers bare,
 * lists delimited, arrays as JSON, and nothing at all as an empty cell.
 */
function cell(value: Value): string {
	if (value === undefined) return '';
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (value.length === 0) return '';
	return value.every((item) => typeof item === 'string')
		? value.join(LIST_DELIMITER)
		: JSON.stringify(value);
}

/** Rows as a table of cells, under the headings of the fields named. */
export const table = <K extends FieldName>(
	columns: readonly K[],
	rows: readonly Row<K>[]
): string[][] => [
	columns.map((name) => FIELDS[name].title),
	...rows.map((row) => columns.map((name) => cell(row[name])))
];
