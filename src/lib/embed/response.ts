import { asset, resolve } from '$app/paths';
import type { ChartDefinition } from '../charts/frame.ts';
import { siteUrl } from '../site-url.ts';
import { embedDocument } from './document.ts';

/** An embedded chart as a page to serve. */
export const embedResponse = (chart: ChartDefinition, frame: string): Response =>
	new Response(
		embedDocument(chart, frame, {
			story: siteUrl === undefined ? resolve('/') : `${siteUrl}/`,
			oembed: `${siteUrl ?? resolve('/').slice(0, -1)}/charts/${chart.id}/oembed.json`,
			moves: asset('/embed-moves.js'),
			site: siteUrl
		}),
		// As the prerendering knows a page; its charset stands in it.
		{ headers: { 'content-type': 'text/html' } }
	);
