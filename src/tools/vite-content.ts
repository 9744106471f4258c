import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Plugin, ViteDevServer } from 'vite';
import { FOLDER } from '../lib/content/files.ts';
import { ContentError, formatProblems, formatWarnings } from '../lib/content/problem.ts';
import { checkFolder, examineFolder } from './check-content.ts';
import { generate } from './generate.ts';
import { lastGoodPages } from './last-good.ts';
import { ours, oursMessage } from './ours.ts';
import { UnreadableError } from './read-content.ts';

let isWatched = false;

/** From here on a build that dies is not the editor’s fault, wherever it does; it says so as its last words. */
function passed(root: string): void {
	if (isWatched) return;
	isWatched = true;
	process.on('exit', (code) => {
		if (code !== 0) console.error(`\n${oursMessage(root, 'the error above')}`);
	});
}

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

	const isContentFile = (file: string) => file.startsWith(join(root, FOLDER));

	/** What is wrong with the content, in words; undefined where nothing is. */
	let wrong: string | undefined;

	/** Looks at the content as it stands, and tells an editor of what there is to tell. */
	const look = (server: ViteDevServer) => {
		try {
			const { problems, warnings } = examineFolder(root);
			wrong = problems.length > 0 ? formatProblems(problems) : undefined;
			if (warnings.length > 0 && wrong === undefined)
				server.config.logger.warn(formatWarnings(warnings), { timestamp: true });
		} catch (error) {
			wrong = oursMessage(root, error);
		}
		if (wrong !== undefined) show(server, wrong);
	};

	/** What follows on a change of the content. */
	const changed = (server: ViteDevServer) => {
		sync();
		look(server);
		// Nothing is reloaded while there are problems: the last good page stays, under the message.
		if (wrong === undefined) server.ws.send({ type: 'full-reload' });
	};

	/** Puts a message over every page that is open. */
	const show = (server: ViteDevServer, message: string) => {
		server.config.logger.error(message, { timestamp: true });
		server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } });
	};

	return {
		name: 'content',
		configResolved(config) {
			root = config.root;
			// Pages are drawn in threads of their own, which read the same configuration again.
			if (!isMainThread) return;
			sync();
			if (config.command !== 'build') return;
			const [first, ...others] = ours(root, () => checkFolder(root));
			if (!first) {
				passed(root);
				return;
			}
			const { message } = new ContentError([first, ...others]);
			// Vite prints the stack of an error: here that is a place in the content, not in the code.
			const stack = `${message}\n    at ${first.file}:${first.line}:${first.column}`;
			throw Object.assign(new Error(message), { stack });
		},
		configureServer(server) {
			/** What came of the page asked for last, where the check did not foresee it. */
			let failure: string | undefined;
			look(server);
			// A page that is opened while something is wrong is told of it as soon as it listens.
			server.ws.on('connection', () => {
				const message = wrong ?? failure;
				if (message !== undefined) show(server, message);
			});
			for (const event of ['add', 'unlink'] as const)
				server.watcher.on(event, (file: string) => {
					if (isContentFile(file)) changed(server);
				});
			server.middlewares.use(
				lastGoodPages(
					() => {
						failure = undefined;
						return wrong;
					},
					() => {
						// What was just saved may not have been looked at yet.
						look(server);
						if (wrong !== undefined) return wrong;
						failure = oursMessage(root, 'the error above, in the terminal');
						show(server, failure);
						return failure;
					}
				)
			);
		},
		handleHotUpdate({ file, server, modules }) {
			if (!isContentFile(file)) return undefined;
			changed(server);
			return wrong === undefined ? modules : [];
		}
	};
}
