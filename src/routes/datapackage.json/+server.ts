import { data } from '$lib/data';
import { dataPackage } from '$lib/data/export/data-package';
import { linksFrom } from '$lib/data/export/link';
import { jsonResponse } from '$lib/data/export/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The description of the CSV files, as a Data Package. */
export const GET: RequestHandler = ({ url }) => jsonResponse(dataPackage(data, linksFrom(url)));
