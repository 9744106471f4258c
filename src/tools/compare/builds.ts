import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareCsv, compareJson, compareLines } from './files.ts';
import { compareMarks } from './marks.ts';
import { readPage, type PageRecord } from './page.ts';
import { compareSequences, type Difference } from './sequence.ts';

/** The files of a build by their paths in it. */
export type Build = ReadonlyMap<string, Buffer>;

/** What a page costs: its elements, and its bytes as gzip makes them. */
export interface Size {
	elements: number;
	bytes: number;
}

/** Differences of one kind: text, attributes, geometry; of a file that is no page, its content. */
export interface Group {
	name: string;
	differences: Difference[];
}

/** What comparing a page or file has found. It is the same on both sides if it has no groups. */
export interface Outcome {
	path: string;
	page: boolean;
	/** The side that has it, if the other has not. */
	only: 'was' | 'now' | undefined;
	groups: Group[];
	was: Size | undefined;
	now: Size | undefined;
}

/** Whether a file of a build is left out: what the bundler names, fonts, and compressed copies. */
export const isIgnored = (path: string): boolean =>
	/^(?:_app|fonts)\/|\.(?:gz|br|woff2?)$/.test(path);

const sizeOf = (file: Buffer, { elements }: PageRecord): Size => ({
	elements,
	bytes: gzipSync(file).length
});

/** Compares what two pages give a reader, by kind; kinds without a difference are left out. */
export function comparePages(was: PageRecord, now: PageRecord): Group[] {
	const marks = compareMarks(was.marks, now.marks);
	return [
		{ name: 'text', differences: compareSequences(was.texts, now.texts) },
		{
			name: 'attributes',
			differences: [...compareSequences(was.attributes, now.attributes), ...marks.attributes]
		},
		{ name: 'geometry', differences: marks.geometry }
	].filter(({ differences }) => differences.length > 0);
}

const READERS: Record<string, (was: string, now: string) => Difference[]> = {
	'.json': compareJson,
	'.csv': compareCsv,
	'.atom': compareLines,
	'.svg': compareLines,
	'.txt': compareLines,
	'.xml': compareLines
};

function differencesIn(path: string, was: string, now: string): Difference[] {
	try {
		return READERS[extname(path)]?.(was, now) ?? [];
	} catch (error) {
		throw new Error(`${path} of one of the two builds cannot be read: ${String(error)}`, {
			cause: error
		});
	}
}

function compareFiles(path: string, was: Buffer, now: Buffer): Difference[] {
	if (was.equals(now)) return [];
	const found = differencesIn(path, was.toString(), now.toString());
	if (found.length > 0) return found;
	// Bytes that mean the same, such as the indentation of JSON, are a difference of a download too.
	const bytes = (file: Buffer) => `${file.length} bytes`;
	return [{ place: 'bytes, not what they say', was: bytes(was), now: bytes(now) }];
}

function compareOne(path: string, was: Buffer | undefined, now: Buffer | undefined): Outcome {
	const page = path.endsWith('.html');
	const [before, after] = [was, now].map((file) =>
		file && page ? readPage(file.toString()) : undefined
	);
	const outcome: Outcome = {
		path,
		page,
		only: was && now ? undefined : was ? 'was' : 'now',
		groups: [],
		was: was && before && sizeOf(was, before),
		now: now && after && sizeOf(now, after)
	};
	if (before && after) return { ...outcome, groups: comparePages(before, after) };
	if (!was || !now || page) return outcome;
	const differences = compareFiles(path, was, now);
	return differences.length > 0
		? { ...outcome, groups: [{ name: 'content', differences }] }
		: outcome;
}

/** Compares two builds file by file, in the order of their paths; ignored files are left out. */
export const compareBuilds = (was: Build, now: Build): Outcome[] =>
	[...new Set([...was.keys(), ...now.keys()])]
		.filter((path) => !isIgnored(path))
		.sort()
		.map((path) => compareOne(path, was.get(path), now.get(path)));

/** Whether a page or file is the same on both sides. */
export const isSame = ({ only, groups }: Outcome): boolean =>
	only === undefined && groups.length === 0;
