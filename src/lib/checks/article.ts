import type { Draft } from '../content/content.ts';
import { dayFrom } from '../content/dates.ts';
import { orAt, type Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Texts that say whose article this is, and of when. */
const textsOn = ({ passages }: Draft) =>
	passages.filter(({ kind, part }) => kind === 'site' && /^(?:about|credit)$/.test(part));

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
	return textsOn(content).flatMap(({ text, part, at }) =>
		[...text.words.matchAll(/\d{1,2}\.? \p{L}+ \d{4}/gu)].flatMap(({ 0: words, index }) => {
			const told = words.replaceAll(/\s+/g, ' ');
			const other = dayFrom(language, told);
			// In another form it is told as such.
			if (other === undefined || other === day) return [];
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
