/** One thing wrong in the content: where, what, and how to mend it. Lines and columns count from one. */
export interface Fault {
	file: string;
	line: number;
	column: number;
	message: string;
}

/** `content/figures.yaml:12:3 …`, the form that editors and terminals turn into a link. */
export function formatFault({ file, line, column, message }: Fault): string {
	return `${file}:${line}:${column} ${message}`;
}

/** All faults, in reading order, one a line, under a line that counts them. */
export function formatFaults(faults: readonly Fault[]): string {
	const sorted = [...faults].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
	);
	const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
	return `${count} in the content:\n\n${sorted.map(formatFault).join('\n')}\n`;
}

/** Thrown when broken content reaches code that needs it whole; its message lists every fault. */
export class ContentError extends Error {
	constructor(readonly faults: readonly Fault[]) {
		super(formatFaults(faults));
		this.name = 'ContentError';
	}
}

/** Line and column, from one, of an offset into a text. */
export function position(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into another: optimal string alignment. */
function distance(a: string, b: string): number {
	let older: number[] = [];
	let old = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				(old[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(old[j - 1] ?? 0) + (same ? 0 : 1),
				swap ? (older[j - 2] ?? 0) + 1 : Infinity
			);
		}
		older = old;
		old = row;
	}
	return old[b.length] ?? 0;
}

/**
 * “: did you mean `abandoned-2025`?” where a valid name is near, else the names there are (up to
 * twelve), else what to do instead.
 */
export function suggest(wrong: string, names: readonly string[], instead = ''): string {
	const small = wrong.toLowerCase();
	const scored = names.map((name) => ({
		name,
		off: name.startsWith(small) || small.startsWith(name) ? 1 : distance(small, name.toLowerCase())
	}));
	const nearest = scored.sort((a, b) => a.off - b.off)[0];
	if (wrong !== '' && nearest && nearest.off <= Math.max(1, wrong.length / 4))
		return `: did you mean \`${nearest.name}\`?`;
	if (names.length > 0 && names.length <= 12) return `: use one of ${names.join(', ')}`;
	return instead;
}
