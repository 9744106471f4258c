import { spawnSync } from 'node:child_process';
import type { ContentTexts } from '../lib/data/load.ts';
import type { Prose } from './read-content.ts';

/* The content as the last commit has it. */

function git(root: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	return status === 0 ? stdout : undefined;
}

/** A file as of the last commit; undefined outside of a checkout, and for a file that is new. */
export const fileAtHead = (root: string, path: string): string | undefined =>
	git(root, 'show', `HEAD:./${path}`)
		?.replace(/^\ufeff/, '')
		.replaceAll('\r\n', '\n');

/** The files of a folder as of the last commit, by their paths. */
function filesAtHead(root: string, folder: string, ending: string): Prose[] {
	const paths = git(root, 'ls-tree', '-z', '--name-only', 'HEAD', `${folder}/`)?.split('\0') ?? [];
	return paths
		.filter((path) => path.endsWith(ending))
		.sort()
		.map((file) => ({ file, text: fileAtHead(root, file) ?? '' }));
}

/** The content folder as of the last commit; undefined where there is none to be had. */
export function contentAtHead(root: string): { texts: ContentTexts; prose: Prose[] } | undefined {
	const [figures, sources, site] = ['figures', 'sources', 'site'].map((name) =>
		fileAtHead(root, `content/${name}.yaml`)
	);
	if (figures === undefined || sources === undefined || site === undefined) return undefined;
	const charts = filesAtHead(root, 'content/charts', '.yaml').map(({ file, text }) => [
		file.replace(/^.*\/|\.yaml$/g, ''),
		text
	]);
	return {
		texts: { figures, sources, site, charts: Object.fromEntries(charts) as Record<string, string> },
		prose: filesAtHead(root, 'content/article', '.svx')
	};
}
