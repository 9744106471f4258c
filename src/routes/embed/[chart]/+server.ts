import { chartEntries } from '$lib/charts/entries';
import { getCover, getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { embedResponse } from '$lib/embed/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => chartEntries(content);

/**
 * A chart for a frame in another page: its cover. At a name that the chart had before it is the same page,
 * as a redirect would lose the address’s options, and does not work in a sandbox.
 */
export const GET: RequestHandler = ({ params }) => {
	const chart = getNamed(content, params.chart);
	return embedResponse(chart, getCover(content, chart).id);
};
