import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a built site by their paths in it. */
export type Files = ReadonlyMap<string, Buffer>;

/** One side of a comparison: a commit, or the working tree where there is no `commit`. */
export interface Side {
	name: string;
	commit: string | undefined;
}

/** Runs a program to its end and gives what it printed; throws that if the program fails. */
const run = (folder: string, program: string, ...args: string[]): Promise<string> =>
	new Promise((resolve, reject) => {
		const shell = process.platform === 'win32' && program === 'npm';
		execFile(program, args, { cwd: folder, maxBuffer: 2 ** 28, shell }, (error, stdout, stderr) => {
			const printed = `${stdout}${stderr}`.trim() || error?.message;
			if (error) reject(new Error(`“${program} ${args.join(' ')}” failed:\n${printed}`));
			else resolve(stdout);
		});
	});

/** The side that a name given on the command line means; without a name, the working tree. */
export async function findSide(root: string, name: string | undefined): Promise<Side> {
	if (name === undefined) return { name: 'the working tree', commit: undefined };
	try {
		const commit = await run(root, 'git', 'rev-parse', '--verify', `${name}^{commit}`);
		return { name, commit: commit.trim() };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`“${name}” is not a commit of this repository. “git log --oneline” lists those there are.\n${reason}`,
			{ cause: error }
		);
	}
}

/** Copies a side into an empty folder: what the commit holds, or every file that git does not ignore. */
async function unpack(root: string, { commit }: Side, folder: string): Promise<void> {
	if (commit !== undefined) {
		await run(root, 'git', 'archive', '--output', `${folder}.tar`, commit);
		await run(folder, 'tar', '-xf', `${folder}.tar`);
		return;
	}
	const paths = await run(root, 'git', 'ls-files', '-coz', '--exclude-standard');
	for (const path of paths.split('\0'))
		// A tracked file may have been deleted, and the list ends with a NUL.
		if (path !== '' && existsSync(join(root, path)))
			cpSync(join(root, path), join(folder, path), { recursive: true, verbatimSymlinks: true });
}

/** Builds one side in a new folder and gives the files of the site, without what only the bundler names and what is the same again, compressed. */
export async function build(root: string, side: Side, folder: string): Promise<Files> {
	mkdirSync(folder);
	await unpack(root, side, folder);
	const [own, wanted] = [root, folder].map((place) =>
		readFileSync(join(place, 'package-lock.json'), 'utf8')
	);
	if (own === wanted) {
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	} else {
		console.error(`Installing the packages of ${side.name}, which are not those of this checkout…`);
		await run(folder, 'npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline');
	}
	console.error(`Building ${side.name}…`);
	await run(folder, 'npm', 'run', 'build');
	const site = join(folder, 'build');
	return new Map(
		readdirSync(site, { recursive: true, encoding: 'utf8' })
			.filter(
				(path) =>
					!/^(?:_app|fonts)[\\/]|\.(?:br|gz)$/.test(path) && statSync(join(site, path)).isFile()
			)
			.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(site, path))])
	);
}
