import { resolve } from '$app/paths';
import { chartEntries } from '$lib/charts/entries';
import { getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { jsonResponse } from '$lib/downloads/response';
import { oembedOf } from '$lib/embed/snippets';
import { siteUrl } from '$lib/site-url';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartEntries(content);

/** A chart for whoever asks how to embed it, by oEmbed. */
export const GET: RequestHandler = ({ params, url }) =>
	jsonResponse(
		oembedOf({
			content,
			chart: getNamed(content, params.chart),
			site: siteUrl ?? new URL(resolve('/'), url).href.replace(/\/$/, '')
		})
	);
