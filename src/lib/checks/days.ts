import { range } from 'd3';
import type { Draft } from '../content/content.ts';
import { plainWords } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import type { YamlFile } from '../content/yaml.ts';
import type { Language } from '../language/language.ts';
import type { Check } from './check.ts';

/** Words, and what to report at an offset of them. */
interface Words {
	words: string;
	at: (offset: number, message: string) => Problem;
}

/** The names of the months, January first, as days are written with them. */
const monthsOf = (language: Language): string[] =>
	range(1, 13).map((month) => {
		const day = language.date(`2025-${String(month).padStart(2, '0')}-01`);
		return /\p{L}+/u.exec(day)?.[0] ?? day;
	});

/** How many days a month has, counted from zero; at most, where the year is not said. */
const daysIn = (month: number, year = 2024) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

const inYaml = (yaml: YamlFile<unknown>): Words[] =>
	plainWords(yaml.partial)
		// The date of the article is read as a day by another rule.
		.filter(({ path }) => path.join(' ') !== 'article date')
		.map(({ path, words }) => ({
			words,
			at: (offset, message) => yaml.at(path, message, offset)
		}));

/** All words of a language in which a day may be named. */
const wordsOf = ({ passages, sections, files, translation }: Draft): Words[] => [
	...passages.map(({ text, at }) => ({ words: text.words, at })),
	...sections.map(({ title = '', front }) => ({
		words: title,
		at: (offset: number, message: string) => front.at(['title'], message, offset)
	})),
	...[files.site, (translation ?? files).figures, (translation ?? files).sources].flatMap(inYaml)
];

/** Days named in words that no calendar has, such as 31 June. */
export const days: Check = (content) => {
	const months = monthsOf(content.language);
	const day = new RegExp(
		String.raw`(?<![\p{L}\p{N}])(\d{1,2})\.?\s+(${months.join('|')})(?:\s+(\d{4}))?(?![\p{L}\p{N}])`,
		'gu'
	);
	return wordsOf(content).flatMap(({ words, at }) =>
		[...words.matchAll(day)].flatMap(({ 0: named, 1: number, 2: month = '', 3: year, index }) => {
			const last = daysIn(months.indexOf(month), year === undefined ? undefined : Number(year));
			if (Number(number) >= 1 && Number(number) <= last) return [];
			const told = named.replace(/\s+/g, ' ');
			return at(index, `there is no ${told}: ${month} has ${last} days; check the day`);
		})
	);
};
