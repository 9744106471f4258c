import type { Draft } from '../content/content.ts';
import type { Files } from '../content/files.ts';
import { plainWords } from '../content/passages.ts';
import { isText } from '../content/segments.ts';
import type { Problem } from '../content/problem.ts';
import { siteSchema } from '../content/site-schema.ts';
import { readYaml } from '../content/yaml.ts';
import type { Check } from './check.ts';

type Path = readonly (string | number)[];

/** Every text of a value by the way to it; what stands in a list may change places, and is left out. */
function textsIn(value: unknown, path: Path = []): [path: Path, words: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (isText(value)) return [[path, value.source]];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const nameOf = (path: Path) => `\`${path.join(': ')}\``;

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

/** Words of the site that changed places since the last commit: each is in order by itself. */
export function swappedWords({ site, files, paths }: Draft, committed: Files): Problem[] {
	const text = committed[paths.site];
	if (text === undefined) return [];
	const before = textsIn(readYaml(paths.site, text, siteSchema).partial);
	const was = new Map(before.map(([path, words]) => [nameOf(path), words]));
	const changed = textsIn(site)
		.map(([path, words]) => ({ path, words, name: nameOf(path), was: was.get(nameOf(path)) }))
		.filter(({ was, words }) => was !== undefined && was !== words);
	return changed.flatMap((one, i) => {
		const other = changed
			.slice(i + 1)
			.find(({ was, words }) => was === one.words && words === one.was);
		if (!other) return [];
		const message = `${one.name} and ${other.name} have changed places since the last commit: put “${one.words}” back to ${other.name}, and what stands there here`;
		return files.site.at(one.path, message);
	});
}
