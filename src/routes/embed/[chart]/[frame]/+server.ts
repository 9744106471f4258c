import { charts, getChart } from '$lib/charts/registry';
import { embedResponse } from '$lib/embed/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
	charts.flatMap(({ id, frames }) => Object.keys(frames).map((frame) => ({ chart: id, frame })));

/** A chart for a frame in another page, with any of its frames. */
export const GET: RequestHandler = ({ params }) =>
	embedResponse(getChart(params.chart), params.frame);
