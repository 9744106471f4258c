import { content } from '$lib/content';
import { figuresFile } from '$lib/downloads/figures';
import { linksFrom } from '$lib/downloads/links';
import { jsonResponse } from '$lib/downloads/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every figure and every source, as data. */
export const GET: RequestHandler = ({ url }) => jsonResponse(figuresFile(content, linksFrom(url)));
