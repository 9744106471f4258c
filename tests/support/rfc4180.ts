/**
 * Reads a CSV file by the grammar of RFC 4180, and nothing looser: throws for a stray quote, for a
 * line break that is not CR LF, and for a last record that is not ended. It must begin with the byte
 * order mark by which Excel knows UTF-8.
 */
export function parseCsv(text: string): string[][] {
	if (!text.startsWith('\ufeff')) throw new Error('there is no byte order mark');
	const records: string[][] = [];
	let record: string[] = [];
	let at = 1;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			for (at += 1; ; at += 2) {
				const end = text.indexOf('"', at);
				if (end < 0) throw new Error('a quote is never closed');
				cell += text.slice(at, end);
				at = end;
				if (text[at + 1] !== '"') break;
				cell += '"';
			}
			at += 1;
		} else {
			const start = at;
			while (at < text.length && !',\r\n'.includes(text.charAt(at))) at += 1;
			cell = text.slice(start, at);
			if (cell.includes('"')) throw new Error(`a quote stands within ${cell}`);
		}
		record.push(cell);
		if (text.startsWith('\r\n', at)) {
			records.push(record);
			record = [];
			at += 2;
		} else if (text[at] === ',') {
			at += 1;
			if (at === text.length) throw new Error('the last record is not ended');
		} else {
			throw new Error(`neither a comma nor CR LF stands at ${at}`);
		}
	}
	return records;
}

/** The records of a CSV file by the headings of its first. Throws for one of another length. */
export function parseTable(text: string): Record<string, string>[] {
	const [headings = [], ...records] = parseCsv(text);
	return records.map((record) => {
		if (record.length !== headings.length)
			throw new Error(`${record.length} cells stand under ${headings.length} headings`);
		return Object.fromEntries(headings.map((heading, i) => [heading, record[i] ?? '']));
	});
}
