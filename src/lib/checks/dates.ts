import { group } from 'd3';
import type { Draft } from '../content/content.ts';
import { datesOf, dayFrom, isLater } from '../content/dates.ts';
import { orAt, type Problem } from '../content/problem.ts';
import type { FigureRecord, SourceRecord } from '../content/schema.ts';
import type { Check } from './check.ts';

/** Whether a figure’s `when` goes with the date of its source: asked before that, or published then. */
function fits({ when }: FigureRecord, published: string): boolean {
	const dates = datesOf(when);
	return when.startsWith('published')
		? dates.every((date) => !isLater(date, published) && !isLater(published, date))
		: dates.every((date) => !isLater(date, published));
}

type Cited = readonly [id: string, record: FigureRecord];

/** Figures of a source that were asked after it was published, or published at another time. */
function strayed(
	{ files }: Draft,
	source: string,
	{ published }: SourceRecord,
	figures: readonly Cited[]
): Problem[] {
	if (published === undefined) return [];
	const dated = figures.filter(([, { when }]) => datesOf(when).length > 0);
	const wrong = dated.filter(([, record]) => !fits(record, published));
	const atSource = (message: string) => files.sources.at([source, 'published'], message);
	const [first] = wrong;
	// Where none of several fits, the one date is wrong, and not the many.
	if (first && wrong.length > 1 && wrong.length === dated.length)
		return [
			atSource(
				`\`${source}\` is published ${published} here, but its ${wrong.length} figures do not go with that, such as \`${first[0]}\` (${first[1].when}): fix this date, or theirs`
			)
		];
	return wrong.map(([id, { when }]) =>
		orAt(
			files.figures.at(
				['figures', id, 'when'],
				`\`${id}\` is “${when}”, but its source \`${source}\` was published ${published}: fix \`when\`, the date in sources.yaml, or \`source\``
			),
			[atSource(''), files.figures.at(['figures', id, 'source'], '')]
		)
	);
}

/** Figures of the article whose source came out after it, and which it cannot have cited. */
const unborn = (
	{ files }: Draft,
	article: string,
	source: string,
	{ published }: SourceRecord,
	figures: readonly Cited[]
): Problem[] =>
	published === undefined || !isLater(published, article)
		? []
		: figures
				.filter(([, { voice }]) => voice === 'article')
				.map(([id]) =>
					orAt(
						files.figures.at(
							['figures', id, 'source'],
							`the article is of ${article} and cannot cite \`${source}\`, which was published ${published}: name the source that it had, or say \`voice: source\` for a number that only the source states`
						),
						[
							files.sources.at([source, 'published'], ''),
							files.figures.atKey(['figures', id], ''),
							files.site.at(['article', 'date'], '')
						]
					)
				);

/** Dates of figures, their sources and the article that cannot all be right. */
export const dates: Check = (content) => {
	const { files, site, language } = content;
	const article = site && dayFrom(language, site.article.date);
	const cited = group(
		Object.entries(files.figures.partial?.figures ?? {}),
		([, { source }]) => source
	);
	return [...cited].flatMap(([id, figures]) => {
		const source = id === undefined ? undefined : files.sources.partial?.[id];
		if (id === undefined || !source) return [];
		const wrong = strayed(content, id, source, figures);
		return wrong.length > 0 || article === undefined
			? wrong
			: unborn(content, article, id, source, figures);
	});
};
