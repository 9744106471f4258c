import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { headersFile, redirectsFile } from './hosts.ts';
import { withPolicy } from './policy.ts';

/** Files that are text; fonts and pictures are compressed as they are. */
const TEXT = /\.(?:html|css|js|json|svg|xml|txt|csv|atom|webmanifest)$/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The story, in every language. */
const STORY = /^(?:[a-z]{2}\/)?index\.html$/;

/** Writes the compressed neighbours of a file of a folder: the story’s as small as they get, others in a third of the time, 3% larger. */
async function compress(folder: string, name: string): Promise<void> {
	const path = join(folder, name);
	const bytes = await readFile(path);
	const most = constants.BROTLI_MAX_QUALITY;
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: STORY.test(name) ? most : most - 1,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength
	};
	await Promise.all([
		toBrotli(bytes, { params }).then((packed) => writeFile(`${path}.br`, packed)),
		toGzip(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed))
	]);
}

/** Makes a built folder ready to be served: each page gets its policy, hosts their files, text its compressed neighbours. */
export async function finish(folder: string): Promise<void> {
	const names = await readdir(folder, { recursive: true });
	const pages = names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
	await Promise.all(
		pages.map(async (page) => {
			const html = await readFile(page, 'utf8');
			const counter = html.includes(' data-counter=') ? process.env.COUNTER_URL : undefined;
			await writeFile(page, withPolicy(html, counter));
		})
	);
	if (process.env.PRECOMPRESS !== 'no')
		await Promise.all(
			names.filter((name) => TEXT.test(name)).map((name) => compress(folder, name))
		);
	await writeFile(join(folder, '_headers'), headersFile());
	await writeFile(join(folder, '_redirects'), redirectsFile());
}

/** Finishes the site once the adapter has written it. */
export function deploy(): Plugin {
	let root = process.cwd();
	let ssr = false;
	let written = false;
	return {
		name: 'deploy',
		apply: 'build',
		configResolved(config) {
			root = config.root;
			ssr = Boolean(config.build.ssr);
		},
		// Reached where every page was drawn. A build that failed is closed as well, and has its own error to tell.
		writeBundle: {
			order: 'post',
			sequential: true,
			handler() {
				written = ssr;
			}
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				if (!written) return;
				await finish(join(root, 'build'));
				if (!process.env.SITE_URL)
					this.warn(
						'SITE_URL is not set: the sitemap names http://localhost:4173, and link previews have no picture. Set it for a site that is to be published.'
					);
			}
		}
	};
}
