import type { Draft } from '../content/content.ts';
import { dayFrom } from '../content/dates.ts';
import { orAt, type Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Texts that say whose article this is, and of when. */
const textsOn = ({ passages }: Draft) =>
	passages.filter(({ kind, part }) => kind === 'site' && /^(?:about|credit)$/.test(part));

/** The days that these texts name, each with what to report of it; one in another form is told as such. */
const daysTold = (content: Draft) =>
	textsOn(content).flatMap(({ text, part, at }) =>
		[...text.words.matchAll(/\d{1,2}\.? \p{L}+ \d{4}/gu)].flatMap(({ 0: typed, index }) => {
			const words = typed.replaceAll(/\s+/g, ' ');
			const day = dayFrom(content.language, words);
			if (day === undefined) return [];
			return { day, words, part, report: (message: string) => at(index, message) };
		})
	);

/** The day that the article is of; undefined where its date and the texts do not say the same. */
export function articleDay(content: Draft): string | undefined {
	const day = content.site && dayFrom(content.language, content.site.article.date);
	return daysTold(content).some((told) => told.day !== day) ? undefined : day;
}

/** The date of the article: a day, before the piece was published, and the same wherever it is told. */
function dateProblems(content: Draft): Problem[] {
	const { site, files, paths, language, translation } = content;
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
	const told = daysTold(content);
	const others = told.filter((one) => one.day !== day);
	const [first, ...more] = others;
	// Where all texts say another day, the one date is wrong, and not the many.
	if (first && more.length > 0 && others.length === told.length) {
		const parts = [...new Set(others.map(({ part }) => `\`${part}\``))].join(' and ');
		return [report(`the article is of ${date} here, and of ${first.words} by ${parts}: fix one`)];
	}
	return others.map(({ part, words, report: atText }) =>
		orAt(
			atText(`the article is of ${date} by its \`date\`, and of ${words} by \`${part}\`: fix one`),
			[report('')]
		)
	);
}

/** Texts that do not name the author of the article. */
function authorProblems(content: Draft): Problem[] {
	const { site, files } = content;
	if (!site) return [];
	const { author } = site.article;
	return textsOn(content)
		.filter(
			({ part, text }) => part === 'credit' && !text.words.replaceAll(/\s+/g, ' ').includes(author)
		)
		.map(({ at }) =>
			orAt(
				at(
					0,
					`\`credit\` does not name ${author}, who is \`author\` of the article: write the same name in both`
				),
				[files.site.at(['article', 'author'], '')]
			)
		);
}

/** The article that the piece is about: its date and author are the same wherever they are told. */
export const article: Check = (content) => [...dateProblems(content), ...authorProblems(content)];
