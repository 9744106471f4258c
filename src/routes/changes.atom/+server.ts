import { content } from '$lib/content';
import { atomFeed } from '$lib/downloads/feed';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every correction, as a feed. */
export const GET: RequestHandler = ({ url }) =>
	new Response(atomFeed(content, url.href.replace('/changes.atom', '')), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
