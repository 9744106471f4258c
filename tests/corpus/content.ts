import { readAll } from '../../src/tools/read-content.ts';
import { checkTexts } from '../../src/tools/check-content.ts';
import type { Fault } from '../../src/lib/data/faults.ts';
import { root } from '../support/content.ts';

/** The content folder as texts by their paths. */
export type Files = Readonly<Record<string, string>>;

export const figures = 'content/figures.yaml';
export const sources = 'content/sources.yaml';
export const site = 'content/site.yaml';
export const chart = (id: string) => `content/charts/${id}.yaml`;
export const article = (name: string) => `content/article/${name}.svx`;

/** A change to one file: what is found first from `after` on gives way to `put`; without `find`, the whole file does. */
export interface Edit {
	file: string;
	after?: string;
	find?: string | RegExp;
	put: string;
}

/** A change that breaks the content, where the fault must be reported, and what it must say. */
export interface Broken extends Edit {
	name: string;
	/** Further changes that the fault takes. */
	and?: readonly Edit[];
	/** What stands in the line at fault, after the edits; a whole file is at fault in its first line. */
	mark?: string | RegExp;
	/** Where that is looked for, if not where the edit is. */
	markIn?: string;
	markAfter?: string;
	says: string;
	/** How many other faults follow from the edit. */
	also?: number;
}

/** A change that is unusual, and right. */
export interface Valid {
	name: string;
	edits: readonly Edit[];
}

const { texts, prose } = readAll(root);

/** The content folder as it stands. */
export const real: Files = {
	[figures]: texts.figures,
	[sources]: texts.sources,
	[site]: texts.site,
	...Object.fromEntries(Object.entries(texts.charts).map(([id, text]) => [chart(id), text])),
	...Object.fromEntries(prose.map(({ file, text }) => [file, text]))
};

/** Where a piece of text stands, and how long it is. Throws where the file does not hold it. */
export function spot(
	files: Files,
	file: string,
	piece: string | RegExp,
	after = ''
): { start: number; end: number } {
	const text = files[file] ?? '';
	const from = text.indexOf(after);
	const [found, offset] =
		typeof piece === 'string'
			? [piece, text.indexOf(piece, from + after.length)]
			: (({ 0: match, index }) => [match, index + from + after.length])(
					piece.exec(text.slice(from + after.length)) ?? { 0: '', index: Number.NaN }
				);
	if (from < 0 || !(offset >= 0))
		throw new Error(`${file} holds no “${after}” with “${String(piece)}” after it.`);
	return { start: offset, end: offset + found.length };
}

/** The files after an edit. */
export function edited(files: Files, { file, after, find, put }: Edit): Files {
	if (find === undefined) return { ...files, [file]: put };
	const { start, end } = spot(files, file, find, after);
	const text = files[file] ?? '';
	return { ...files, [file]: text.slice(0, start) + put + text.slice(end) };
}

/** The files after several edits. */
export const editedAll = (edits: readonly Edit[], files: Files = real): Files =>
	edits.reduce(edited, files);

/** The line that an offset stands in. */
export const lineAt = (files: Files, file: string, offset: number): number =>
	(files[file] ?? '').slice(0, offset).split('\n').length;

/** Every fault in the files, as the check of the content folder finds them. */
export function faultsOf(files: Files): Fault[] {
	const paths = Object.keys(files).sort();
	const inFolder = (folder: string, ending: string) =>
		paths.filter((path) => path.startsWith(folder) && path.endsWith(ending));
	return checkTexts(
		{
			figures: files[figures] ?? '',
			sources: files[sources] ?? '',
			site: files[site] ?? '',
			charts: Object.fromEntries(
				inFolder('content/charts/', '.yaml').map((path) => [
					path.slice('content/charts/'.length, -'.yaml'.length),
					files[path] ?? ''
				])
			)
		},
		inFolder('content/article/', '.svx').map((file) => ({ file, text: files[file] ?? '' }))
	);
}
