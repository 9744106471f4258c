import { content } from '$lib/content';
import { figuresCsv } from '$lib/downloads/figures';
import { csvResponse } from '$lib/downloads/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every figure, as a table. */
export const GET: RequestHandler = () => csvResponse(figuresCsv(content));
