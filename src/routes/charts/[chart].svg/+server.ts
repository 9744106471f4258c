import { charts, getChart, getCover } from '$lib/charts/registry';
import { content } from '$lib/content';
import { svgResponse } from '$lib/downloads/response';
import { chartImage } from '$lib/images/chart';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

/** A chart as an image: the frame that stands for it. */
export const GET: RequestHandler = ({ params }) =>
	svgResponse(chartImage(content, getCover(content, getChart(params.chart))));
