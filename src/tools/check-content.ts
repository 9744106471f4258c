import { pathToFileURL } from 'node:url';
import { checkCharts } from '../lib/charts/check.ts';
import { charts } from '../lib/charts/index.ts';
import { checkCharacters } from '../lib/data/characters.ts';
import { formatFaults, type Fault } from '../lib/data/faults.ts';
import { loadContent, type ContentTexts } from '../lib/data/load.ts';
import { checkPublished, checkRevisions } from '../lib/data/published.ts';
import { checkProse } from '../lib/prose/check.ts';
import { parseProse } from '../lib/prose/parse.ts';
import { checkUse } from './check-use.ts';
import { fileAtHead } from './git.ts';
import { readAll, UnreadableError, type Prose } from './read-content.ts';

/**
 * Every fault in the texts of a content folder: its YAML files, and its prose in reading order. With
 * the figures as last committed, published values that changed without a word are faults as well.
 */
export function checkTexts(
	texts: ContentTexts,
	prose: readonly Prose[],
	committed?: string
): Fault[] {
	const loaded = loadContent(texts);
	const files = prose.map(({ file, text }) => parseProse(file, text));
	const frames = Object.fromEntries(charts.map(({ id, frames }) => [id, Object.keys(frames)]));
	return [
		...checkCharacters(texts, prose),
		...loaded.faults,
		...checkProse(files, {
			figures: loaded.figures,
			ids: loaded.figuresYaml.partial && loaded.ids,
			charts: frames
		}),
		...checkCharts(charts, loaded.charts, loaded.dataset),
		...checkUse(loaded, texts, files),
		...checkRevisions(loaded.figuresYaml),
		...(committed === undefined ? [] : checkPublished(loaded.figuresYaml, committed))
	];
}

/** Every fault in the content folder of a checkout. */
export function checkContent(root: string): Fault[] {
	try {
		const { texts, prose } = readAll(root);
		return checkTexts(texts, prose, fileAtHead(root, 'content/figures.yaml'));
	} catch (error) {
		if (error instanceof UnreadableError) return error.faults;
		throw error;
	}
}

// npm run check:content
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const root = process.cwd();
	if (fileAtHead(root, 'content/figures.yaml') === undefined)
		console.log(
			'There is no commit to compare with, so changed values cannot be told from new ones.'
		);
	const faults = checkContent(root);
	if (faults.length > 0) {
		console.error(formatFaults(faults));
		process.exitCode = 1;
	} else console.log('The content is in order.');
}
