const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows of cells as a CSV file by RFC 4180: cells parted by commas, each row ended by CR LF, cells
 * that hold a comma, a quote or a line break put in quotes, and quotes within them doubled.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
