import { hostFiles, hostResponse } from '$lib/embed/host-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => hostFiles().map((file) => ({ file }));

/** A page of somebody who shows a chart, or a library that such a page loads. */
export const GET: RequestHandler = ({ params }) => hostResponse(params.file);
