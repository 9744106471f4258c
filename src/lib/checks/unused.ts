import type { Draft } from '../content/content.ts';
import type { Files } from '../content/files.ts';
import { formatProblem, orAt, type Problem } from '../content/problem.ts';
import { usageIndex } from '../content/usage.ts';
import { allFiguresRead, allProseRead, pathOf, type Check } from './check.ts';
import { placesBefore } from './edited.ts';

/** Whether every text could be read, and so everything that shows a figure is known. */
const allRead = (content: Draft) =>
	allFiguresRead(content) &&
	allProseRead(content) &&
	[content.files.site, ...Object.values(content.files.charts)].every(({ data }) => data) &&
	content.passages.every(({ text }) => text.errors.length === 0);

/** The figures that nothing shows, each with its problem. */
function unshown(content: Draft): { id: string; problem: Problem }[] {
	const { figures, sources } = content.files;
	if (!figures.data || !sources.data || !allRead(content)) return [];
	return [...usageIndex(content, [])]
		.filter(([, { passages, derived, unlike }]) =>
			[passages, derived, unlike].every(({ length }) => length === 0)
		)
		.map(([id]) => ({
			id,
			problem: figures.atKey(
				pathOf(content, id),
				`nothing shows the figure \`${id}\`: use it in the prose, a chart or another figure’s text, or remove it`
			)
		}));
}

/** What is there for nothing: sources that no figure cites, figures that nothing shows. */
export const unused: Check = (content) => {
	const { files, figures } = content;
	if (!files.figures.data || !files.sources.data) return [];
	const cited = new Set(Object.values(figures).flatMap(({ sources }) => sources));
	return [
		...Object.keys(files.sources.data)
			.filter((id) => !cited.has(id))
			.map((id) =>
				files.sources.atKey([id], `no figure cites the source \`${id}\`: cite it, or remove it`)
			),
		...unshown(content).map(({ problem }) => problem)
	];
};

/** Problems, of which those of figures that nothing shows may be told where the last commit showed them. */
export function orWhereShown(
	problems: readonly Problem[],
	content: Draft,
	committed: Files
): Problem[] {
	const ids = new Map(unshown(content).map(({ id, problem }) => [formatProblem(problem), id]));
	return problems.map((problem) => {
		const id = ids.get(formatProblem(problem));
		if (id === undefined) return problem;
		const message = `the figure \`${id}\` was shown here, and nothing shows it now: put it back, use it elsewhere, or remove it`;
		const places = placesBefore(content.files.texts, committed, new RegExp(`[{"']${id}(?![\\w-])`));
		return orAt(
			problem,
			places.map((place) => ({ ...place, message }))
		);
	});
}
