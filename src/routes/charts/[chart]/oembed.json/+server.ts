import { resolve } from '$app/paths';
import { charts, getChart } from '$lib/charts/registry';
import { content } from '$lib/content';
import { jsonResponse } from '$lib/downloads/response';
import { oembedOf } from '$lib/embed/snippets';
import { siteUrl } from '$lib/site-url';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

/** A chart for whoever asks how to embed it, by oEmbed. */
export const GET: RequestHandler = ({ params, url }) =>
	jsonResponse(
		oembedOf({
			content,
			chart: getChart(params.chart),
			site: siteUrl ?? new URL(resolve('/'), url).href.replace(/\/$/, '')
		})
	);
