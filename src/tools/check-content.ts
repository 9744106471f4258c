import { charts } from '../lib/charts/registry.ts';
import { checkContent } from '../lib/checks/index.ts';
import { checkPublished } from '../lib/checks/published.ts';
import { conflictsIn } from '../lib/content/conflicts.ts';
import { FIGURES, type Files } from '../lib/content/files.ts';
import { load } from '../lib/content/load.ts';
import { ContentError, type Problem } from '../lib/content/problem.ts';
import { command } from './command.ts';
import { fileAtHead, readContent, UnreadableError } from './read-content.ts';

/** Every problem in the files of a content folder, also against the figures as last committed, where those are given. */
export function checkFiles(files: Files, committed?: string): Problem[] {
	// What follows from a marker in the middle of a text would only hide it.
	const conflicts = conflictsIn(files);
	if (conflicts.length > 0) return conflicts;
	const { draft, errors } = load(files);
	return [
		...errors,
		...checkContent(draft, charts),
		...(committed === undefined ? [] : checkPublished(draft, committed))
	];
}

/** Every problem in the content folder of a checkout. */
export function checkFolder(root: string): Problem[] {
	try {
		return checkFiles(readContent(root), fileAtHead(root, FIGURES));
	} catch (error) {
		if (error instanceof UnreadableError) return [...error.problems];
		throw error;
	}
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
	return 'The content is in order.';
});
