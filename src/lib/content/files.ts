/*
 * The content folder as a map from path to text, and the only list of the paths in it. The map can be
 * read from disk or Git (src/tools/read-content.ts) or come from Vite (index.ts).
 */

/** The text of each content file, by its path from the root of the repository. */
export type Files = Readonly<Record<string, string>>;

export const FOLDER = 'content/';
export const FIGURES = 'content/figures.yaml';
export const SOURCES = 'content/sources.yaml';
export const SITE = 'content/site.yaml';

/** The files that there must be. */
export const REQUIRED = [FIGURES, SOURCES, SITE] as const;

const CHART = /^content\/charts\/(.+)\.yaml$/;
const SECTION = /^content\/article\/.+\.svx$/;

/** The file with the words of a chart. */
export const chartFile = (id: string) => `content/charts/${id}.yaml`;

/** Whether the site reads a file, by its path. */
export const isContent = (path: string) =>
	REQUIRED.some((required) => required === path) || CHART.test(path) || SECTION.test(path);

/** The chart whose words a file holds; undefined for any other file. */
export const chartIn = (path: string): string | undefined => CHART.exec(path)?.[1];

/** The files of the prose, in reading order: that of their names, numbers by value. */
export const sectionFiles = (paths: readonly string[]): string[] =>
	paths
		.filter((path) => SECTION.test(path))
		.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
