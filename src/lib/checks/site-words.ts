import type { Draft } from '../content/content.ts';
import { plainWords } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import { SLOTS } from '../content/toys-schema.ts';
import type { Check } from './check.ts';

/** Bars in words that have one form only. */
const strayBars = ({ site, files }: Draft): Problem[] =>
	plainWords(site)
		.filter(({ path, words }) => words.includes('|') && path.at(-1) !== 'minutes')
		.map(({ path, words }) =>
			files.site.at(
				path,
				'the sign | shows here as it is typed: write one form',
				words.indexOf('|')
			)
		);

/** A reader’s own number, as the words of the things to play with call for it. */
const SLOT = new RegExp(String.raw`\[(?:${Object.values(SLOTS).flat().join('|')})\]`);

/** Readers’ own numbers called for in words that none is filled into. */
function straySlots({ site, files, passages }: Draft): Problem[] {
	const message = (slot: string) =>
		`${slot} shows here as it is typed: no number of the reader’s is filled in; say it without`;
	const inTexts = passages
		.filter(
			({ kind, part }) =>
				kind === 'site' && !Object.keys(SLOTS).some((name) => part.endsWith(` ${name}`))
		)
		.map(({ text, at }) => ({ words: text.source, at }));
	const inWords = plainWords(site).map(({ path, words }) => ({
		words,
		at: (offset: number, message: string) => files.site.at(path, message, offset)
	}));
	return [...inTexts, ...inWords].flatMap(({ words, at }) => {
		const found = SLOT.exec(words);
		return found ? at(found.index, message(found[0])) : [];
	});
}

/** Words of the site that cannot be right by themselves. */
export const siteWords: Check = (content) => [...strayBars(content), ...straySlots(content)];
