import { content } from '$lib/content';
import { fill } from '$lib/content/fill';
import { toJson } from '$lib/downloads/response';
import type { RequestHandler } from './$types';

export const prerender = true;

const icon = (size: number, purpose: 'any' | 'maskable', name = String(size)) => ({
	src: `icons/${name}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

/** The web app manifest; its addresses are relative to it, so that it holds under any path. */
export const GET: RequestHandler = () =>
	new Response(
		toJson({
			name: fill(content, content.site.title),
			description: fill(content, content.site.description),
			lang: content.language.tag,
			start_url: './',
			scope: './',
			display: 'browser',
			background_color: '#12161d',
			theme_color: '#12161d',
			icons: [
				{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
				icon(192, 'any'),
				icon(512, 'any'),
				icon(512, 'maskable', '512-maskable')
			]
		}),
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
