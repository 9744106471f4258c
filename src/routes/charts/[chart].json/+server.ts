import { chartEntries } from '$lib/charts/entries';
import { getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { chartFile } from '$lib/downloads/chart';
import { linksFrom } from '$lib/downloads/links';
import { jsonResponse } from '$lib/downloads/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartEntries(content);

/** One chart’s frames and numbers, as data. */
export const GET: RequestHandler = ({ params, url }) =>
	jsonResponse(chartFile(content, getNamed(content, params.chart), linksFrom(url)));
