import { csv } from './csv.ts';
import { json } from './json.ts';

/** A JSON file to serve. */
export const jsonResponse = (value: unknown, type = 'application/json'): Response =>
	new Response(json(value), { headers: { 'content-type': type } });

/** A CSV file to serve, as the media type of RFC 4180. */
export const csvResponse = (rows: readonly (readonly string[])[]): Response =>
	new Response(csv(rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
	});
