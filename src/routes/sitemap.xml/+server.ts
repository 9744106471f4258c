import { content, translations } from '$lib/content';
import { listedPages, sitemap } from '$lib/downloads/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page, with the day on which it last changed. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		sitemap(listedPages(content, [...translations.values()]), url.href.replace('/sitemap.xml', '')),
		{
			headers: { 'content-type': 'application/xml; charset=utf-8' }
		}
	);
