import type { Dataset } from '$lib/data';
import { figureOf, saidPlain } from '$lib/data/query';
import { dateInWords } from '$lib/data/when';
import { address } from './address';

/** A chart’s citation in a line: its title, the piece, the year. */
export function shortCitation(data: Dataset, title: string): string {
	return `“${title}”, ${saidPlain(data, data.site.title)}, ${data.site.published.slice(0, 4)}.`;
}

/** A chart’s citation in full: as above with the day, the sources of its figures, the article and the address of the piece. */
export function longCitation(data: Dataset, title: string, figures: readonly string[]): string {
	const { site } = data;
	const sources = [...new Set(figures.flatMap((id) => figureOf(data, id).sources))]
		.flatMap((id) => data.sources[id] ?? [])
		.map(({ publisher, title, published }) =>
			[publisher, `“${title}”`, published && dateInWords(published)].filter(Boolean).join(', ')
		);
	const { author, date } = site.article;
	return [
		`“${title}”, ${saidPlain(data, site.title)}, ${dateInWords(site.published)}.`,
		`${String(site.words.sources)}: ${sources.join('; ')}.`,
		`${String(site.words['based-on'])} ${author}, “${saidPlain(data, site.article.title)}”, ${date}.`,
		address ? `${address}/` : ''
	]
		.join(' ')
		.trim();
}
