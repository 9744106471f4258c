import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBuilds, isSame } from './compare/builds.ts';
import { report } from './compare/report.ts';
import { buildBoth, CompareError, findSide } from './compare/sides.ts';

/*
 * npm run compare -- <commit> [<commit>] [--all]
 *
 * Builds two commits, or a commit and the working tree as it stands, and tells what a reader gets
 * that differs, page by page:
 *
 * - text: every word in the page, whether seen at once, on demand or by a screen reader;
 * - attributes: the data attributes that README.md names, the addresses of steps and sections, links,
 *   labels for screen readers, and what the page tells search engines and feed readers;
 * - geometry: where each mark that has a key stands, in plane units, to a tenth of a unit.
 *
 * Files to download (JSON, CSV, feed, icon) are compared by what they say. Classes, styles, scripts
 * and where labels stand are not compared: for those, look at the pages.
 *
 * The exit code is 0 if all is the same, 1 if something differs, 2 if it could not be found out.
 */

const USAGE =
	'Usage: npm run compare -- <commit> [<commit>] [--all]\n' +
	'The second commit is the working tree if it is left out; --all shows every difference.';

const root = join(import.meta.dirname, '../..');

function readArguments(): { first: string; second: string | undefined; all: boolean } {
	try {
		const { values, positionals } = parseArgs({
			options: { all: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		const [first, second, ...more] = positionals;
		if (first === undefined) throw new CompareError('No commit is named.');
		if (more.length > 0) throw new CompareError('More than two commits are named.');
		return { first, second, all: values.all };
	} catch (error) {
		if (error instanceof Error) throw new CompareError(`${error.message}\n${USAGE}`);
		throw error;
	}
}

async function compare(interrupted: AbortSignal): Promise<boolean> {
	const { first, second, all } = readArguments();
	const [was, now] = [findSide(root, first), findSide(root, second)];
	console.error(`Building ${was.name} and ${now.name}…`);
	const outcomes = compareBuilds(...(await buildBoth(root, [was, now], interrupted)));
	console.log(report(outcomes, { was: was.name, now: now.name }, all));
	return outcomes.every(isSame);
}

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		interruption.abort();
	});

try {
	process.exitCode = (await compare(interruption.signal)) ? 0 : 1;
} catch (error) {
	process.exitCode = 2;
	if (interruption.signal.aborted) console.error('Interrupted.');
	// Thrown on, an error would end the process with 1, which means that something differs.
	else console.error(error instanceof CompareError ? error.message : error);
}
