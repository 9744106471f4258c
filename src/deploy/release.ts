import {
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from '../tools/command.ts';

/*
 *     npm run release -- /srv/thirty-three
 *     npm run release -- /srv/thirty-three --back [name]
 *
 * Puts build/ beside the releases before it and then makes it the one that is served: `current` is a
 * symbolic link, and renaming another over it is a single step for every request. With --back, makes the
 * release before the current one, or that of a name, the one that is served.
 */

/** How many releases stay, for going back. */
const KEPT = 5;
/** Files whose names change with their content. A page that is open asks for those of its own release. */
const HASHED = join('_app', 'immutable');

const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
				statSync(join(folder, name)).isFile()
			)
		: [];

/**
 * Puts a file of the build into the release. One that has not changed is the same file as before, so
 * that browsers which have it are told so; one that has gets another time, since nginx tells two
 * versions of a length apart by the second.
 */
function put(from: string, before: string | undefined, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	if (before === undefined || !existsSync(before)) {
		cpSync(from, to);
		return;
	}
	if (readFileSync(from).equals(readFileSync(before))) {
		linkSync(before, to);
		return;
	}
	cpSync(from, to);
	const next = Math.max(Date.now(), statSync(before).mtimeMs + 1000) / 1000;
	utimesSync(to, next, next);
}

/** A name that sorts by time. */
const nameNow = () => new Date().toISOString().replace(/\D/g, '');

/** The release that is served from a folder; undefined before the first. */
const currentIn = (folder: string): string | undefined => {
	const current = join(folder, 'current');
	return existsSync(current) ? basename(readlinkSync(current)) : undefined;
};

/** Makes a release the one that is served. */
function serve(folder: string, name: string): void {
	const next = join(folder, `next-${name}`);
	symlinkSync(join('releases', name), next);
	renameSync(next, join(folder, 'current'));
}

/** Whether a built site is the one that is served from a folder already. */
export function isServed(build: string, folder: string): boolean {
	const current = join(folder, 'current');
	const files = new Set(filesIn(build));
	return (
		files.size > 0 &&
		filesIn(current).every((name) => files.has(name) || name.startsWith(HASHED)) &&
		[...files].every(
			(name) =>
				existsSync(join(current, name)) &&
				readFileSync(join(current, name)).equals(readFileSync(join(build, name)))
		)
	);
}

/**
 * Makes an earlier release the one that is served: the one before the current one, or that of a name.
 * Gives its name. Throws where there is none such.
 */
export function goBack(folder: string, name?: string): string {
	const releases = join(folder, 'releases');
	const names = existsSync(releases) ? readdirSync(releases).sort() : [];
	const current = currentIn(folder);
	const before = names.findLast((one) => current !== undefined && one < current);
	const to = name ?? before;
	if (to === undefined || !names.includes(to))
		throw new Error(
			`${name === undefined ? 'There is no release before the current one' : `There is no release ${name}`} in ${folder}. There are: ${names.join(', ') || 'none'}.`
		);
	serve(folder, to);
	return to;
}

/** Makes a built site the one that is served from a folder; gives the name of the release. */
export function release(build: string, folder: string, name = nameNow()): string {
	if (!existsSync(join(build, 'index.html')))
		throw new Error(`There is no site in ${build}. Build it first: npm run build`);
	const releases = join(folder, 'releases');
	const last = currentIn(folder);
	const before = last && join(releases, last);
	const target = join(releases, name);
	if (existsSync(target)) throw new Error(`There is a release ${name} already.`);
	const files = filesIn(build);
	for (const file of files)
		put(join(build, file), before && join(before, file), join(target, file));
	if (before !== undefined) {
		const older = join(before, HASHED);
		for (const file of filesIn(older)) {
			const to = join(target, HASHED, file);
			if (existsSync(to)) continue;
			mkdirSync(dirname(to), { recursive: true });
			linkSync(join(older, file), to);
		}
	}
	serve(folder, name);
	for (const old of readdirSync(releases).sort().slice(0, -KEPT))
		if (old !== basename(target)) rmSync(join(releases, old), { recursive: true });
	return name;
}

command(import.meta.url, () => {
	const { values, positionals } = parseArgs({
		options: { back: { type: 'boolean', default: false } },
		allowPositionals: true
	});
	const [folder, asked] = positionals;
	if (folder === undefined)
		throw new Error('Where to? Name the folder: npm run release -- /srv/thirty-three');
	// The server that reads the files is another user.
	process.umask(0o022);
	mkdirSync(folder, { recursive: true });
	if (!values.back && isServed('build', folder))
		throw new Error(
			`What is in build/ is served from ${folder} already. After a change, build first: npm run build`
		);
	const name = values.back ? goBack(folder, asked) : release('build', folder);
	return `${join(folder, 'current')} is now releases/${name}.`;
});
