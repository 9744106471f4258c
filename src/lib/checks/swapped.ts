import type { z } from 'zod';
import type { Draft } from '../content/content.ts';
import type { Files } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { figuresSchema, sourcesSchema } from '../content/schema.ts';
import { isText } from '../content/segments.ts';
import { siteSchema } from '../content/site-schema.ts';
import { figureWordsSchema, sourceWordsSchema } from '../content/words-schema.ts';
import { readYaml, type YamlFile } from '../content/yaml.ts';

type Path = readonly (string | number)[];

/** Every text of a value by the way to it; what stands in a list may change places, and is left out. */
function textsIn(value: unknown, path: Path = []): [path: Path, words: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (isText(value)) return [[path, value.source]];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const nameOf = (path: Path) => `\`${path.join(': ')}\``;

/** Fields of figures and sources whose values are from a list, which several have alike. */
const CHOICES = ['read', 'when', 'unit', 'qualifier', 'voice', 'certainty', 'source'];

/** The texts of a file that changed places since the last commit. */
function swappedIn(
	yaml: YamlFile<unknown>,
	before: unknown,
	choices: readonly string[]
): Problem[] {
	const was = new Map(textsIn(before).map(([path, words]) => [nameOf(path), words]));
	const changed = textsIn(yaml.partial)
		.map(([path, words]) => ({ path, words, name: nameOf(path), was: was.get(nameOf(path)) }))
		.filter(
			({ path, was, words }) =>
				was !== undefined && was !== words && !choices.includes(String(path.at(-1)))
		);
	return changed.flatMap((one, i) => {
		const other = changed
			.slice(i + 1)
			.find(({ was, words }) => was === one.words && words === one.was);
		if (!other) return [];
		const message = `${one.name} and ${other.name} have changed places since the last commit: put “${one.words}” back to ${other.name}, and what stands there here`;
		return yaml.at(one.path, message);
	});
}

/** Texts of the site, the figures and the sources that changed places since the last commit: each is in order by itself. */
export function swappedTexts({ files, paths, translation }: Draft, committed: Files): Problem[] {
	const compare = <T>(file: string, yaml: YamlFile<unknown>, schema: z.ZodType<T>) => {
		const text = committed[file];
		if (text === undefined || text === files.texts[file]) return [];
		const choices = file === paths.site ? [] : CHOICES;
		return swappedIn(yaml, readYaml(file, text, schema).partial, choices);
	};
	return [
		...compare(paths.site, files.site, siteSchema),
		...(translation
			? [
					...compare(paths.figures, translation.figures, figureWordsSchema),
					...compare(paths.sources, translation.sources, sourceWordsSchema)
				]
			: [
					...compare(paths.figures, files.figures, figuresSchema),
					...compare(paths.sources, files.sources, sourcesSchema)
				])
	];
}
