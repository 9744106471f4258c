import type { Draft } from '../content/content.ts';
import { plainWords, type Passage } from '../content/passages.ts';
import { eitherOf, type Problem } from '../content/problem.ts';
import { references } from '../content/segments.ts';
import type { Check } from './check.ts';
import { withoutTypedNames } from './typed-names.ts';

/** Where the names are that hold a number and state none. */
const NAMES = 'names';
/** Fields of the site that hold dates, which other rules look at, or the names themselves. */
const NO_PROSE = ['published', 'date', NAMES];

/** Numbers typed into words, told by a message. */
const numbersIn = (
	{ language, site, files }: Draft,
	words: string,
	report: (offset: number, message: string) => Problem,
	message: (number: string) => string
): Problem[] =>
	language
		.bareNumbers(words, site?.names)
		// A unit typed after a number that brings its own is told as such, and one after digits with them.
		.filter(({ text, offset }, i, all) => {
			const before = words.slice(0, offset);
			const number = all[i - 1];
			const isOfNumber =
				number !== undefined && number.offset + number.text.length === before.trimEnd().length;
			return !language.isUnit(text) || !(isOfNumber || /\ufffc\s*$/.test(before));
		})
		.map(({ text, offset, date }) =>
			date === undefined
				? eitherOf(
						report(offset, message(text)),
						files.site.atKey(
							[NAMES],
							`“${text}” stands in a text, and no name on this list holds it any more: put the name back`
						)
					)
				: report(
						offset,
						`“${text}” is a day in another form than the others: write it as in ${date}`
					)
		);

/** What to do about a number in a passage. */
const instead = ({ kind }: Passage) =>
	`is a bare number: ${kind === 'prose' ? 'show it with <Figure id="…" />' : 'write {figure-id} in its place'}, so that it has a source`;

/** Numbers typed between the tags of a figure that has a value of its own. */
const inClaims = (content: Draft, { text, at }: Passage): Problem[] =>
	references(text).flatMap(({ id, claim }) => {
		const figure = content.figures[id];
		if (!claim || !figure) return [];
		const report = (offset: number, message: string) => at(claim.start + offset, message);
		if (!figure.quantity)
			// “Billions” are what some claims are about; digits state a number.
			return numbersIn(
				content,
				claim.words,
				report,
				(number) => `“${number}” is a number, and the claim \`${id}\` has none: say it without`
			).filter(({ message }) => /^“[^”]*\p{N}/u.test(message));
		return numbersIn(
			content,
			claim.words,
			report,
			(number) =>
				`“${number}” is typed where \`${id}\` has a value of its own: write <Figure id="${id}" /> and let it say the number`
		);
	});

/** Numbers in titles of sections and in words of the site, where none is filled in. */
function inPlainWords(content: Draft): Problem[] {
	const { sections, site, files } = content;
	return [
		...sections.flatMap(({ title = '', front }) =>
			numbersIn(
				content,
				title,
				(offset, message) => front.at(['title'], message, offset),
				(number) => `“${number}” is a bare number, and a title has no source: say it without`
			)
		),
		...plainWords(site).flatMap(({ path, words }) =>
			path.some((step) => NO_PROSE.includes(String(step)))
				? []
				: numbersIn(
						content,
						words,
						(offset, message) => files.site.at(path, message, offset),
						(number) =>
							`“${number}” is a bare number, and nothing is filled in here: say it without, or put the phrase under \`names\` if it counts nothing`
					)
		)
	];
}

/** Names that are numbers, which would let those pass unseen, and names that hold none. */
const badNames = ({ site, files, language }: Draft): Problem[] =>
	(site?.names ?? []).flatMap((name, i) => {
		const report = (message: string) => files.site.at([NAMES, i], message);
		const numbers = language.bareNumbers(name);
		const [first] = numbers;
		if (!first)
			return report(`“${name}” holds no number, so it can stand anywhere: take it off this list`);
		const own = numbers.reduce((rest, { text }) => rest.replace(text, ''), name);
		const isNumber =
			numbers.some(({ text }) => /[%\p{Sc}]/u.test(text) || language.isUnit(text)) ||
			// A name has no “about” before its number, and a word of its own beside one in words.
			language.hedgeProblem(name.slice(0, first.offset), 'exactly') !== undefined ||
			(/^\p{L}+$/u.test(first.text)
				? !/\p{L}{4}/u.test(own.replace(language.common, ''))
				: /^[\p{N}.,\s]+(?:hundred|thousand|[mb]illion)?$/u.test(name));
		return isNumber
			? report(`“${name}” is a number and not a name: it belongs in figures.yaml, with its source`)
			: [];
	});

/** Whether a text says what a claim without a number is about. */
const isClaim = ({ kind, of, part }: Passage, { figures }: Draft) =>
	kind === 'figure' && part === 'counts' && figures[of] !== undefined && !figures[of].quantity;

/** Numbers typed into the story, where a figure would bring their source. */
export const bareNumbers: Check = (content) => {
	// Where site.yaml cannot be read, the names are not known.
	const { site, files } = content;
	if (!site || (site.names.length === 0 && !files.site.data)) return [];
	return [
		...badNames(content),
		...inPlainWords(content),
		...content.passages.flatMap((passage) => [
			...(isClaim(passage, content)
				? []
				: numbersIn(
						content,
						withoutTypedNames(content, passage.text.words),
						passage.at,
						(number) => `“${number}” ${instead(passage)}`
					)),
			...inClaims(content, passage)
		])
	];
};
