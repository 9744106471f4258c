import type { Fault } from '../lib/data/faults.ts';
import { loadContent } from '../lib/data/load.ts';
import { readContent } from './read-content.ts';

/** Every fault in the content folder of a checkout. */
export function checkContent(root: string): Fault[] {
	return loadContent(readContent(root)).faults;
}
