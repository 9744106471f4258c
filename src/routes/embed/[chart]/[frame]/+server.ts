import { chartEntries } from '$lib/charts/entries';
import { getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { editions, getEdition } from '$lib/embed/editions';
import { embedResponse, htmlResponse } from '$lib/embed/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => [
	...chartEntries(content).flatMap(({ chart }) =>
		Object.keys(getNamed(content, chart).frames).map((frame) => ({ chart, frame }))
	),
	...editions.map(({ chart, name }) => ({ chart, frame: name }))
];

/** A chart for a frame in another page, with any of its frames; or as it was in an edition. */
export const GET: RequestHandler = async ({ params }) => {
	const kept = await getEdition(params.chart, params.frame);
	if (kept !== undefined) return htmlResponse(kept);
	return embedResponse(getNamed(content, params.chart), params.frame);
};
