import { dialogScript } from '$lib/embed/dialog-script';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The dialog that gives the code for a chart. */
export const GET: RequestHandler = () => dialogScript();
