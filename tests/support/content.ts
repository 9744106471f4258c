import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../src/lib/data/dataset.ts';
import { loadContent, type ContentTexts } from '../../src/lib/data/load.ts';
import { readContent } from '../../src/tools/read-content.ts';

/** The checkout that the tests run in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The content folder as it stands. */
export const texts: ContentTexts = readContent(root);

/** The dataset of the content folder, read anew. Throws when the content has faults. */
export function dataset(): Dataset {
	const { dataset } = loadContent(texts);
	if (!dataset) throw new Error('The content folder has faults.');
	return dataset;
}
