import { data } from '$lib/data';
import { figuresTable } from '$lib/data/export/figures-table';
import { csvResponse } from '$lib/data/export/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every figure, as a table. */
export const GET: RequestHandler = () => csvResponse(figuresTable(data));
