import { charts } from '../lib/charts/registry.ts';
import { checkContent, warnContent } from '../lib/checks/index.ts';
import { atEdits, editsIn } from '../lib/checks/edited.ts';
import {
	goneCharts,
	goneProblems,
	goneSections,
	movedSections,
	readdressedSections
} from '../lib/checks/missing-sections.ts';
import { checkKept, goneToys } from '../lib/checks/kept.ts';
import {
	checkPublished,
	goneFigures,
	movedDay,
	publishedIn,
	renamedSources
} from '../lib/checks/published.ts';
import { repeated } from '../lib/checks/revisions.ts';
import { swappedTexts } from '../lib/checks/swapped.ts';
import { grownApart } from '../lib/checks/unlike.ts';
import { orWhereShown } from '../lib/checks/unused.ts';
import { conflictsIn } from '../lib/content/conflicts.ts';
import type { Draft } from '../lib/content/content.ts';
import { filesIn, FOLDER, translationOf, type Files } from '../lib/content/files.ts';
import { load, type Loaded } from '../lib/content/load.ts';
import {
	ContentError,
	formatProblem,
	formatWarnings,
	type Problem
} from '../lib/content/problem.ts';
import { plainSpaces } from '../lib/content/spaces.ts';
import { loadTranslations } from '../lib/content/translate.ts';
import { untranslated, untranslatedTexts } from '../lib/content/untranslated.ts';
import { codeOf, LANGUAGES } from '../lib/language/index.ts';
import type { Language } from '../lib/language/language.ts';
import { changesSince } from './changes/since.ts';
import { command } from './command.ts';
import { checkEditions } from './editions.ts';
import { ours } from './ours.ts';
import { contentAtHead, readContent, straysIn, UnreadableError } from './read-content.ts';

/** What is wrong with content, and what an editor should look at. */
export interface Findings {
	problems: Problem[];
	warnings: Problem[];
	/** The content in each language, the original first, as far as nothing is wrong with that. */
	drafts: Draft[];
}

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

/** Every problem of content by itself. */
const problemsOf = ({ draft, errors }: Loaded): Problem[] => [
	...errors,
	...checkContent(draft, charts)
];

/** What was lost, or changed places, in one language since the last commit. */
const lostIn = (draft: Draft, before: Files): Problem[] => [
	...goneToys(draft, before),
	...swappedTexts(draft, before)
];

/** Problems, of which those that follow from files that are gone are told at these; `reload` reads the content with them. */
function withGone(
	draft: Draft,
	problems: Problem[],
	gone: Files,
	reload: (gone: Files) => Loaded | undefined
): Omit<Findings, 'drafts'> {
	const whole = Object.keys(gone).length > 0 ? reload(gone) : undefined;
	if (!whole) return { problems, warnings: [] };
	const rest = new Set(problemsOf(whole).map(formatProblem));
	const follows = problems.filter((problem) => !rest.has(formatProblem(problem)));
	const missing = goneProblems(draft, gone, follows);
	const others = problems.filter((problem) => !follows.includes(problem));
	return follows.length > 0
		? { problems: [...others, ...missing], warnings: [] }
		: { problems: others, warnings: missing };
}

/** What is to be said of the content in its original language, also against the folder as last committed. */
function examineOriginal(
	loaded: Loaded,
	texts: Files,
	committed?: Files
): Omit<Findings, 'drafts'> {
	const { draft } = loaded;
	const problems = problemsOf(loaded);
	const warnings = [...warnContent(draft, charts), ...grownApart(draft, charts)];
	if (!committed) return { problems, warnings };
	const before = filesIn(committed);
	const published = publishedIn(before);
	warnings.push(
		...movedSections(draft, before),
		...readdressedSections(draft, before),
		...goneFigures(draft, published),
		...movedDay(draft, before)
	);
	const lost = [
		...checkPublished(draft, published),
		...repeated(draft, published),
		...renamedSources(draft, published),
		...checkKept(draft, published),
		...lostIn(draft, before)
	];
	const told = orWhereShown(problems, draft, before);
	const found = withGone(draft, told, goneSections(draft, before), (gone) =>
		load({ ...texts, ...gone })
	);
	return {
		problems: [...lost, ...found.problems],
		warnings: [...warnings, ...found.warnings]
	};
}

