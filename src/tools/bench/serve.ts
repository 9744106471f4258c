import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files of a site in memory, by their path from the root: '/index.html', '/fonts/inter-400.woff2'. */
export type Site = Map<string, Buffer>;

const TEXT: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml'
};

const BINARY: Record<string, string> = {
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};

interface Reply {
	body: Buffer;
	headers: Record<string, string>;
}

/** Reads a whole folder, so that a build in the midst of the runs cannot change what is measured. */
export function readSite(folder: string): Site {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const file = join(entry.parentPath, entry.name);
				return [file.slice(folder.length).replaceAll('\\', '/'), readFileSync(file)];
			})
	);
}

function reply(path: string, file: Buffer): Reply {
	const type = extname(path);
	const text = TEXT[type];
	const shared = { 'cache-control': 'no-cache', vary: 'accept-encoding' };
	return text
		? {
				body: gzipSync(file),
				headers: { ...shared, 'content-type': text, 'content-encoding': 'gzip' }
			}
		: {
				body: file,
				headers: { ...shared, 'content-type': BINARY[type] ?? 'application/octet-stream' }
			};
}

/** Serves a site on a free port of the loopback interface, text compressed as a host would. */
export async function serve(site: Site): Promise<{ origin: string; close: () => void }> {
	const replies = new Map([...site].map(([path, file]) => [path, reply(path, file)]));
	const server = createServer(({ url = '/' }, response) => {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		const found = replies.get(path.endsWith('/') ? `${path}index.html` : path);
		if (!found) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
			return;
		}
		response.writeHead(200, { ...found.headers, 'content-length': found.body.length });
		response.end(found.body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port to serve on.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
