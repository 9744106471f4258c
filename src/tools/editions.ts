import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ChartDefinition } from '../lib/charts/frame.ts';
import { chartFile } from '../lib/content/files.ts';
import { position, type Problem } from '../lib/content/problem.ts';
import { changedIn } from './read-content.ts';

/** Where editions are kept, a folder each. */
export const EDITIONS = 'content/editions';

/** A frame of a chart that has the name of an edition, so that both would be at one address. */
interface Clash {
	chart: string;
	frame: string;
	message: string;
}

/** Every frame that has one of these names. */
export const clashes = (
	names: readonly string[],
	charts: readonly Pick<ChartDefinition, 'id' | 'frames'>[]
): Clash[] =>
	charts.flatMap(({ id, frames }) =>
		Object.keys(frames)
			.filter((frame) => names.includes(frame))
			.map((frame) => ({
				...{ chart: id, frame },
				message: `“${frame}” is the name of an edition and of a frame of the chart “${id}”, and /embed/${id}/${frame}/ can only be one of them`
			}))
	);

/** A chart of an edition, by its path in their folder: the edition’s name, and the chart’s. */
const KEPT = /^[a-z0-9]+(?:-[a-z0-9]+)*\/([a-z0-9-]+)\.html$/;

/** Whether a file in the folder of editions is a page that `npm run edition` writes. */
function isKept(path: string, text: string): boolean {
	const [, chart] = KEPT.exec(path) ?? [];
	return chart !== undefined && text.includes(`<main data-chart="${chart}"`);
}

/** What is wrong with the editions of a checkout: files that are none, files that were changed, and frames of their names. */
export function checkEditions(root: string, charts: readonly ChartDefinition[]): Problem[] {
	const folder = join(root, EDITIONS);
	const entries = existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
		: [];
	const files = entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
	const problem = (file: string, message: string): Problem => ({
		...{ file, ...position('', 0), message }
	});
	const changed = changedIn(root, EDITIONS);
	const strange = files
		.filter((path) => !isKept(path, readFileSync(join(folder, path), 'utf8')))
		.map((path) => `${EDITIONS}/${path}`)
		.filter((file) => !changed.includes(file));
	const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	return [
		...changed.map((file) =>
			problem(file, 'an edition never changes: bring this file back as it was')
		),
		...strange.map((file) =>
			problem(
				file,
				'is no chart of an edition, such as “npm run edition” writes: move it out of content/'
			)
		),
		...clashes(names, charts).map(({ chart, message }) =>
			problem(chartFile(chart), `${message}: give the frame another name`)
		)
	];
}
