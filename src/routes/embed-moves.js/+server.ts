import code from '$lib/client/embed-moves.ts?script';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The moves between the frames of an embedded chart. */
export const GET: RequestHandler = () =>
	new Response(code, { headers: { 'content-type': 'text/javascript' } });
