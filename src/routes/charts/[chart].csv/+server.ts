import { chartEntries } from '$lib/charts/entries';
import { getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { chartCsv, chartFile } from '$lib/downloads/chart';
import { linksFrom } from '$lib/downloads/links';
import { csvResponse } from '$lib/downloads/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartEntries(content);

/** One chart’s numbers, as a table. */
export const GET: RequestHandler = ({ params, url }) =>
	csvResponse(chartCsv(chartFile(content, getNamed(content, params.chart), linksFrom(url))));
