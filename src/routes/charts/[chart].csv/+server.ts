import { chartOf, charts } from '$lib/charts';
import { data } from '$lib/data';
import { chartFile } from '$lib/data/export/chart-file';
import { chartTable } from '$lib/data/export/chart-table';
import { linksFrom } from '$lib/data/export/link';
import { csvResponse } from '$lib/data/export/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

/** One chart’s numbers, as a table. */
export const GET: RequestHandler = ({ params, url }) =>
	csvResponse(chartTable(chartFile(data, chartOf(params.chart), linksFrom(url))));
