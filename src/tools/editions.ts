import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartDefinition } from '../lib/charts/frame.ts';
import { chartFile } from '../lib/content/files.ts';
import { position, type Problem } from '../lib/content/problem.ts';

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

/** The frames of charts that have the name of an edition of a checkout, where their words stand. */
export function checkEditions(root: string, charts: readonly ChartDefinition[]): Problem[] {
	const folder = join(root, EDITIONS);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return clashes(names, charts).map(({ chart, message }) => ({
		file: chartFile(chart),
		...position('', 0),
		message: `${message}: give the frame another name`
	}));
}
