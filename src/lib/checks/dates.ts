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

/** The date of the article: a day, before the piece was published, and the same wherever it is told. */
function articleDate({ site, files, paths, language, passages, translation }: Draft): Problem[] {
	if (!site) return [];
	const { date } = site.article;
	const report = (message: string) => files.site.at(['article', 'date'], message);
	const day = dayFrom(language, date);
	const example = language.date('2025-11-07');
	if (day === undefined)
		return [report(`“${date}” is no day as this language writes one: write it as ${example}`)];
	const original = translation?.original;
	const other = original?.site && dayFrom(original.language, original.site.article.date);
	if (other !== undefined && other !== day)
		return [
			orAt(
				report(
					`the article is of ${date} by ${paths.site}, and of ${language.date(other)} by the original: write the same day in both`
				),
				[original?.files.site.at(['article', 'date'], '') ?? report('')]
			)
		];
	if (day > site.published)
		return [report(`the piece was published ${site.published}, before this: check both dates`)];
	return passages
		.filter(({ kind, part }) => kind === 'site' && /^(?:about|credit)$/.test(part))
		.flatMap(({ text, part, at }) =>
			[...text.words.matchAll(/\d{1,2}\.? \p{L}+ \d{4}/gu)].flatMap(({ 0: words, index }) => {
				const told = words.replaceAll(/\s+/g, ' ');
				if (told === date) return [];
				return orAt(
					at(
						index,
						`the article is of ${date} by its \`date\`, and of ${told} by \`${part}\`: fix one`
					),
					[report('')]
				);
			})
		);
}

/** Dates that cannot all be right. */
export const dates: Check = (content) => {
	const { files, site, language, translation } = content;
	if (translation) return articleDate(content);
	const article = site && dayFrom(language, site.article.date);
	const cited = group(
		Object.entries(files.figures.partial?.figures ?? {}),
		([, { source }]) => source
	);
	return [
		...articleDate(content),
		...[...cited].flatMap(([id, figures]) => {
			const source = id === undefined ? undefined : files.sources.partial?.[id];
			if (id === undefined || !source) return [];
			const wrong = strayed(content, id, source, figures);
			return wrong.length > 0 || article === undefined
				? wrong
				: unborn(content, article, id, source, figures);
		})
	];
};
