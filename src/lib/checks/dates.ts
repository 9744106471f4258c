import { group } from 'd3';
import type { Draft } from '../content/content.ts';
import { datesOf, isLater } from '../content/dates.ts';
import { orAt, type Problem } from '../content/problem.ts';
import type { FigureRecord, SourceRecord } from '../content/schema.ts';
import { articleDay } from './article.ts';
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

/** The sources that came out after the article, and the figures that it cannot have from them. */
const laterThan = (
	{ files }: Draft,
	article: string,
	cited: ReadonlyMap<string, readonly Cited[]>
) =>
	[...cited].flatMap(([source, figures]) => {
		const { published } = files.sources.partial?.[source] ?? {};
		const own = figures.filter(([, { voice }]) => voice === 'article').map(([id]) => id);
		return published === undefined || !isLater(published, article) || own.length === 0
			? []
			: { source, published, ids: own };
	});

/** How many sources may be of a wrong date, before the date of the article is the wrong one. */
const FEW = 2;

/** Figures of the article whose source came out after it, and which it cannot have cited. */
function unborn(
	content: Draft,
	article: string,
	cited: ReadonlyMap<string, readonly Cited[]>
): Problem[] {
	const { files, language } = content;
	const atArticle = (message: string) => files.site.at(['article', 'date'], message);
	const later = laterThan(content, article, cited);
	const [first] = later;
	if (first && later.length > FEW)
		return [
			atArticle(
				`the article is of ${language.date(article)} here, and ${later.length} of its sources came out after that, such as \`${first.source}\` (${first.published}): fix this date, or theirs`
			)
		];
	return later.flatMap(({ source, published, ids }) =>
		ids.map((id) =>
			orAt(
				files.figures.at(
					['figures', id, 'source'],
					`the article is of ${article} and cannot cite \`${source}\`, which was published ${published}: name the source that it had, or say \`voice: source\` for a number that only the source states`
				),
				[
					files.sources.at([source, 'published'], ''),
					files.figures.atKey(['figures', id], ''),
					atArticle('')
				]
			)
		)
	);
}

/** Dates of figures, their sources and the article that cannot all be right. */
export const dates: Check = (content) => {
	const { sources, figures } = content.files;
	const article = articleDay(content);
	const cited = group(Object.entries(figures.partial?.figures ?? {}), ([, { source }]) => source);
	const known = [...cited].flatMap(([id, figures]) => {
		const source = id === undefined ? undefined : sources.partial?.[id];
		return id === undefined || !source
			? []
			: { id, figures, wrong: strayed(content, id, source, figures) };
	});
	const right = known.filter(({ wrong }) => wrong.length === 0);
	return [
		...known.flatMap(({ wrong }) => wrong),
		...(article === undefined
			? []
			: unborn(content, article, new Map(right.map(({ id, figures }) => [id, figures]))))
	];
};
