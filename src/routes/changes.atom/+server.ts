import { data } from '$lib/data';
import { atomFeed } from '$lib/data/atom';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	new Response(atomFeed(data, url.href.replace('/changes.atom', '')), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
