import { charts } from '../lib/charts/registry.ts';
import { checkContent } from '../lib/checks/index.ts';
import { checkPublished } from '../lib/checks/published.ts';
import { conflictsIn } from '../lib/content/conflicts.ts';
import type { Draft } from '../lib/content/content.ts';
import { FIGURES, FOLDER, translationOf, type Files } from '../lib/content/files.ts';
import { load } from '../lib/content/load.ts';
import { ContentError, type Problem } from '../lib/content/problem.ts';
import { loadTranslations } from '../lib/content/translate.ts';
import { untranslated, untranslatedTexts } from '../lib/content/untranslated.ts';
import { codeOf, LANGUAGES } from '../lib/language/index.ts';
import type { Language } from '../lib/language/language.ts';
import { command } from './command.ts';
import { checkEditions } from './editions.ts';
import { fileAtHead, readContent, UnreadableError } from './read-content.ts';

/** Folders of languages whose grammar is not there. */
function unknownLanguages(files: Files, languages: readonly Language[]): Problem[] {
	const known = languages.slice(1).map(codeOf);
	const found = new Set(Object.keys(files).flatMap((path) => translationOf(path) ?? []));
	return [...found]
		.filter((code) => !known.includes(code))
		.map((code) => ({
			...{ file: `${FOLDER}${code}/site.yaml`, line: 1, column: 1 },
			message: `the language “${code}” has no grammar: add a file for it to src/lib/language and name it in index.ts there, or remove this folder`
		}));
}

/** Every problem in the files of a content folder, also against the figures as last committed, where those are given. */
export function checkFiles(
	files: Files,
	committed?: string,
	languages: readonly Language[] = LANGUAGES
): Problem[] {
	// What follows from a marker in the middle of a text would only hide it.
	const conflicts = conflictsIn(files);
	if (conflicts.length > 0) return conflicts;
	const { draft, errors } = load(files);
	const problems = [
		...errors,
		...checkContent(draft, charts),
		...(committed === undefined ? [] : checkPublished(draft, committed)),
		...unknownLanguages(files, languages)
	];
	// What is wrong with a figure would only be told again in each language that shows it.
	if (problems.length > 0) return problems;
	return loadTranslations(draft, files, languages).flatMap(({ draft, errors }) => [
		...errors,
		...checkContent(draft, charts)
	]);
}

/** Every problem in the content folder of a checkout. */
export function checkFolder(root: string): Problem[] {
	try {
		return [
			...checkFiles(readContent(root), fileAtHead(root, FIGURES)),
			...checkEditions(root, charts)
		];
	} catch (error) {
		if (error instanceof UnreadableError) return [...error.problems];
		throw error;
	}
}

/** What a translation still leaves out; nothing where it is whole. */
function notice(translation: Draft): string[] {
	const { sections, charts } = untranslated(translation);
	const left = {
		sections: sections.map(({ id }) => id),
		charts,
		texts: untranslatedTexts(translation)
	};
	const lines = Object.entries(left).flatMap(([what, names]) =>
		names.length === 0 ? [] : `  ${what}: ${names.join(', ')}`
	);
	return lines.length === 0 ? [] : [`Not yet translated in ${translation.paths.folder}`, ...lines];
}

// npm run check:content
command(import.meta.url, () => {
	const root = process.cwd();
	if (fileAtHead(root, FIGURES) === undefined)
		console.log(
			'There is no commit to compare with, so changed values cannot be told from new ones.'
		);
	const problems = checkFolder(root);
	if (problems.length > 0) throw new ContentError(problems);
	const files = readContent(root);
	const translations = loadTranslations(load(files).draft, files);
	return ['The content is in order.', ...translations.flatMap(({ draft }) => notice(draft))].join(
		'\n'
	);
});
