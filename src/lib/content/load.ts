import { english } from '../language/en.ts';
import type { Language } from '../language/language.ts';
import type { Content, Draft } from './content.ts';
import { deriveAll } from './derive.ts';
import type { Figure } from './figure.ts';
import { chartIn, FIGURES, sectionFiles, SITE, SOURCES, type Files } from './files.ts';
import {
	chartName,
	entryName,
	figureName,
	prosePassages,
	siteName,
	yamlPassages
} from './passages.ts';
import { ContentError, type Problem } from './problem.ts';
import { parseSection } from './prose.ts';
import { figuresSchema, sourcesSchema, type FigureRecord, type FiguresFile } from './schema.ts';
import { chartSchema, siteSchema } from './site-schema.ts';
import { quantityFrom } from './stated-number.ts';
import { readYaml, type YamlFile } from './yaml.ts';

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
const mapEntries = <T, U>(
	entries: Readonly<Record<string, T>>,
	make: (key: string, value: T) => U
) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, make(key, value)]));

function loadFigures(yaml: YamlFile<FiguresFile>) {
	const file = yaml.partial;
	if (!file) return { figures: {}, ids: [], relations: [], unlike: [], errors: [] };
	const { figures, errors } = deriveAll(file, mapEntries(file.figures, cited), yaml);
	const { relations, unlike } = file;
	const ids = [...Object.keys(file.figures), ...Object.keys(file.derived), ...yaml.broken];
	return { figures, ids, relations, unlike, errors };
}

/** Reads the content folder; whatever keeps a file from being read whole is found at once. */
export function load(
	texts: Files,
	language: Language = english
): { draft: Draft; errors: Problem[] } {
	const textOf = (path: string) => {
		const text = texts[path];
		if (text === undefined) throw new Error(`There is no ${path}.`);
		return text;
	};
	const figures = readYaml(FIGURES, textOf(FIGURES), figuresSchema);
	const sources = readYaml(SOURCES, textOf(SOURCES), sourcesSchema);
	const site = readYaml(SITE, textOf(SITE), siteSchema);
	const charts = Object.fromEntries(
		Object.entries(texts).flatMap(([path, text]) => {
			const id = chartIn(path);
			return id === undefined ? [] : [[id, readYaml(path, text, chartSchema)]];
		})
	);
	const sections = sectionFiles(Object.keys(texts)).map((path) => parseSection(path, textOf(path)));
	const { errors: underivable, ...read } = loadFigures(figures);
	const passages = [
		...yamlPassages('site', site, siteName),
		...sections.flatMap(prosePassages),
		...Object.entries(charts).flatMap(([id, yaml]) => yamlPassages('chart', yaml, chartName(id))),
		...yamlPassages('figure', figures, figureName),
		...yamlPassages('source', sources, entryName)
	];
	return {
		draft: {
			...read,
			language,
			sources: mapEntries(sources.partial ?? {}, (id, record) => ({ id, ...record })),
			charts: Object.fromEntries(
				Object.entries(charts).flatMap(([id, { partial }]) => (partial ? [[id, partial]] : []))
			),
			site: site.partial,
			sections,
			passages,
			files: { texts, figures, sources, site, charts }
		},
		errors: [
			...[figures, sources, site, ...Object.values(charts), ...sections].flatMap(
				({ errors }) => errors
			),
			...underivable,
			...passages.flatMap(({ text, at }) =>
				text.errors.map(({ offset, message }) => at(offset, message))
			)
		]
	};
}

/** The content of a folder that can be read whole. Throws a ContentError, for editors, for one that cannot. */
export function loadWhole(texts: Files, language?: Language): Content {
	const { draft, errors } = load(texts, language);
	const { site } = draft;
	if (errors.length > 0 || !site) throw new ContentError(errors);
	return { ...draft, site };
}
