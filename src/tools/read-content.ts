import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
	FOLDER,
	isContent,
	meantBy,
	plainText,
	requiredIn,
	strayMessage,
	translationOf,
	type Files
} from '../lib/content/files.ts';
import { ContentError, position, type Problem } from '../lib/content/problem.ts';

/** The largest file that is still text somebody wrote. */
const LARGEST = 1_000_000;

/** Thrown for files that cannot be read as text at all; nothing else can be said before they can. */
export class UnreadableError extends ContentError {}

/** The text of a file, or why it cannot be read: it is missing, huge, or not UTF-8. */
function readText(root: string, file: string): string | Problem {
	const problem = (message: string, before = '') => ({
		...{ file, ...position(before, before.length), message }
	});
	const path = join(root, file);
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
		return problem(
			'is a link to another file, which other machines may not have: put the file itself here'
		);
	if (!existsSync(path)) return problem('is missing: put the file back');
	if (statSync(path).size > LARGEST)
		return problem(
			`is over ${LARGEST / 1e6} MB: something was pasted here that is not text; take it out`
		);
	const bytes = readFileSync(path);
	if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 4).includes(0))
		return problem('is saved as UTF-16: save it as UTF-8');
	const text = bytes.toString('utf8');
	const broken = text.indexOf('\ufffd');
	if (broken >= 0 && !bytes.includes('\ufffd'))
		return problem(
			'is not saved as UTF-8: save it again with that encoding',
			text.slice(0, broken)
		);
	return plainText(text);
}

/** Every file under the content folder of a checkout, by its path. */
const filesIn = (root: string): string[] =>
	existsSync(join(root, FOLDER))
		? readdirSync(join(root, FOLDER), { recursive: true, withFileTypes: true })
				.filter((entry) => !entry.isDirectory())
				.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
		: [];

/** The content files of a checkout, by their paths, whether they exist or must. */
function pathsIn(root: string): string[] {
	const all = filesIn(root);
	const isRead = (path: string) => isContent(path) && strayMessage(path, all) === undefined;
	const found = all.filter(isRead).sort();
	const codes = new Set(found.flatMap((path) => translationOf(path) ?? []));
	const translated = [...codes].flatMap((code) => requiredIn(`${FOLDER}${code}/`));
	return [...new Set([...requiredIn(), ...found, ...translated])];
}

/** A problem for each file in the content folder that the site would not read. */
export const straysIn = (root: string): Problem[] =>
	filesIn(root).flatMap((file, _, all) => {
		const message = strayMessage(file, all);
		return message === undefined ? [] : { file, line: 1, column: 1, message };
	});

/** Files of the last commit that stand under a name that the site does not read, by the name that they had. */
function renamedIn(root: string, committed: Files): Map<string, string> {
	const found = filesIn(root);
	return new Map(
		found.flatMap((path) => {
			const meant = strayMessage(path, found) === undefined ? undefined : meantBy(path);
			const isGone = meant !== undefined && meant in committed && !found.includes(meant);
			return isGone ? [[meant, path] as const] : [];
		})
	);
}

/**
 * Reads the content folder of a checkout; a file of the last commit under a name that the site does not
 * read is taken for what it was, so that its name is all that is told. Throws an UnreadableError for all
 * files that cannot be read, at once.
 */
export function readContent(root: string, committed: Files = {}): Files {
	const problems: Problem[] = [];
	const renamed = renamedIn(root, committed);
	const files = [...new Set([...pathsIn(root), ...renamed.keys()])].flatMap((file) => {
		const text = readText(root, renamed.get(file) ?? file);
		if (typeof text === 'string') return [[file, text] as const];
		problems.push(text);
		return [];
	});
	if (problems.length > 0) throw new UnreadableError(problems);
	return Object.fromEntries(files);
}

/** What a Git command prints, or undefined where it fails. */
function git(root: string, args: readonly string[], input = ''): Buffer | undefined {
	const { status, stdout } = spawnSync('git', args, { cwd: root, input, maxBuffer: 1e9 });
	return status === 0 ? stdout : undefined;
}

/** The files of a folder that the last commit has otherwise, or that are gone since; none where there is no commit. */
export const changedIn = (root: string, folder: string): string[] =>
	(
		git(root, [
			'diff',
			'--name-only',
			'-z',
			'--relative',
			'--diff-filter=MD',
			'HEAD',
			'--',
			folder
		]) ?? Buffer.of()
	)
		.toString()
		.split('\0')
		.filter((path) => path !== '');

/** The content folder as of the last commit; undefined where there is none to be had. */
export function contentAtHead(root: string): Files | undefined {
	const listed = git(root, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', FOLDER]);
	const paths = listed?.toString().split('\0').filter(isContent) ?? [];
	if (!requiredIn().every((path) => paths.includes(path))) return undefined;
	// One process for all files: “<name> blob <size>”, the bytes, and a line break for each.
	const blobs = git(
		root,
		['cat-file', '--batch'],
		paths.map((path) => `HEAD:./${path}\n`).join('')
	);
	if (!blobs) return undefined;
	let at = 0;
	return Object.fromEntries(
		paths.map((path) => {
			const start = blobs.indexOf('\n', at) + 1;
			const size = Number(blobs.toString('utf8', at, start).split(' ')[2]);
			at = start + size + 1;
			return [path, plainText(blobs.toString('utf8', start, start + size))] as const;
		})
	);
}
