import { hostScript } from '$lib/embed/host-script';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script for pages that show charts of this site. */
export const GET: RequestHandler = () => hostScript();
