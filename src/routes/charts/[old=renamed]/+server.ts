import { resolve } from '$app/paths';
import { oldNames } from '$lib/charts/entries';
import { getNamed } from '$lib/charts/registry';
import { content } from '$lib/content';
import { getChartText } from '$lib/content/content';
import { fill } from '$lib/content/fill';
import { movedPage } from '$lib/embed/moved';
import { htmlResponse } from '$lib/embed/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => oldNames(content);

/** The page at an address that a chart had before: it leads to the chart’s own. */
export const GET: RequestHandler = ({ params }) => {
	const { id } = getNamed(content, params.old);
	return htmlResponse(
		movedPage({
			heading: content.site.embeds.moved,
			title: fill(content, getChartText(content, id).title),
			to: `${resolve('/charts/[chart]', { chart: id })}/`,
			language: content.language.tag
		})
	);
};
