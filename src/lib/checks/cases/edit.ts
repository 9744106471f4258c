import { fileURLToPath } from 'node:url';
import { checkFiles } from '../../../tools/check-content.ts';
import { readContent } from '../../../tools/read-content.ts';
import { chartFile, FIGURES, SITE, SOURCES, type Files } from '../../content/files.ts';
import { formatProblem, position, type Problem } from '../../content/problem.ts';

/* Content that is edited for a test, and where in it a problem must be reported. */

export { FIGURES as figures, SITE as site, SOURCES as sources, chartFile as chart };
export const article = (name: string) => `content/article/${name}.svx`;

/** A change to one file: what is found first from `after` on gives way to `put`; without `find`, the whole file does. */
export interface Edit {
	file: string;
	after?: string;
	find?: string | RegExp;
	put: string;
}

/** A change that breaks the content, where the problem must be reported, and what it must say. */
export interface Broken extends Edit {
	name: string;
	/** Further changes that the problem takes. */
	and?: readonly Edit[];
	/** What the problem must point at, after the edits; defaults to what was put in. */
	mark?: string | RegExp;
	/** Where that is looked for, if not where the edit is. */
	markIn?: string;
	markAfter?: string;
	says: string;
	/** How many other problems follow from the edit. */
	also?: number;
}

/** A change that is unusual, and right. */
export interface Valid {
	name: string;
	edits: readonly Edit[];
}

/** The checkout that the tests run in. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The content folder as it stands. */
export const real: Files = readContent(root);

/** The text of a file. Throws where there is none. */
export function textOf(files: Files, file: string): string {
	const text = files[file];
	if (text === undefined) throw new Error(`There is no ${file}.`);
	return text;
}

/** Where a piece of text stands: the first from `after` on. Throws where the file does not hold it. */
export function spot(
	files: Files,
	file: string,
	piece: string | RegExp,
	after = ''
): { start: number; end: number } {
	const text = textOf(files, file);
	const from = text.indexOf(after) + after.length;
	const rest = text.slice(from);
	const { 0: found, index } =
		typeof piece === 'string'
			? { 0: piece, index: rest.indexOf(piece) }
			: (piece.exec(rest) ?? { 0: '', index: -1 });
	if (!text.includes(after) || index < 0)
		throw new Error(`${file} holds no “${after}” with “${String(piece)}” after it.`);
	return { start: from + index, end: from + index + found.length };
}

/** The files after an edit. */
function edited(files: Files, { file, after, find, put }: Edit): Files {
	if (find === undefined) return { ...files, [file]: put };
	const { start, end } = spot(files, file, find, after);
	const text = textOf(files, file);
	return { ...files, [file]: text.slice(0, start) + put + text.slice(end) };
}

/** The files after several edits. */
export const editedAll = (edits: readonly Edit[], files: Files = real): Files =>
	edits.reduce(edited, files);

/** The files that a case breaks. */
export const breakFiles = (broken: Broken): Files => editedAll([broken, ...(broken.and ?? [])]);

/** Where the problem of a case must be reported in files that hold its edit. */
export function placeOf(broken: Broken, files: Files): Omit<Problem, 'message'> {
	const { file: editedFile, after, put, mark, markIn, markAfter } = broken;
	const file = markIn ?? editedFile;
	const from = markAfter ?? (markIn === undefined ? after : undefined);
	const { start } = spot(files, file, mark ?? put.trimStart(), from);
	return { file, ...position(textOf(files, file), start) };
}

/** Whether a problem is the one that a case was made to bring about: at its line, in its words. */
export function isMeant(problem: Problem, broken: Broken, files: Files): boolean {
	const { file, line } = placeOf(broken, files);
	return problem.file === file && problem.line === line && problem.message.includes(broken.says);
}

/** Every problem in the files, as the check of the content folder finds them. */
export const problemsOf = (files: Files): Problem[] => checkFiles(files);

/** Problems as an editor reads them, one a line. */
export const told = (problems: readonly Problem[]): string =>
	problems.map(formatProblem).join('\n');
