import type { Draft } from '../content/content.ts';
import { plainWords } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Certainties that are called the same. */
const sameNames = ({ site, files }: Draft): Problem[] => {
	const names = Object.entries(site?.certainty ?? {});
	return names.flatMap(([certainty, { name }], i) => {
		const before = names.slice(0, i).find(([, other]) => other.name === name);
		if (!before) return [];
		const message = `\`${before[0]}\` and \`${certainty}\` are both called “${name}”: give each a name of its own`;
		return files.site.at(['certainty', certainty, 'name'], message);
	});
};

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

/** Words of the site that cannot be right by themselves. */
export const siteWords: Check = (content) => [...sameNames(content), ...strayBars(content)];
