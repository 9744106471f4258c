import { linksFrom } from '$lib/data/export/link';
import { jsonResponse } from '$lib/data/export/response';
import { figuresJsonSchema } from '$lib/data/export/schema';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The JSON Schema of /figures.json. */
export const GET: RequestHandler = ({ url }) =>
	jsonResponse(figuresJsonSchema(linksFrom(url)('figures.schema.json')), 'application/schema+json');
