import { codeOf, LANGUAGES } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Content, Draft } from './content.ts';
import { filesIn, FOLDER, pathsIn, translationOf, type Files } from './files.ts';
import {
	loadFigures,
	mapEntries,
	readWords,
	textErrors,
	textOf,
	whole,
	type Loaded
} from './load.ts';
import { entryName, yamlPassages } from './passages.ts';
import type { DerivedRecord, FigureRecord, FiguresFile, SourceRecord } from './schema.ts';
import {
	figureWordsSchema,
	sourceWordsSchema,
	type FigureWords,
	type SourceWords
} from './words-schema.ts';
import { readYaml } from './yaml.ts';

/** What cited and derived figures have in common, in the words of a translation as far as it has them. */
function inWords<T extends FigureRecord | DerivedRecord>(record: T, words: FigureWords[string]): T {
	const { counts, note, revisions = [] } = words;
	// A correction is told in any case, in the words of the original where it has no others.
	const told = record.revisions.map((revision, i) => ({ ...revision, ...revisions[i] }));
	return { ...record, counts, note, revisions: told };
}

function citedInWords(record: FigureRecord, words: FigureWords[string]): FigureRecord {
	const { of = record.of, page, says = record.differs?.says } = words;
	const differs = record.differs && says && { ...record.differs, says };
	return { ...inWords(record, words), of, page, differs };
}

/** Figures in the words of a translation; one that it has none for stays as it is. */
function figuresInWords(file: FiguresFile, words: FigureWords): FiguresFile {
	const each =
		<T>(say: (record: T, words: FigureWords[string]) => T) =>
		(id: string, record: T) => {
			const own = words[id];
			return own ? say(record, own) : record;
		};
	return {
		...file,
		figures: mapEntries(file.figures, each(citedInWords)),
		derived: mapEntries(file.derived, each(inWords<DerivedRecord>))
	};
}

function sourceInWords(record: SourceRecord, words: SourceWords[string]): SourceRecord {
	const { title = record.title, publisher = record.publisher, authors = record.authors } = words;
	const { short, sample = record.sample, paid_by = record.paid_by, note } = words;
	const via = record.via && {
		...record.via,
		title: words.via?.title ?? record.via.title,
		publisher: words.via?.publisher ?? record.via.publisher
	};
	return { ...record, title, publisher, authors, short, sample, paid_by, note, via };
}

/** The content in another language: the figures of the original, in the words of a folder of its own. */
function translate(original: Draft, texts: Files, language: Language): Loaded {
	const paths = pathsIn(`${FOLDER}${codeOf(language)}/`);
	const own = filesIn(texts, paths.folder);
	const figures = readYaml(paths.figures, textOf(own, paths.figures), figureWordsSchema);
	const sources = readYaml(paths.sources, textOf(own, paths.sources), sourceWordsSchema);
	const { passages, errors, ...words } = readWords(own, paths);
	const { files } = original;
	const { partial } = files.figures;
	const said = partial && figuresInWords(partial, figures.partial ?? {});
	const all = [
		...passages,
		...yamlPassages('figure', figures, entryName),
		...yamlPassages('source', sources, entryName)
	];
	return {
		draft: {
			...original,
			...loadFigures({ ...files.figures, partial: said }).read,
			...{ language, paths, passages: all, ...words },
			// A source without words has no place on a page.
			sources: Object.fromEntries(
				Object.entries(sources.partial ?? {}).flatMap(([id, words]) => {
					const record = files.sources.partial?.[id];
					return record ? [[id, { id, ...sourceInWords(record, words) }]] : [];
				})
			),
			files: { ...files, ...words.files, texts: own },
			translation: { original, figures, sources }
		},
		errors: [...figures.errors, ...sources.errors, ...errors, ...textErrors(all)]
	};
}

/** Every translation of content, as far as it can be read: there is one for each language with a folder. */
export function loadTranslations(
	original: Draft,
	texts: Files,
	languages: readonly Language[] = LANGUAGES
): Loaded[] {
	const codes = new Set(Object.keys(texts).map(translationOf));
	return languages
		.slice(1)
		.filter((language) => codes.has(codeOf(language)))
		.map((language) => translate(original, texts, language));
}

/** Every translation of content by the code of its language. Throws a ContentError for one that has errors. */
export const loadWholeTranslations = (
	original: Content,
	texts: Files,
	languages?: readonly Language[]
): ReadonlyMap<string, Content> =>
	new Map(
		loadTranslations(original, texts, languages).map((loaded) => [
			codeOf(loaded.draft.language),
			whole(loaded)
		])
	);
