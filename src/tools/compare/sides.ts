import { spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Build } from './builds.ts';

/** Something that the one who runs the comparison can put right; the message says how. */
export class CompareError extends Error {}

/** One side of a comparison: a commit, or the working tree where there is no `commit`. */
export interface Side {
	name: string;
	commit: string | undefined;
}

const WORKING_TREE = 'the working tree';
/** Bytes that git and tar may hand over at once. */
const MOST = 2 ** 30;

/** Runs git in a checkout and gives what it printed; undefined if it failed. */
function git(root: string, ...args: string[]): Buffer | undefined {
	const { status, stdout, error } = spawnSync('git', args, { cwd: root, maxBuffer: MOST });
	if (error) throw new CompareError(`git could not be run (${error.message}). Is it installed?`);
	return status === 0 ? stdout : undefined;
}

/** The side that a name given on the command line means; without a name, the working tree. */
export function findSide(root: string, name: string | undefined): Side {
	if (git(root, 'rev-parse', '--git-dir') === undefined)
		throw new CompareError(`${root} is no git checkout, so there are no commits to compare.`);
	if (name === undefined) return { name: WORKING_TREE, commit: undefined };
	const commit = git(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
	if (commit === undefined)
		throw new CompareError(
			`“${name}” is no commit of this repository. “git log --oneline” lists those there are.`
		);
	const hash = commit.toString().trim();
	const short = hash.slice(0, 7);
	return { name: hash.startsWith(name) ? short : `${name} (${short})`, commit: hash };
}

function unpack(root: string, commit: string, folder: string): void {
	const archive = git(root, 'archive', commit);
	if (!archive) throw new CompareError(`git could not make an archive of ${commit}.`);
	const { status, stderr, error } = spawnSync('tar', ['-x', '-C', folder], { input: archive });
	if (error) throw new CompareError(`tar could not be run (${error.message}). Is it installed?`);
	if (status !== 0) throw new CompareError(`tar could not unpack ${commit}: ${String(stderr)}`);
}

function copyWorkingTree(root: string, folder: string): void {
	const list = git(root, 'ls-files', '-coz', '--exclude-standard');
	if (!list) throw new CompareError(`git could not list the files of ${root}.`);
	for (const path of new Set(list.toString().split('\0'))) {
		// A tracked file may have been deleted, and the list ends with a NUL.
		if (path === '' || !existsSync(join(root, path))) continue;
		cpSync(join(root, path), join(folder, path), { recursive: true, verbatimSymlinks: true });
	}
}

/** Runs a program to its end; throws what it printed, and `advice`, if it fails. */
async function run(
	what: string,
	command: readonly [string, ...string[]],
	{ folder, stop, advice }: { folder: string; stop: AbortSignal; advice: string }
): Promise<void> {
	const [program, ...args] = command;
	const child = spawn(program, args, {
		cwd: folder,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32' && program === 'npm',
		signal: stop
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
	const ended = await new Promise<string>((resolve, reject) => {
		let error: Error | undefined;
		child.once('error', (reason) => (error = reason));
		// “close” follows an error too. To wait for it keeps a folder from being removed while in use.
		child.once('close', (code, signal) => {
			if (error)
				reject(
					new CompareError(`${program} could not be run (${error.message}). Is it installed?`)
				);
			else resolve(code === null ? `signal ${String(signal)}` : `exit code ${code}`);
		});
	});
	if (ended === 'exit code 0') return;
	const output = stripVTControlCharacters(printed).trim();
	throw new CompareError(`${what} failed (${ended}). It printed:\n\n${output}\n\n${advice}`);
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

async function givePackages(
	root: string,
	{ name }: Side,
	folder: string,
	stop: AbortSignal
): Promise<void> {
	const [lock, own] = [folder, root].map((place) => readIfThere(join(place, 'package-lock.json')));
	if (lock === undefined)
		throw new CompareError(
			`${name} has no package-lock.json, so its packages are not known and it cannot be built. ` +
				'Compare a later commit.'
		);
	if (lock === own && existsSync(join(root, 'node_modules'))) {
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		return;
	}
	console.error(`Installing the packages of ${name}, which are not those of this checkout…`);
	// What a build needs are dev dependencies, which npm leaves out of a production install.
	await run(
		`npm ci for ${name}`,
		['npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'],
		{ folder, stop, advice: 'It needs the npm registry. Is the network up?' }
	);
}

async function build(root: string, side: Side, folder: string, stop: AbortSignal): Promise<Build> {
	mkdirSync(folder);
	if (side.commit === undefined) copyWorkingTree(root, folder);
	else unpack(root, side.commit, folder);
	await givePackages(root, side, folder, stop);

	const node = (script: string, ...args: string[]) =>
		[process.execPath, join('node_modules', script), ...args] as const;
	const advice =
		side.commit === undefined
			? 'Run “npm run build”, mend what it says, and compare again. If packages are missing, run “npm install”.'
			: 'Compare another commit, or check this one out and run “npm run build” there to see why.';
	const settings = { folder, stop, advice };
	const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		scripts?: Record<string, string>;
	};
	if (scripts?.build?.includes('svelte-kit sync'))
		await run(
			`svelte-kit sync for ${side.name}`,
			node('@sveltejs/kit/svelte-kit.js', 'sync'),
			settings
		);
	await run(`The build of ${side.name}`, node('vite/bin/vite.js', 'build'), settings);
	return readFiles(join(folder, 'build'));
}

function readFiles(folder: string): Build {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)])
	);
}

/**
 * Builds two sides of a checkout next to each other in a temporary folder, which is removed again
 * whatever happens; gives the files of both builds. `interrupted` ends it early.
 */
export async function buildBoth(
	root: string,
	sides: readonly [Side, Side],
	interrupted: AbortSignal
): Promise<[Build, Build]> {
	const folder = mkdtempSync(join(tmpdir(), 'compare-'));
	const failed = new AbortController();
	const stop = AbortSignal.any([interrupted, failed.signal]);
	try {
		const [was, now] = sides.map((side, i) =>
			build(root, side, join(folder, `${i + 1}`), stop).catch((error: unknown) => {
				// The first failure ends the other build too, and is the one to report.
				failed.abort(error);
				throw error;
			})
		);
		if (!was || !now) throw new Error('There are two sides to a comparison.');
		await Promise.allSettled([was, now]);
		if (failed.signal.aborted) throw failed.signal.reason;
		return [await was, await now];
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}
