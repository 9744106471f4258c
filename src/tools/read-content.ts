import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { position, type Fault } from '../lib/data/faults.ts';
import type { ContentTexts } from '../lib/data/load.ts';

/** The article's sections: their file names and texts, in reading order. */
export interface Prose {
	file: string;
	text: string;
}

/** The largest file that is still text somebody wrote. */
const LARGEST = 1_000_000;

/** Files that cannot be read as text at all; nothing else can be said before they can. */
export class UnreadableError extends Error {
	constructor(readonly faults: Fault[]) {
		super(faults.map(({ file, message }) => `${file} ${message}`).join('\n'));
	}
}

function fault(file: string, message: string, bytes?: Buffer, offset = 0): UnreadableError {
	const before = bytes?.subarray(0, offset).toString('latin1') ?? '';
	return new UnreadableError([{ file, ...position(before, before.length), message }]);
}

/** The text of a file. Throws an UnreadableError for one that is missing, huge, or not UTF-8. */
function readText(root: string, file: string): string {
	const path = join(root, file);
	if (!existsSync(path)) throw fault(file, 'this file is missing');
	if (statSync(path).size > LARGEST)
		throw fault(file, `is over ${LARGEST / 1e6} MB: something was pasted here that is not text`);
	const bytes = readFileSync(path);
	if (bytes[0] === 0xff || bytes[0] === 0xfe)
		throw fault(file, 'is saved as UTF-16: save it as UTF-8');
	const text = bytes.toString('utf8');
	const broken = text.indexOf('\ufffd');
	if (broken >= 0 && !bytes.includes('\ufffd'))
		throw fault(
			file,
			'is not saved as UTF-8: save it again with that encoding',
			bytes,
			Buffer.from(text.slice(0, broken)).length
		);
	return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

const listed = (root: string, folder: string, ending: string) =>
	existsSync(join(root, folder))
		? readdirSync(join(root, folder))
				.filter((name) => name.endsWith(ending))
				.sort()
		: [];

/** Reads the YAML files of a content folder. Throws an UnreadableError where one cannot be read. */
export function readContent(root: string): ContentTexts {
	return {
		figures: readText(root, 'content/figures.yaml'),
		sources: readText(root, 'content/sources.yaml'),
		site: readText(root, 'content/site.yaml'),
		charts: Object.fromEntries(
			listed(root, 'content/charts', '.yaml').map((name) => [
				name.replace('.yaml', ''),
				readText(root, `content/charts/${name}`)
			])
		)
	};
}

/** Reads the prose of a content folder. Throws an UnreadableError where a file cannot be read. */
export function readProse(root: string): Prose[] {
	return listed(root, 'content/article', '.svx').map((name) => ({
		file: `content/article/${name}`,
		text: readText(root, `content/article/${name}`)
	}));
}
