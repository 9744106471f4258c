import { diffArrays } from 'diff';
import type { Draft } from '../content/content.ts';
import { chartIn, sectionFiles, type Files } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { chartSchema, type ChartText } from '../content/site-schema.ts';
import { readYaml, type YamlFile } from '../content/yaml.ts';
import { atTop } from './check.ts';

/** The id that a section gives itself, without reading all of it. */
const idIn = (text = '') => /^id:\s*["']?([\w-]+)/m.exec(text)?.[1];

const titleIn = (text = '') => /^title:.*/m.exec(text)?.[0];

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

/** The charts of the last commit whose words a translation has no longer, by their files. */
export const goneCharts = ({ files, translation }: Draft, committed: Files): Files =>
	Object.fromEntries(
		Object.entries(committed).filter(([file]) => {
			const chart = chartIn(file);
			// The original is asked for each of its charts anyway.
			return translation && chart !== undefined && !(chart in files.charts);
		})
	);

/** The chart of a file that is gone, under another name: a translation has its frames where the original has no chart. */
function renamedChart({ files, paths, translation }: Draft, text = ''): string | undefined {
	const framesIn = (yaml: YamlFile<ChartText> | undefined) =>
		Object.keys(yaml?.partial?.frames ?? {}).join();
	const lost = framesIn(readYaml('', text, chartSchema));
	const known = translation?.original.files.charts ?? {};
	const id = Object.keys(files.charts).find(
		(id) => !(id in known) && framesIn(files.charts[id]) === lost
	);
	return id === undefined ? undefined : paths.chart(id);
}

/** Says of sections and charts that are gone what comes of it: the problems that there would not be with them. */
export const goneProblems = (
	draft: Draft,
	gone: Files,
	consequences: readonly Problem[]
): Problem[] => {
	const names = consequences.flatMap(({ message }) => /[`“]([\w-]+)[`”]/.exec(message)?.[1] ?? []);
	return Object.entries(gone).map(([file, text]) => {
		const renamed = chartIn(file) === undefined ? undefined : renamedChart(draft, text);
		if (renamed !== undefined)
			return atTop(renamed, `by its frames this file stands for ${file}: rename it to that`);
		const [what, others] =
			chartIn(file) === undefined ? ['section', 'what only it told'] : ['chart', 'what tells it'];
		const or =
			names.length === 0
				? 'if it is not to go'
				: `or remove ${others} as well (${[...new Set(names)].join(', ')})`;
		return atTop(file, `this ${what} is missing since the last commit: put the file back, ${or}`);
	});
};

/** The sections that stand in another place among the others than in the last commit. */
export function movedSections({ sections }: Draft, committed: Files): Problem[] {
	const before = sectionFiles(Object.keys(committed)).flatMap(
		(file) => idIn(committed[file]) ?? []
	);
	const now = sections.filter(({ id }) => id !== undefined && before.includes(id));
	const stayed = before.filter((one) => now.some(({ id }) => id === one));
	const moved = diffArrays(
		stayed,
		now.map(({ id }) => String(id))
	).flatMap(({ added, value }) => (added ? value : []));
	return now.flatMap(({ id, file }, place) => {
		if (id === undefined || !moved.includes(id)) return [];
		const after = now[place - 1]?.id;
		const where = after === undefined ? 'first' : `after “${after}”`;
		return atTop(
			file,
			`the order of the sections has changed since the last commit: “${id}” now stands ${where}; the numbers that the files’ names begin with are their order`
		);
	});
}

/** Sections whose file has another id than in the last commit, which was their address, unless they only stand in another file. */
export const readdressedSections = ({ sections }: Draft, committed: Files): Problem[] =>
	sections.flatMap(({ file, id, front }) => {
		const text = committed[file];
		const before = idIn(text);
		if (before === undefined || id === undefined || id === before) return [];
		const other = sections.find((one) => one.id === before);
		if (other && titleIn(other.source) === titleIn(text)) return [];
		const where = other ? `to ${other.file}` : 'nowhere';
		return front.at(
			['id'],
			`the address of this section was #${before}: links to that from elsewhere lead ${where} now`
		);
	});
