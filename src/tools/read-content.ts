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

function fault(file: string, message: string, bytes?: Buffer, offset = 0): Fault {
	const before = bytes?.subarray(0, offset).toString('latin1') ?? '';
	return { file, ...position(before, before.length), message };
}

/** The text of a file, or why it cannot be read: it is missing, huge, or not UTF-8. */
function readText(root: string, file: string): string | Fault {
	const path = join(root, file);
	if (!existsSync(path)) return fault(file, 'is missing: put the file back');
	if (statSync(path).size > LARGEST)
		return fault(
			file,
			`is over ${LARGEST / 1e6} MB: something was pasted here that is not text; take it out`
		);
	const bytes = readFileSync(path);
	if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 4).includes(0))
		return fault(file, 'is saved as UTF-16: save it as UTF-8');
	const text = bytes.toString('utf8');
	const broken = text.indexOf('\ufffd');
	if (broken >= 0 && !bytes.includes('\ufffd'))
		return fault(
			file,
			'is not saved as UTF-8: save it again with that encoding',
			bytes,
			Buffer.from(text.slice(0, broken)).length
		);
	return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

type Read = (file: string) => string;

/** What is made of files as they are read. Throws an UnreadableError for all that cannot be, at once. */
function reading<T>(root: string, make: (read: Read) => T): T {
	const faults: Fault[] = [];
	const made = make((file) => {
		const text = readText(root, file);
		if (typeof text === 'string') return text;
		faults.push(text);
		return '';
	});
	if (faults.length > 0) throw new UnreadableError(faults);
	return made;
}

const listed = (root: string, folder: string, ending: string) =>
	existsSync(join(root, folder))
		? readdirSync(join(root, folder))
				.filter((name) => name.endsWith(ending))
				.sort()
		: [];

const contentOf = (root: string, read: Read): ContentTexts => ({
	figures: read('content/figures.yaml'),
	sources: read('content/sources.yaml'),
	site: read('content/site.yaml'),
	charts: Object.fromEntries(
		listed(root, 'content/charts', '.yaml').map((name) => [
			name.replace('.yaml', ''),
			read(`content/charts/${name}`)
		])
	)
});

const proseOf = (root: string, read: Read): Prose[] =>
	listed(root, 'content/article', '.svx').map((name) => ({
		file: `content/article/${name}`,
		text: read(`content/article/${name}`)
	}));

/** Reads the YAML files of a content folder. Throws an UnreadableError where one cannot be read. */
export const readContent = (root: string): ContentTexts =>
	reading(root, (read) => contentOf(root, read));

/** Reads the prose of a content folder. Throws an UnreadableError where a file cannot be read. */
export const readProse = (root: string): Prose[] => reading(root, (read) => proseOf(root, read));

/** Reads all of a content folder. Throws an UnreadableError where a file cannot be read. */
export const readAll = (root: string): { texts: ContentTexts; prose: Prose[] } =>
	reading(root, (read) => ({ texts: contentOf(root, read), prose: proseOf(root, read) }));
