import { codeOf } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Figure, Source } from './figure.ts';
import type { Files, Paths } from './files.ts';
import type { Passage } from './passages.ts';
import type { Section } from './prose.ts';
import type { FiguresFile, SourceRecord } from './schema.ts';
import type { ChartText, Site } from './site-schema.ts';
import type { FigureWords, SourceWords } from './words-schema.ts';
import type { YamlFile } from './yaml.ts';

/** Everything that could be read of the content folder, errors or not: what checks work on. */
export interface Draft {
	language: Language;
	/** Where its words stand. */
	paths: Paths;
	/** The figures that could be read, cited ones first. */
	figures: Readonly<Record<string, Figure>>;
	/** The ids of all figures, also of those with errors. */
	ids: readonly string[];
	sources: Readonly<Record<string, Source>>;
	relations: FiguresFile['relations'];
	unlike: FiguresFile['unlike'];
	/** The words of each chart. */
	charts: Readonly<Record<string, ChartText>>;
	site: Site | undefined;
	/** The prose in reading order. */
	sections: readonly Section[];
	/** Every text, in the order of files and lines. */
	passages: readonly Passage[];
	/** For a translation: what it translates, and its words for figures and sources. */
	translation?: {
		original: Draft;
		figures: YamlFile<FigureWords>;
		sources: YamlFile<SourceWords>;
	};
	/** The files as they were typed and as they were read, for messages that point into them. */
	files: {
		texts: Files;
		figures: YamlFile<FiguresFile>;
		sources: YamlFile<Record<string, SourceRecord>>;
		site: YamlFile<Site>;
		charts: Readonly<Record<string, YamlFile<ChartText>>>;
	};
}

/** The content folder, whole and without errors: what pages are made from. */
export interface Content extends Draft {
	site: Site;
}

/** The path of the story in the language of some content, from the site’s address. */
export const storyPath = ({ language, translation }: Draft): '/' | `/${string}/` =>
	translation ? `/${codeOf(language)}/` : '/';

/** Thrown where something is asked for that the content does not have. */
export class MissingError extends Error {}

/** The entry of an id. Throws for an id that there is not. */
function get<T>(entries: Readonly<Record<string, T>>, id: string, what: string): T {
	const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
	if (entry === undefined) throw new MissingError(`The content has no ${what} “${id}”.`);
	return entry;
}

/** The figure of an id. Throws for an id that the content does not have. */
export const getFigure = ({ figures }: Draft, id: string): Figure => get(figures, id, 'figure');

/** The source of an id. Throws for an id that the content does not have. */
export const getSource = ({ sources }: Draft, id: string): Source => get(sources, id, 'source');

/** The words of a chart. Throws for a chart that the content does not have. */
export const getChartText = ({ charts }: Draft, id: string): ChartText =>
	get(charts, id, 'words for a chart');
