import { siteUrl } from '$lib/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everybody may read everything. A sitemap is named by its full address, and so where SITE_URL is known. */
export const GET: RequestHandler = () =>
	new Response(
		`User-agent: *\nAllow: /\n${siteUrl === undefined ? '' : `\nSitemap: ${siteUrl}/sitemap.xml\n`}`,
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
