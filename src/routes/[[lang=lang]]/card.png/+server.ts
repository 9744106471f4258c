import { opening } from '$lib/charts/funnel';
import { contentIn, translations } from '$lib/content';
import { fill } from '$lib/content/fill';
import { drawCard } from '$lib/downloads/card';
import { pngResponse } from '$lib/downloads/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [
	{ lang: undefined },
	...[...translations.keys()].map((lang) => ({ lang }))
];

/** The picture that stands for the piece in link previews. */
export const GET: RequestHandler = ({ params }) => {
	const content = contentIn(params.lang);
	const { picture, width, height } = opening(content);
	const { article, title } = content.site;
	return pngResponse(
		drawCard({
			title: fill(content, title),
			line: `${content.site.words['based-on']} ${article.author}, ${article.date}`,
			picture,
			plane: { width, height },
			wide: true
		})
	);
};
