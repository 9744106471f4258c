import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Plugin, ViteDevServer } from 'vite';
import { FOLDER } from '../lib/content/files.ts';
import { ContentError, formatProblems } from '../lib/content/problem.ts';
import { checkFolder } from './check-content.ts';
import { generate } from './generate.ts';
import { UnreadableError } from './read-content.ts';

/**
 * Checks the content in every build and dev session, and writes its ids as types and its schemas for
 * editors. A build whose content has problems stops with all of them at once; in dev the same text
 * stands over the last good page, and goes when they are fixed.
 */
export function content(): Plugin {
	let root = process.cwd();

	const sync = () => {
		try {
			generate(root);
		} catch (error) {
			// The check that follows reports files that cannot be read, in full.
			if (!(error instanceof UnreadableError)) throw error;
		}
	};

	const show = (server: ViteDevServer) => {
		const problems = checkFolder(root);
		if (problems.length === 0) return true;
		const message = formatProblems(problems);
		server.config.logger.error(message, { timestamp: true });
		server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } });
		return false;
	};

	return {
		name: 'content',
		configResolved(config) {
			root = config.root;
			sync();
			// Pages are drawn in threads of their own, which read the same configuration again.
			if (config.command !== 'build' || !isMainThread) return;
			const [first, ...others] = checkFolder(root);
			if (!first) return;
			const { message } = new ContentError([first, ...others]);
			// Vite prints the stack of an error: here that is a place in the content, not in the code.
			const stack = `${message}\n    at ${first.file}:${first.line}:${first.column}`;
			throw Object.assign(new Error(message), { stack });
		},
		configureServer(server) {
			// A page that is opened while there are problems is told of them as soon as it listens.
			server.ws.on('connection', () => show(server));
		},
		handleHotUpdate({ file, server, modules }) {
			if (!file.startsWith(join(root, FOLDER))) return undefined;
			sync();
			// Nothing is reloaded while there are problems: the last good page stays, under the message.
			if (!show(server)) return [];
			server.ws.send({ type: 'full-reload' });
			return modules;
		}
	};
}
