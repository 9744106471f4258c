import { chartEntries } from '$lib/charts/entries';
import { getCover, getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { pngResponse } from '$lib/downloads/response';
import { chartImage } from '$lib/images/chart';
import { toPng } from '$lib/images/png';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartEntries(content);

/** A chart as an image of pixels, two for each of its units. */
export const GET: RequestHandler = async ({ params }) =>
	pngResponse(
		await toPng(chartImage(content, getCover(content, getNamed(content, params.chart))), 2)
	);
