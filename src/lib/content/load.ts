import { LANGUAGES } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Content, Draft } from './content.ts';
import { deriveAll } from './derive.ts';
import type { Figure } from './figure.ts';
import { keepLast } from './keep-last.ts';
import { chartIn, filesIn, pathsIn, sectionFiles, type Files, type Paths } from './files.ts';
import {
	chartName,
	entryName,
	figureName,
	prosePassages,
	siteName,
	yamlPassages,
	type Passage
} from './passages.ts';
import { ContentError, type Problem } from './problem.ts';
import { parseSection } from './prose.ts';
import { figuresSchema, sourcesSchema, type FigureRecord, type FiguresFile } from './schema.ts';
import { chartSchema, siteSchema } from './site-schema.ts';
import { quantityFrom } from './stated-number.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const readFigures = keepLast((file, text) => readYaml(file, text, figuresSchema));
const readSources = keepLast((file, text) => readYaml(file, text, sourcesSchema));
const readSite = keepLast((file, text) => readYaml(file, text, siteSchema));
const readChart = keepLast((file, text) => readYaml(file, text, chartSchema));
const readSection = keepLast(parseSection);

/** A cited figure from its record. */
function cited(id: string, record: FigureRecord): Figure {
	const { counts, of, when, voice, certainty, page, note, revisions, source, differs } = record;
	const quantity = quantityFrom(record);
	const own = differs && quantityFrom(differs);
	return {
		...{ id, counts, of: [of], when, voice, certainty, revisions },
		sources: source === undefined ? [] : [source],
		...(quantity && { quantity }),
		...(differs && { differs: { says: differs.says, ...(own && { quantity: own }) } }),
		...(page !== undefined && { page }),
		...(note && { note })
	};
}

/** The entries of a record, each made into something else by its key. */
export const mapEntries = <T, U>(
	entries: Readonly<Record<string, T>>,
	make: (key: string, value: T) => U
) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, make(key, value)]));

/** The figures of a file, and what keeps some of them from being worked out. */
export function loadFigures(yaml: YamlFile<FiguresFile>) {
	const file = yaml.partial;
	if (!file) return { read: { figures: {}, ids: [], relations: [], unlike: [] }, errors: [] };
	const { figures, errors } = deriveAll(file, mapEntries(file.figures, cited), yaml);
	const { relations, unlike } = file;
	const ids = [...Object.keys(file.figures), ...Object.keys(file.derived), ...yaml.broken];
	return { read: { figures, ids, relations, unlike }, errors };
}

/** What could be read of content, and all that keeps the rest from being read. */
export interface Loaded {
	draft: Draft;
	errors: Problem[];
}

/** The text of a file. Throws where there is none. */
export function textOf(texts: Files, path: string): string {
	const text = texts[path];
	if (text === undefined) throw new Error(`There is no ${path}.`);
	return text;
}

/** The words of the pages, the charts and the prose of one folder. */
export function readWords(texts: Files, paths: Paths) {
	const site = readSite(paths.site, textOf(texts, paths.site));
	const charts = Object.fromEntries(
		Object.entries(texts).flatMap(([path, text]) => {
			const id = chartIn(path);
			return id === undefined ? [] : [[id, readChart(path, text)]];
		})
	);
	const sections = sectionFiles(Object.keys(texts)).map((path) =>
		readSection(path, textOf(texts, path))
	);
	return {
		charts: Object.fromEntries(
			Object.entries(charts).flatMap(([id, { partial }]) => (partial ? [[id, partial]] : []))
		),
		site: site.partial,
		sections,
		passages: [
			...yamlPassages('site', site, siteName),
			...sections.flatMap(prosePassages),
			...Object.entries(charts).flatMap(([id, yaml]) => yamlPassages('chart', yaml, chartName(id)))
		],
		files: { site, charts },
		errors: [site, ...Object.values(charts), ...sections].flatMap(({ errors }) => errors)
	};
}

/** What could not be read in texts themselves. */
export const textErrors = (passages: readonly Passage[]): Problem[] =>
	passages.flatMap(({ text, at }) => text.errors.map(({ offset, message }) => at(offset, message)));

/** Reads the content folder; whatever keeps a file from being read whole is found at once. */
export function load(texts: Files, language: Language = LANGUAGES[0]): Loaded {
	const paths = pathsIn();
	const own = filesIn(texts);
	const figures = readFigures(paths.figures, textOf(own, paths.figures));
	const sources = readSources(paths.sources, textOf(own, paths.sources));
	const { passages, errors, ...words } = readWords(own, paths);
	const { read, errors: underivable } = loadFigures(figures);
	const all = [
		...passages,
		...yamlPassages('figure', figures, figureName),
		...yamlPassages('source', sources, entryName)
	];
	return {
		draft: {
			...read,
			...{ language, paths, passages: all, ...words },
			sources: mapEntries(sources.partial ?? {}, (id, record) => ({ id, ...record })),
			files: { texts: own, figures, sources, ...words.files }
		},
		errors: [...figures.errors, ...sources.errors, ...errors, ...underivable, ...textErrors(all)]
	};
}

/** Content that could be read whole. Throws a ContentError, for editors, where something could not. */
export function whole({ draft, errors }: Loaded): Content {
	const { site } = draft;
	if (errors.length > 0 || !site) throw new ContentError(errors);
	return { ...draft, site };
}

/** The content of a folder that can be read whole. Throws a ContentError, for editors, for one that cannot. */
export const loadWhole = (texts: Files, language?: Language): Content =>
	whole(load(texts, language));
