import type { ChartDefinition } from '../charts/frame.ts';
import type { Draft } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';

/** A rule that content has to follow: the problems of content that does not. */
export type Check = (content: Draft, charts: readonly ChartDefinition[]) => Problem[];

/** What to do about the name of a figure that there is not. */
export const NO_FIGURE = ': name one that stands in figures.yaml, or add it there';

/** A problem of a file as a whole. */
export const atTop = (file: string, message: string): Problem => ({
	...{ file, line: 1, column: 1, message }
});

/** Where a figure stands in figures.yaml. */
export const pathOf = ({ files }: Draft, id: string): [string, string] => {
	const cited = files.figures.partial?.figures ?? {};
	return [id in cited ? 'figures' : 'derived', id];
};

/** Whether every figure could be read and worked out. */
export const allFiguresRead = ({ files, ids, figures }: Draft): boolean =>
	files.figures.data !== undefined && ids.every((id) => id in figures);

/** Whether all of the prose could be read. */
export const allProseRead = ({ sections }: Draft): boolean =>
	sections.every(({ errors }) => errors.length === 0);
