import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { extract } from '@extractus/oembed-extractor';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { charts } from '../../src/lib/charts/registry.ts';
import { build } from '../support/built.ts';

/* The answers of oEmbed, found and read by a program for it, over a connection of its own. */

/** The address that a page has while it is built without a public one. */
const BUILT_AT = 'http://localhost:4173';
let server: Server;
let here: string;

beforeAll(async () => {
	const serve = sirv(build);
	server = createServer((request, answer) => {
		serve(request, answer);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('The server has no port.');
	here = `http://127.0.0.1:${at.port}`;
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
});

const fetchHere = (url: string) => fetch(url.replace(BUILT_AT, here));

/** An answer of the type “rich”, as https://oembed.com has it, with a picture. */
const rich = z.object({
	version: z.literal('1.0'),
	type: z.literal('rich'),
	title: z.string().min(1),
	html: z.string(),
	width: z.int().positive(),
	height: z.int().positive(),
	thumbnail_url: z.url(),
	thumbnail_width: z.literal(1200),
	thumbnail_height: z.literal(630)
});

test.each(charts.flatMap(({ id }) => [`/charts/${id}/`, `/embed/${id}/`]))(
	'from %s a consumer finds how to embed the chart',
	async (path) => {
		const { html, thumbnail_url, height } = rich.parse(await extract(here + path, {}, fetchHere));
		const tree: unknown = new XMLParser({ ignoreAttributes: false }).parse(html);
		const { iframe } = z
			.object({ iframe: z.object({ '@_src': z.url(), '@_height': z.string() }) })
			.parse(tree);
		expect(iframe['@_height']).toBe(String(height));
		for (const [address, type] of [
			[iframe['@_src'], 'text/html'],
			[thumbnail_url, 'image/png']
		] as const) {
			const { status, headers } = await fetchHere(address);
			expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
		}
	}
);
