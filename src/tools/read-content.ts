import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentTexts } from '../lib/data/load.ts';

/** The article's sections: their file names and texts, in reading order. */
export interface Prose {
	file: string;
	text: string;
}

const listed = (folder: string, ending: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith(ending))
		.sort();

/** Reads the YAML files of a content folder. Throws when one is missing. */
export function readContent(root: string): ContentTexts {
	const read = (...path: string[]) => readFileSync(join(root, 'content', ...path), 'utf8');
	return {
		figures: read('figures.yaml'),
		sources: read('sources.yaml'),
		site: read('site.yaml'),
		charts: Object.fromEntries(
			listed(join(root, 'content/charts'), '.yaml').map((name) => [
				name.replace('.yaml', ''),
				read('charts', name)
			])
		)
	};
}

/** Reads the prose of a content folder. */
export function readProse(root: string): Prose[] {
	return listed(join(root, 'content/article'), '.svx').map((name) => ({
		file: `content/article/${name}`,
		text: readFileSync(join(root, 'content/article', name), 'utf8')
	}));
}