/** Everything to be said of the files of a content folder, also against the folder as last committed, where that is given. */
export function examine(
	files: Files,
	committed?: Files,
	languages: readonly Language[] = LANGUAGES
): Findings {
	// What follows from a marker in the middle of a text would only hide it.
	const conflicts = conflictsIn(files);
	if (conflicts.length > 0) return { problems: conflicts, warnings: [], drafts: [] };
	const { texts, problems: spaces } = plainSpaces(files);
	const at = (found: readonly Problem[]) =>
		committed ? atEdits(found, editsIn(texts, committed)) : [...found];
	/** Each where it was edited, and what is wrong not as something to look at too. */
	const told = (problems: readonly Problem[], warnings: readonly Problem[]) => {
		const wrong = new Set(problems.map(formatProblem));
		const others = warnings.filter((warning) => !wrong.has(formatProblem(warning)));
		return { problems: at(problems), warnings: at(others) };
	};
	const original = load(texts);
	const { problems, warnings } = examineOriginal(original, texts, committed);
	problems.push(...unknownLanguages(texts, languages));
	// What is wrong with a figure would only be told again in each language that shows it.
	if (problems.length > 0) return { ...told([...spaces, ...problems], warnings), drafts: [] };
	const translations = loadTranslations(original.draft, texts, languages);
	const drafts = translations.map(({ draft }) => draft);
	const translated = translations.map((loaded) => {
		const { draft } = loaded;
		if (!committed) return { problems: problemsOf(loaded), warnings: [] };
		const before = filesIn(committed, draft.paths.folder);
		const gone = { ...goneSections(draft, before), ...goneCharts(draft, before) };
		const found = withGone(draft, problemsOf(loaded), gone, (gone) =>
			loadTranslations(original.draft, { ...texts, ...gone }, languages).find(
				(one) => one.draft.language === draft.language
			)
		);
		return { ...found, problems: [...found.problems, ...lostIn(draft, before)] };
	});
	return {
		...told(
			[...spaces, ...translated.flatMap(({ problems }) => problems)],
			[
				...warnings,
				...translated.flatMap(({ warnings }) => warnings),
				...drafts.flatMap((draft) => warnContent(draft, charts))
			]
		),
		drafts: [original.draft, ...drafts]
	};
}

/** Every problem in the files of a content folder, also against the folder as last committed, where that is given. */
export const checkFiles = (...files: Parameters<typeof examine>): Problem[] =>
	examine(...files).problems;

/** Everything to be said of the content folder of a checkout, also against its last commit. */
export function examineFolder(root: string, committed = contentAtHead(root)): Findings {
	const strays = straysIn(root);
	try {
		const { problems, ...others } = examine(readContent(root, committed), committed);
		return { ...others, problems: [...strays, ...problems, ...checkEditions(root, charts)] };
	} catch (error) {
		if (error instanceof UnreadableError)
			return { problems: [...strays, ...error.problems], warnings: [], drafts: [] };
		throw error;
	}
}

/** Every problem in the content folder of a checkout. */
export const checkFolder = (root: string): Problem[] => examineFolder(root).problems;

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
	const committed = contentAtHead(root);
	if (committed === undefined)
		console.log(
			'There is no commit to compare with, so changed values cannot be told from new ones.'
		);
	const { problems, warnings, drafts } = ours(root, () => examineFolder(root, committed));
	if (problems.length > 0) throw new ContentError(problems);
	const [, ...translations] = drafts;
	const changes = committed ? ours(root, () => changesSince(committed, drafts)) : '';
	return [
		['The content is in order.', ...translations.flatMap(notice)].join('\n'),
		...(warnings.length > 0 ? [formatWarnings(warnings)] : []),
		...(changes === '' ? [] : [changes])
	].join('\n\n');
});
