import { fileURLToPath } from 'node:url';
import type { Content } from '../../src/lib/content/content.ts';
import type { Files } from '../../src/lib/content/files.ts';
import { loadWhole } from '../../src/lib/content/load.ts';
import { readContent } from '../../src/tools/read-content.ts';

/** The checkout that the tests run in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The content folder as it stands. */
export const files: Files = readContent(root);

/** The text of figures.yaml without the corrections told in it so far, for tests that make one of their own. */
export const withoutRevisions = (figures: string): string =>
	figures.replace(/ {4}revisions:\n(?: {6}.*\n)+/g, '');

/** The content of that folder, read anew. Throws when it has errors. */
export const content = (): Content => loadWhole(files);
