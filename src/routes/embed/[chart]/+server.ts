import { charts, getChart, getCover } from '$lib/charts/registry';
import { content } from '$lib/content';
import { embedResponse } from '$lib/embed/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

/** A chart for a frame in another page: its cover. */
export const GET: RequestHandler = ({ params }) => {
	const chart = getChart(params.chart);
	return embedResponse(chart, getCover(content, chart).id);
};
