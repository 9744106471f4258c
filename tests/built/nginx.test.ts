import { request, type IncomingHttpHeaders } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYWHERE, headersFor, REDIRECTS } from '../../src/deploy/headers.ts';
import { startNginx, whyNoNginx, type Served } from '../../src/deploy/local-nginx.ts';
import { build, filesOf } from '../support/built.ts';

const missing = whyNoNginx();
if (missing !== undefined) console.log(`The shipped nginx.conf is not tried: ${missing}.`);

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

let nginx: Served;

/** Asks as a browser would, and gives the answer as it came: `fetch` would unpack it. */
const ask = (path: string, headers: Record<string, string> = {}) =>
	new Promise<Answer>((resolve, reject) => {
		request(nginx.url + path, { headers }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => {
				resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
			});
		})
			.on('error', reject)
			.end();
	});

const addresses = filesOf(build)
	.filter((path) => !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(path))
	.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);

/** The headers of headers.ts among those of an answer. */
const ours = (headers: IncomingHttpHeaders, names: readonly string[]) =>
	Object.fromEntries(
		names.flatMap((name) => {
			const value = headers[name.toLowerCase()];
			return value === undefined ? [] : [[name, value]];
		})
	);
const NAMES = [...new Set(addresses.flatMap((path) => Object.keys(headersFor(path))))];

describe.skipIf(missing !== undefined)(`nginx with the shipped file (${missing ?? 'here'})`, () => {
	beforeAll(async () => {
		nginx = await startNginx(build);
	});
	afterAll(() => nginx.stop());

	test('every file has the headers that headers.ts gives it, and no other of them', async () => {
		for (const path of addresses) {
			const { status, headers } = await ask(path);
			expect(status, path).toBe(200);
			expect(ours(headers, NAMES), path).toEqual(headersFor(path));
		}
	});

	test('text comes as small as the reader’s browser can read it', async () => {
		for (const path of addresses.filter((path) => !/\.(?:png|woff2)$/.test(path))) {
			const [brotli, gzip, plain] = [
				await ask(path, { 'accept-encoding': 'gzip, deflate, br' }),
				await ask(path, { 'accept-encoding': 'gzip' }),
				await ask(path)
			];
			expect(brotli.headers['content-encoding'], path).toBe('br');
			expect(gzip.headers['content-encoding'], path).toBe('gzip');
			expect(plain.headers['content-encoding'], path).toBeUndefined();
			for (const { headers } of [brotli, gzip, plain])
				expect(headers.vary, path).toBe('Accept-Encoding');
			expect(brotliDecompressSync(brotli.body).equals(plain.body), path).toBe(true);
			expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true);
		}
	});

	test('what has not changed is not sent again', async () => {
		for (const path of ['/', '/figures.csv', '/fonts/inter-400.woff2', '/embed/funnel/']) {
			const first = await ask(path, { 'accept-encoding': 'br' });
			const again = await ask(path, {
				'accept-encoding': 'br',
				'if-none-match': first.headers.etag ?? ''
			});
			expect(again.status, path).toBe(304);
			expect(again.body.byteLength).toBe(0);
			expect(ours(again.headers, NAMES), path).toEqual(headersFor(path));
			const since = await ask(path, {
				'accept-encoding': 'br',
				'if-modified-since': first.headers['last-modified'] ?? ''
			});
			expect(since.status, path).toBe(304);
		}
	});

	test('each file says what it is', async () => {
		const TYPES = {
			'/': 'text/html; charset=utf-8',
			'/figures.csv': 'text/csv; charset=utf-8',
			'/figures.json': 'application/json; charset=utf-8',
			'/changes.atom': 'application/atom+xml; charset=utf-8',
			'/site.webmanifest': 'application/manifest+json; charset=utf-8',
			'/icon.svg': 'image/svg+xml; charset=utf-8',
			'/card.png': 'image/png',
			'/fonts/inter-400.woff2': 'font/woff2'
		};
		for (const [path, type] of Object.entries(TYPES))
			expect((await ask(path)).headers['content-type'], path).toBe(type);
	});

	test('a wrong address gets the page for it, with its headers', async () => {
		const own = readFileSync(join(build, '404.html'));
		for (const path of [
			'/nothing',
			'/charts/funel/',
			'/a/b/c',
			'/_headers',
			'/_redirects',
			'/.git/config'
		]) {
			const { status, headers, body } = await ask(path);
			expect(status, path).toBe(404);
			expect(body.equals(own), path).toBe(true);
			expect(ours(headers, NAMES), path).toEqual(headersFor('/404.html'));
		}
	});

	test('addresses without their slash, and those of REDIRECTS, lead on', async () => {
		const slashless = await ask('/charts/funnel');
		expect(slashless.status).toBe(301);
		expect(slashless.headers.location).toBe('/charts/funnel/');
		for (const { from, to, status } of REDIRECTS) {
			const answer = await ask(from);
			expect(answer.status).toBe(status);
			expect(answer.headers.location).toBe(to);
			expect(ours(answer.headers, Object.keys(EVERYWHERE))).toEqual(EVERYWHERE);
		}
	});
});
