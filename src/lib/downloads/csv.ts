import { csvFormatRow } from 'd3';
import { z } from 'zod';

type Value = string | number | readonly string[] | readonly object[] | undefined;

/** A value in the form that Table Schema gives its type: numbers bare, lists of words parted by semicolons, other lists as JSON. */
function cellOf(value: Value): string {
	if (value === undefined) return '';
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	const isList = value.every((item) => typeof item === 'string');
	return isList ? value.join(';') : JSON.stringify(value);
}

/** What JSON Schema says of one column. */
const columnSchema = z.object({
	title: z.string(),
	description: z.string(),
	type: z.enum(['string', 'number', 'array']),
	enum: z.array(z.string()).optional(),
	minimum: z.number().optional(),
	items: z.object({ type: z.string() }).optional()
});

export type Column = ReturnType<typeof columnsOf>[number];

/** The columns of a table, in order, from the schema of its rows; a list may be empty, and so may its cell. */
export function columnsOf(row: z.ZodObject) {
	const { properties = {}, required = [] } = z.toJSONSchema(row);
	return Object.entries(properties).map(([name, property]) => {
		const column = columnSchema.parse(property);
		return { ...column, name, required: column.type !== 'array' && required.includes(name) };
	});
}

/** Says that what follows is UTF-8: without it Excel takes dashes and quotes for letters of another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a CSV file by RFC 4180 in UTF-8, under the titles of their columns; every row ends in CR LF. */
export function toCsv<T extends z.ZodObject>(schema: T, rows: readonly z.output<T>[]): string {
	const columns = columnsOf(schema);
	const lines = [
		columns.map(({ title }) => title),
		...rows.map((row) => {
			// A row has what its schema says: the values that a cell can hold.
			const values = row as Record<string, Value>;
			return columns.map(({ name }) => cellOf(values[name]));
		})
	];
	return BYTE_ORDER_MARK + lines.map((cells) => `${csvFormatRow(cells)}\r\n`).join('');
}
