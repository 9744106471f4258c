import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, findSide } from './compare/build.ts';
import { compareFiles } from './compare/report.ts';

/*
 * npm run compare -- <commit> [<commit>]
 *
 * Builds two commits, or a commit and the working tree as it stands, and prints as a diff what a
 * reader gets that differs, page by page: every word, seen or spoken; the attributes that README.md
 * names, ids, links and labels; what the head tells; and where each mark with a key stands, in plane
 * units, to a tenth of a unit. Files to download are compared by what they say. Classes, styles,
 * scripts and where labels stand are not compared: for those, look at the pages.
 *
 * The exit code is 0 if all is the same, 1 if something differs, 2 if it could not be found out.
 */

const USAGE =
	'Usage: npm run compare -- <commit> [<commit>]\n' +
	'Without a second commit, the first is compared with the working tree.';

const root = join(import.meta.dirname, '../..');

/** Compares the sides that the command line names; says whether they are the same. */
async function compare(): Promise<boolean> {
	const [first, second, ...more] = parseArgs({ allowPositionals: true }).positionals;
	if (first === undefined || more.length > 0) throw new Error(`Name one or two commits.\n${USAGE}`);
	const [was, now] = [await findSide(root, first), await findSide(root, second)];
	const folder = mkdtempSync(join(tmpdir(), 'compare-'));
	try {
		const { report, differing } = compareFiles(
			await build(root, was, join(folder, 'was')),
			await build(root, now, join(folder, 'now')),
			{ was: was.name, now: now.name }
		);
		console.log(report);
		return differing === 0;
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

// Ctrl-C ends the build that runs, which then counts as failed; so the folder is still removed.
process.once('SIGINT', () => undefined);

try {
	process.exitCode = (await compare()) ? 0 : 1;
} catch (error) {
	// An error that is not caught would end the process with 1, which means that something differs.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
