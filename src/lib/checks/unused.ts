import type { Draft } from '../content/content.ts';
import { usageIndex } from '../content/usage.ts';
import { allFiguresRead, allProseRead, pathOf, type Check } from './check.ts';

/** Whether every text could be read, and so everything that shows a figure is known. */
const allRead = (content: Draft) =>
	allFiguresRead(content) &&
	allProseRead(content) &&
	[content.files.site, ...Object.values(content.files.charts)].every(({ data }) => data) &&
	content.passages.every(({ text }) => text.errors.length === 0);

/** What is there for nothing: sources that no figure cites, figures that nothing shows. */
export const unused: Check = (content) => {
	const { files, figures } = content;
	if (!files.figures.data || !files.sources.data) return [];
	const cited = new Set(Object.values(figures).flatMap(({ sources }) => sources));
	const usage = allRead(content) ? [...usageIndex(content, [])] : [];
	return [
		...Object.keys(files.sources.data)
			.filter((id) => !cited.has(id))
			.map((id) =>
				files.sources.atKey([id], `no figure cites the source \`${id}\`: cite it, or remove it`)
			),
		...usage
			.filter(([, { passages, derived, unlike }]) =>
				[passages, derived, unlike].every(({ length }) => length === 0)
			)
			.map(([id]) =>
				files.figures.atKey(
					pathOf(content, id),
					`nothing shows the figure \`${id}\`: use it in the prose, a chart or another figure’s text, or remove it`
				)
			)
	];
};
