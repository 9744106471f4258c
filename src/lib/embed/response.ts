import { asset, resolve } from '$app/paths';
import type { ChartDefinition } from '../charts/frame.ts';
import { siteUrl } from '../site-url.ts';
import { embedDocument } from './document.ts';

/** A page to serve as prerendering knows one; its charset stands in it. */
export const htmlResponse = (html: string): Response =>
	new Response(html, { headers: { 'content-type': 'text/html' } });

/** An embedded chart as a page to serve. */
export const embedResponse = async (chart: ChartDefinition, frame: string): Promise<Response> =>
	htmlResponse(
		await embedDocument(chart, frame, {
			story: siteUrl === undefined ? resolve('/') : `${siteUrl}/`,
			oembed: `${siteUrl ?? resolve('/').slice(0, -1)}/charts/${chart.id}/oembed.json`,
			moves: asset('/embed-moves.js'),
			site: siteUrl
		})
	);
