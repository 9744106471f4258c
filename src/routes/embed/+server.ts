import { resolve } from '$app/paths';
import { demoPage } from '$lib/embed/demo';
import { siteUrl } from '$lib/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Charts as other pages show them, for people who embed them. */
export const GET: RequestHandler = () =>
	new Response(demoPage(siteUrl ?? resolve('/').slice(0, -1)), {
		headers: { 'content-type': 'text/html' }
	});
