import leven from 'leven';

/** A place in the content. Lines and columns count from one. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** Something wrong in the content: where, what, and how to fix it. */
export interface Problem extends Place {
	message: string;
	/** Where else it may come from: it is told there if that was edited since the last commit, and this was not; in words of its own, where it has any. */
	elsewhere?: readonly (Place & { message?: string })[];
}

/** A problem that may come from other places too, told by problems there or by the places themselves; one without a message is told in the same words. */
export const orAt = (
	problem: Problem,
	elsewhere: readonly (Place & { message?: string })[]
): Problem => ({
	...problem,
	elsewhere: elsewhere.map(({ file, line, column, message }) => ({
		...{ file, line, column },
		...(message && { message })
	}))
});

/** A problem of two places that cannot be alike, told at the one that was edited, each in its own words; defaults to the first. */
export const eitherOf = (here: Problem, there: Problem): Problem => ({
	...here,
	elsewhere: [there]
});

/** `content/figures.yaml:12:3 …`, the form that editors and terminals turn into a link. */
export const formatProblem = ({ file, line, column, message }: Problem): string =>
	`${file}:${line}:${column} ${message}`;

/** Problems in reading order, one a line, under a line that counts them as what they are. */
function list(problems: readonly Problem[], [one, many]: readonly [string, string]): string {
	const sorted = [...problems].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
	);
	const count = problems.length === 1 ? `One ${one}` : `${problems.length} ${many}`;
	return `${count} in the content:\n\n${sorted.map(formatProblem).join('\n')}\n`;
}

/** All problems, for an editor to mend. */
export const formatProblems = (problems: readonly Problem[]): string =>
	list(problems, ['error', 'errors']);

/** What an editor should look at, and which stops nothing. */
export const formatWarnings = (warnings: readonly Problem[]): string =>
	list(warnings, ['thing to look at', 'things to look at']);

/** Thrown when content with errors reaches code that needs it whole; the message lists them all. */
export class ContentError extends Error {
	constructor(readonly problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.name = 'ContentError';
	}
}

/** The line and column of an offset into a text. */
export function position(text: string, offset: number): Pick<Problem, 'line' | 'column'> {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** How far one word is from another in edits; two letters that changed places count as one. */
function distance(a: string, b: string): number {
	const swapped = Array.from({ length: Math.max(0, a.length - 1) }, (_, i) =>
		[a.slice(0, i), a.charAt(i + 1), a.charAt(i), a.slice(i + 2)].join('')
	);
	return swapped.includes(b) ? 1 : leven(a, b);
}

/** “: did you mean `abandoned-2025`?” where a valid name is near, else the names there are (up to twelve), else what to do instead. */
export function suggest(wrong: string, names: readonly string[], instead = ''): string {
	const small = wrong.toLowerCase();
	const [nearest] = names
		.map((name) => ({
			name,
			off:
				name.length > 1 && (name.startsWith(small) || small.startsWith(name))
					? 1
					: distance(small, name.toLowerCase())
		}))
		.sort((a, b) => a.off - b.off);
	if (wrong !== '' && nearest && nearest.off <= Math.max(1, wrong.length / 4))
		return `: did you mean \`${nearest.name}\`?`;
	if (names.length > 0 && names.length <= 12) return `: use one of ${names.join(', ')}`;
	return instead;
}
