import type { Plugin } from 'vite';
import { ContentError } from '../lib/data/faults.ts';
import { checkContent } from './check-content.ts';
import { writeIds } from './ids.ts';

/**
 * Keeps the content honest in every build and dev session: writes its ids as types, and stops a
 * build whose content has faults with all of them at once.
 */
export function content(): Plugin {
	let root = process.cwd();
	return {
		name: 'content',
		configResolved(config) {
			root = config.root;
			writeIds(root);
		},
		buildStart() {
			const faults = checkContent(root);
			if (faults.length > 0) throw new ContentError(faults);
		}
	};
}
