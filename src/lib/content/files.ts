/*
 * The content folder as a map from path to text, and the only list of the paths in it. The map can be
 * read from disk or Git (src/tools/read-content.ts) or come from Vite (index.ts).
 */

/** The text of each content file, by its path from the root of the repository. */
export type Files = Readonly<Record<string, string>>;

export const FOLDER = 'content/';

/** The text of a file as it is worked with, whatever system and editor it was saved by. */
export const plainText = (text: string): string =>
	text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** Where the words of one language stand: the content folder itself, or a folder in it. */
export interface Paths {
	folder: string;
	figures: string;
	sources: string;
	site: string;
	/** The file with the words of a chart. */
	chart: (id: string) => string;
}

/** The paths in a folder of content; defaults to the content folder itself. */
export const pathsIn = (folder = FOLDER): Paths => ({
	folder,
	figures: `${folder}figures.yaml`,
	sources: `${folder}sources.yaml`,
	site: `${folder}site.yaml`,
	chart: (id) => `${folder}charts/${id}.yaml`
});

export const { figures: FIGURES, sources: SOURCES, site: SITE, chart: chartFile } = pathsIn();

/** The files that there must be; those of a translation are of the same names. */
export const requiredIn = (folder = FOLDER): string[] => {
	const { figures, sources, site } = pathsIn(folder);
	return [figures, sources, site];
};

/** A file of the site: the folder of its language, if it has one, and where it stands in that. */
const FILE =
	/^(content\/(?:([a-z]{2,3})\/)?)(?:(?:figures|sources|site)\.yaml|charts\/([a-z0-9-]+)\.yaml|article\/[^./~#\s()][^/\s()]*\.svx)$/;
/** A folder of the language of one country, as `de-CH/`. */
const REGION = /^content\/([a-z]{2,3})[-_][a-z]{2,4}\//i;
/** What is kept beside the content: notes for editors, and charts as they were. */
const KEPT = /^content\/(?:README\.md$|editions\/)/;
/** What editors, file managers and operating systems leave beside the files they are asked to keep. */
const LEFT_BEHIND = /(?:^|\/)(?:\.|#|~\$|Thumbs\.db$|desktop\.ini$)|~$/i;

/** What a copy has at the end of its name: “security (1).yaml”, “security – Copy 2.yaml”, “security_BASE_123.yaml”. */
const COPY =
	/(?:\s*[-–]\s*|[ _.])?(?:\([^)]*\)|(?<=[-–_. ])(?:copy|kopie|backup|bak|orig|old|base|local|remote)(?:[ _]\d+)?(?: \(\d+\))?|(?<= )\d+)(?=\.\w+$)/;

/** What word processors and the like save, which is not plain text. */
const DOCUMENT = /\.(?:docx?|odt|pages|rtf|pdf|xlsx?|ods|numbers)$/i;

/** Whether the site reads a file, by its path. */
export const isContent = (path: string): boolean => FILE.test(path);

/** The code of the language that a file translates into; undefined for one of the original, and for any other. */
export const translationOf = (path: string): string | undefined => FILE.exec(path)?.[2];

/** The files of one folder of content, without those of the folders in it. */
export const filesIn = (texts: Files, folder = FOLDER): Files =>
	Object.fromEntries(Object.entries(texts).filter(([path]) => FILE.exec(path)?.[1] === folder));

/** The chart whose words a file holds; undefined for any other file. */
export const chartIn = (path: string): string | undefined => FILE.exec(path)?.[3];

/** The name of the schema that a YAML file is written by, with which editors complete it; undefined for any other file. */
export function schemaOf(path: string): string | undefined {
	const [, folder = FOLDER] = FILE.exec(path) ?? [];
	const { figures, sources, site } = pathsIn(folder);
	const isOriginal = folder === FOLDER;
	if (path === figures) return isOriginal ? 'figures' : 'figure-words';
	if (path === sources) return isOriginal ? 'sources' : 'source-words';
	if (path === site) return 'site';
	return chartIn(path) === undefined ? undefined : 'chart';
}

/** The files of the prose, in reading order: that of their names, numbers by value. */
export const sectionFiles = (paths: readonly string[]): string[] =>
	paths
		.filter((path) => isContent(path) && path.endsWith('.svx'))
		// Names that only differ in zeros before their number are told apart too.
		.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1));

/** The file that another is a copy of by its name, as file managers, editors and Git call one; undefined for any other. */
const copiedFrom = (path: string): string | undefined =>
	[/(?<=\.(?:yaml|svx))\.[^/]+$/, COPY, /(?<=\/)copy of /]
		.map((marker) => path.replace(marker, ''))
		.find((original) => original !== path && isContent(original));

/** The file of the site that another is meant to be, by its name or as a copy; undefined where there is none like it. */
export function meantBy(path: string): string | undefined {
	const small = path.toLowerCase();
	if (DOCUMENT.test(small)) return undefined;
	const [stem = small] = small.split(/\.[^./]*$/);
	const extension = small.includes('/article/') ? '.svx' : '.yaml';
	return (
		copiedFrom(small) ??
		[small, stem + extension, stem.replaceAll(' ', '-') + extension].find(isContent)
	);
}

/**
 * What is wrong with a file of the folder that the site does not read, or is not to read; undefined for one
 * that it reads, and for what programs leave behind. The others in the folder tell whether it is there twice.
 */
export function strayMessage(path: string, others: readonly string[]): string | undefined {
	if (KEPT.test(path) || LEFT_BEHIND.test(path)) return undefined;
	const [, language] = REGION.exec(path) ?? [];
	if (language !== undefined)
		return `the folder of a language has the code of that alone: rename it to ${language.toLowerCase()}/, or move it out of content/`;
	const meant = meantBy(path);
	const isTwice = meant !== undefined && meant !== path && others.includes(meant);
	if (isContent(path) && !(isTwice && copiedFrom(path.toLowerCase()))) return undefined;
	if (isTwice)
		return `${meant} is there too, and is what the site reads: remove this file, or move it out of content/`;
	if (DOCUMENT.test(path))
		return 'the site cannot read a file of this program: copy its words into a .svx file in article/, and move it out of content/';
	return meant === undefined
		? 'the site does not read this file: sections are .svx files right in article/, charts .yaml files right in charts/; move it out of content/, or rename it'
		: `the site does not read a file of this name: rename it to ${meant}`;
}
