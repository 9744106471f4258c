import { data } from '$lib/data';
import { figuresFile } from '$lib/data/export/figures-file';
import { linksFrom } from '$lib/data/export/link';
import { jsonResponse } from '$lib/data/export/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every figure and every source, as data. */
export const GET: RequestHandler = ({ url }) => jsonResponse(figuresFile(data, linksFrom(url)));
