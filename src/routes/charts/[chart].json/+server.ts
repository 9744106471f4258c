import { charts, getChart } from '$lib/charts/registry';
import { content } from '$lib/content';
import { chartFile } from '$lib/downloads/chart';
import { linksFrom } from '$lib/downloads/links';
import { jsonResponse } from '$lib/downloads/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

/** One chart’s frames and numbers, as data. */
export const GET: RequestHandler = ({ params, url }) =>
	jsonResponse(chartFile(content, getChart(params.chart), linksFrom(url)));
