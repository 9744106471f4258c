import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from '$app/paths';
import { content } from '../content/index.ts';
import { siteUrl } from '../site-url.ts';
import { fillHost, LIBRARIES } from './hosts.ts';

/** Where the host pages lie, from the root that the site is built in. */
const HOSTS = 'tests/hosts';

/** The names of all host pages but the one that lists them, and of the libraries they load. */
export const hostFiles = (): string[] => [
	...readdirSync(HOSTS).filter((name) => name !== 'index.html'),
	...Object.keys(LIBRARIES)
];

/** A host page, or a library, as a file to serve: read as text, at build. */
export function hostResponse(file: string): Response {
	const library = LIBRARIES[file];
	if (library !== undefined)
		return new Response(readFileSync(`node_modules/${library}`, 'utf8'), {
			headers: { 'content-type': 'text/javascript' }
		});
	const html = readFileSync(`${HOSTS}/${file}`, 'utf8');
	return new Response(fillHost(html, { content, site: siteUrl ?? resolve('/').slice(0, -1) }), {
		headers: { 'content-type': 'text/html' }
	});
}
