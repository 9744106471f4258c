import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const TEXT = /\.(?:atom|css|csv|html|js|json|svg|txt|webmanifest|xml)$/;

/** Where a page stands beside the others, so that relative addresses mean the same in all. */
const fileOf = (name: string) => `bench-${name.replaceAll(' ', '-')}.html`;

/**
 * Serves a copy of a build, so that a new build cannot change what is measured, with pages of its own in
 * it, by their names; text is compressed as on a host.
 */
export async function serve(build: string, pages: readonly [name: string, html: string][]) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	// On exit, because Ctrl-C ends the process without running the finally blocks.
	process.once('exit', () => {
		rmSync(folder, { recursive: true });
	});
	cpSync(build, folder, { recursive: true });
	for (const [name, html] of pages) writeFileSync(join(folder, fileOf(name)), html);
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = join(folder, name);
		if (TEXT.test(name) && !existsSync(`${file}.br`))
			writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
	}
	const files = sirv(folder, {
		brotli: true,
		setHeaders: (response) => response.setHeader('cache-control', 'no-cache')
	});
	const server = createServer(files).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		addressOf: (name: string) => `http://127.0.0.1:${address.port}/${fileOf(name)}`,
		close: () => server.close()
	};
}
