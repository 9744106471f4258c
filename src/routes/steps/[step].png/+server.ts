import { allSteps, getStep } from '$lib/charts/steps';
import { content } from '$lib/content';
import { pngResponse } from '$lib/downloads/response';
import { frameCard } from '$lib/images/card';
import { toPng } from '$lib/images/png';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	allSteps(content).map(({ anchor }) => ({ step: anchor }));

/** The picture that stands for a step in link previews. */
export const GET: RequestHandler = async ({ params }) =>
	pngResponse(await toPng(frameCard(content, getStep(content, params.step))));
