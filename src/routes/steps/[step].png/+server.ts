import { PLANE } from '$lib/charts/frame';
import { allSteps, getStep } from '$lib/charts/steps';
import { content } from '$lib/content';
import { fill } from '$lib/content/fill';
import { drawCard } from '$lib/downloads/card';
import { pngResponse } from '$lib/downloads/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	allSteps(content).map(({ anchor }) => ({ step: anchor }));

/** The picture that stands for a step in link previews. */
export const GET: RequestHandler = ({ params }) => {
	const { text, picture } = getStep(content, params.step);
	return pngResponse(
		drawCard({
			title: fill(content, text.title),
			line: fill(content, content.site.title),
			picture,
			plane: PLANE
		})
	);
};
