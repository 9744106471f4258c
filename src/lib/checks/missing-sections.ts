import type { Draft } from '../content/content.ts';
import { sectionFiles, type Files } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { atTop } from './check.ts';

/** The id that a section gives itself, without reading all of it. */
const idIn = (text = '') => /^id:\s*["']?([\w-]+)/m.exec(text)?.[1];

/** The sections of the last commit whose ids no section has any more, by their files. */
export function goneSections({ sections }: Draft, committed: Files): Files {
	const ids = sections.map(({ id, source }) => id ?? idIn(source));
	const taken = sections.map(({ file }) => file);
	return Object.fromEntries(
		sectionFiles(Object.keys(committed)).flatMap((file) => {
			const text = committed[file];
			const gone = text !== undefined && !taken.includes(file) && !ids.includes(idIn(text));
			return gone ? [[file, text] as const] : [];
		})
	);
}

/** Says of sections that are gone what comes of it: the problems that there would not be with them. */
export const goneProblems = (gone: Files, consequences: readonly Problem[]): Problem[] => {
	const names = consequences.flatMap(({ message }) => /[`“]([\w-]+)[`”]/.exec(message)?.[1] ?? []);
	return Object.keys(gone).map((file) =>
		atTop(
			file,
			names.length === 0
				? 'this section is missing since the last commit: put the file back, if it is not to go'
				: `this section is missing since the last commit: put the file back, or remove what only it told as well (${[...new Set(names)].join(', ')})`
		)
	);
};

/** The first section that stands in another place among the others than in the last commit. */
export function movedSections({ sections }: Draft, committed: Files): Problem[] {
	const before = sectionFiles(Object.keys(committed)).flatMap(
		(file) => idIn(committed[file]) ?? []
	);
	const now = sections.filter(({ id }) => id !== undefined && before.includes(id));
	const stayed = before.filter((one) => now.some(({ id }) => id === one));
	const first = stayed.findIndex((id, i) => now[i]?.id !== id);
	const moved = now[first];
	if (!moved) return [];
	return [
		atTop(
			moved.file,
			`the order of the sections has changed since the last commit: “${String(moved.id)}” now stands where “${String(stayed[first])}” did; the numbers that the files’ names begin with are their order`
		)
	];
}

/** Sections whose file has another id than in the last commit, which was their address. */
export const readdressedSections = ({ sections }: Draft, committed: Files): Problem[] =>
	sections.flatMap(({ file, id, front }) => {
		const before = idIn(committed[file]);
		if (before === undefined || id === undefined || id === before) return [];
		return front.at(
			['id'],
			`the address of this section was #${before}: links to that from elsewhere lead nowhere now`
		);
	});
