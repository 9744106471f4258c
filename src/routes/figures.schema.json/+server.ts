import { figuresJsonSchema } from '$lib/downloads/figures';
import { linksFrom } from '$lib/downloads/links';
import { jsonResponse } from '$lib/downloads/response';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The JSON Schema of /figures.json. */
export const GET: RequestHandler = ({ url }) =>
	jsonResponse(figuresJsonSchema(linksFrom(url)('figures.schema.json')), 'application/schema+json');
