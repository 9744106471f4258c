import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, isContent, requiredIn, translationOf, type Files } from '../lib/content/files.ts';
import { ContentError, position, type Problem } from '../lib/content/problem.ts';

/** The largest file that is still text somebody wrote. */
const LARGEST = 1_000_000;

/** Thrown for files that cannot be read as text at all; nothing else can be said before they can. */
export class UnreadableError extends ContentError {}

/** The text of a file as it is worked with, whatever system it was saved on. */
const plain = (text: string) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** The text of a file, or why it cannot be read: it is missing, huge, or not UTF-8. */
function readText(root: string, file: string): string | Problem {
	const problem = (message: string, before = '') => ({
		...{ file, ...position(before, before.length), message }
	});
	const path = join(root, file);
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
	return plain(text);
}

/** The content files of a checkout, by their paths, whether they exist or must. */
function pathsIn(root: string): string[] {
	const folder = join(root, FOLDER);
	const names = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
		: [];
	const found = names.map((name) => FOLDER + name.replaceAll('\\', '/')).filter(isContent);
	const codes = new Set(found.flatMap((path) => translationOf(path) ?? []));
	const translated = [...codes].flatMap((code) => requiredIn(`${FOLDER}${code}/`));
	return [...new Set([...requiredIn(), ...found.sort(), ...translated])];
}

/** Reads the content folder of a checkout. Throws an UnreadableError for all files that cannot be read, at once. */
export function readContent(root: string): Files {
	const problems: Problem[] = [];
	const files = pathsIn(root).flatMap((file) => {
		const text = readText(root, file);
		if (typeof text === 'string') return [[file, text] as const];
		problems.push(text);
		return [];
	});
	if (problems.length > 0) throw new UnreadableError(problems);
	return Object.fromEntries(files);
}

function git(root: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	return status === 0 ? stdout : undefined;
}

/** A file as of the last commit; undefined outside of a checkout, and for a file that is new. */
export function fileAtHead(root: string, path: string): string | undefined {
	const text = git(root, 'show', `HEAD:./${path}`);
	return text === undefined ? undefined : plain(text);
}

/** The content folder as of the last commit; undefined where there is none to be had. */
export function contentAtHead(root: string): Files | undefined {
	const names = git(root, 'ls-tree', '-r', '-z', '--name-only', 'HEAD', FOLDER)?.split('\0');
	const paths = names?.filter(isContent) ?? [];
	if (!requiredIn().every((path) => paths.includes(path))) return undefined;
	return Object.fromEntries(
		paths.flatMap((path) => {
			const text = fileAtHead(root, path);
			return text === undefined ? [] : [[path, text] as const];
		})
	);
}
