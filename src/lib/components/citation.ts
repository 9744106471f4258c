import { getFigure, getSource, type Content, type Draft } from '../content/content.ts';
import type { Source } from '../content/figure.ts';
import { fill } from '../content/fill.ts';
import { siteUrl } from '../site-url.ts';

/** The sources that figures rest on, each once, in the order of the figures. */
export const sourcesOf = (content: Draft, figures: readonly string[]): Source[] =>
	[...new Set(figures.flatMap((id) => getFigure(content, id).sources))].map((id) =>
		getSource(content, id)
	);

/** A chart’s citation in a line: its title, the piece, the year. */
export const shortCitation = (content: Content, title: string): string =>
	`“${title}”, ${fill(content, content.site.title)}, ${content.site.published.slice(0, 4)}.`;

/** A chart’s citation in full: with the day, the sources of its figures, the article and the address of the piece. */
export function longCitation(content: Content, title: string, figures: readonly string[]): string {
	const { site, language } = content;
	const { author, date, title: article } = site.article;
	const sources = sourcesOf(content, figures).map(({ publisher, title, published }) =>
		[publisher, `“${title}”`, ...(published === undefined ? [] : [language.date(published)])].join(
			', '
		)
	);
	return [
		`“${title}”, ${fill(content, site.title)}, ${language.date(site.published)}.`,
		`${site.words.sources}: ${sources.join('; ')}.`,
		`${site.words['based-on']} ${author}, “${fill(content, article)}”, ${date}.`,
		...(siteUrl === undefined ? [] : [`${siteUrl}/`])
	].join(' ');
}
