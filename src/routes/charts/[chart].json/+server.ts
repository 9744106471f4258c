import { chartOf, charts } from '$lib/charts';
import { data } from '$lib/data';
import { chartFile } from '$lib/data/export/chart-file';
import { linksFrom } from '$lib/data/export/link';
import { jsonResponse } from '$lib/data/export/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

/** One chart’s frames and numbers, as data. */
export const GET: RequestHandler = ({ params, url }) =>
	jsonResponse(chartFile(data, chartOf(params.chart), linksFrom(url)));
