import { hostResponse } from '$lib/embed/host-response';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Charts as other pages show them, for people who embed them. */
export const GET: RequestHandler = () => hostResponse('index.html');
