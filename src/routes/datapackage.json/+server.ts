import { content } from '$lib/content';
import { linksFrom } from '$lib/downloads/links';
import { dataPackage } from '$lib/downloads/package';
import { jsonResponse } from '$lib/downloads/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The description of the CSV files, as a Data Package. */
export const GET: RequestHandler = ({ url }) => jsonResponse(dataPackage(content, linksFrom(url)));
