import { spawnSync } from 'node:child_process';
import { FOLDER } from '../lib/content/files.ts';
import { ContentError } from '../lib/content/problem.ts';

/** Where the content differs from the last commit, as “content/figures.yaml:262”; empty where that is not known. */
function changesIn(root: string): string[] {
	const git = (...args: string[]) => {
		const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
		return status === 0 ? stdout : '';
	};
	let file = '';
	const changed = git('diff', '-U0', '--no-color', '--relative', 'HEAD', '--', FOLDER)
		.split('\n')
		.flatMap((line) => {
			file = /^\+\+\+ b\/(.*)/.exec(line)?.[1] ?? file;
			const at = /^@@ .*\+(\d+)/.exec(line)?.[1];
			return at === undefined ? [] : [`${file}:${at}`];
		});
	const added = git('ls-files', '--others', '--exclude-standard', '--', FOLDER).split('\n');
	return [...changed, ...added.filter((path) => path !== '')];
}

/** What to tell an editor of an error that the check of the content did not foresee: whose it is, and what set it off. */
export function oursMessage(root: string, error: unknown): string {
	const changes = changesIn(root);
	const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	const what =
		changes.length > 0
			? `What set it off is among what you changed since the last commit:\n\n${changes.map((one) => `  ${one}`).join('\n')}\n\nUndo that, and tell a developer:`
			: 'Nothing in the content has changed since the last commit. Tell a developer:';
	return `This is ours, not yours: the content passes its check, but the site could not be made from it. ${what}\n\n  ${first}\n`;
}

/** What a step returns; an error that it throws is reported as ours, at what set it off. */
export function ours<T>(root: string, step: () => T): T {
	try {
		return step();
	} catch (error) {
		if (error instanceof ContentError) throw error;
		throw new Error(oursMessage(root, error), { cause: error });
	}
}
