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
import { command } from '../tools/command.ts';

/*
 *     npm run release -- /srv/thirty-three
 *
 * Puts build/ beside the releases before it and then makes it the one that is served: `current` is a
 * symbolic link, and renaming another over it is a single step for every request.
 */

/** How many releases stay, for going back: `ln -sfn releases/<name> next && mv -T next current`. */
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

/** Makes a built site the one that is served from a folder; gives the name of the release. */
export function release(build: string, folder: string, name = nameNow()): string {
	if (!existsSync(join(build, 'index.html')))
		throw new Error(`There is no site in ${build}. Build it first: npm run build`);
	const releases = join(folder, 'releases');
	const current = join(folder, 'current');
	const before = existsSync(current) ? join(folder, readlinkSync(current)) : undefined;
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
	const next = join(folder, `next-${name}`);
	symlinkSync(join('releases', name), next);
	renameSync(next, current);
	for (const old of readdirSync(releases).sort().slice(0, -KEPT))
		if (old !== basename(target)) rmSync(join(releases, old), { recursive: true });
	return name;
}

command(import.meta.url, () => {
	const [, , folder] = process.argv;
	if (folder === undefined)
		throw new Error('Where to? Name the folder: npm run release -- /srv/thirty-three');
	mkdirSync(folder, { recursive: true });
	const name = release('build', folder);
	return `${join(folder, 'current')} is now releases/${name}.`;
});
