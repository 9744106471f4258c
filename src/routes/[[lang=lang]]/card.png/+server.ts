import { contentIn, translations } from '$lib/content';
import { pngResponse } from '$lib/downloads/response';
import { siteCardImage } from '$lib/images/card';
import { toPng } from '$lib/images/png';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [
	{ lang: undefined },
	...[...translations.keys()].map((lang) => ({ lang }))
];

/** The picture that stands for the piece in link previews. */
export const GET: RequestHandler = async ({ params }) =>
	pngResponse(await toPng(siteCardImage(contentIn(params.lang))));
