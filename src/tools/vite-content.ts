import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { ContentError, formatFaults } from '../lib/data/faults.ts';
import { checkContent } from './check-content.ts';
import { writeIds } from './ids.ts';
import { writeSchemas } from './schemas.ts';

/**
 * Keeps the content honest in every build and dev session: writes its ids as types and its schemas
 * for editors, and stops a build whose content has faults with all of them at once. In dev the same
 * text stands over the last good page, and goes when the fault is mended.
 */
export function content(): Plugin {
	let root = process.cwd();

	const sync = () => {
		try {
			writeIds(root);
			writeSchemas(root);
		} catch {
			// Content that cannot be read is reported, in full, by the check that follows.
		}
	};

	const show = (server: ViteDevServer) => {
		const faults = checkContent(root);
		if (faults.length === 0) return true;
		const message = formatFaults(faults);
		server.config.logger.error(message, { timestamp: true });
		server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } });
		return false;
	};

	return {
		name: 'content',
		configResolved(config) {
			root = config.root;
			sync();
		},
		buildStart() {
			if (this.meta.watchMode) return;
			const faults = checkContent(root);
			if (faults.length > 0) throw new ContentError(faults);
		},
		configureServer(server) {
			// A page that is opened while there are faults is told of them as soon as it listens.
			server.ws.on('connection', () => show(server));
		},
		handleHotUpdate({ file, server, modules }) {
			if (!file.startsWith(join(root, 'content/'))) return undefined;
			sync();
			// Nothing is reloaded while there is a fault: the last good page stays, under the message.
			if (!show(server)) return [];
			server.ws.send({ type: 'full-reload' });
			return modules;
		}
	};
}
