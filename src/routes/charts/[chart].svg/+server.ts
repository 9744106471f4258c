import { chartEntries } from '$lib/charts/entries';
import { getCover, getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { svgResponse } from '$lib/downloads/response';
import { chartImage } from '$lib/images/chart';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartEntries(content);

/** A chart as an image: the frame that stands for it. */
export const GET: RequestHandler = ({ params }) =>
	svgResponse(chartImage(content, getCover(content, getNamed(content, params.chart))));
