import { charts, getFrames } from '../charts/registry.ts';
import { storyPath, type Content } from '../content/content.ts';
import { lastCorrection, modified } from '../content/corrections.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of the site and the day on which what it says last changed. */
export interface Listed {
	/** Its path from the site’s address. */
	path: string;
	changed: string;
}

/** Every page that a search engine is to know: embeds repeat the pages of their charts, and are left out. */
export function listedPages(content: Content, translations: readonly Content[] = []): Listed[] {
	const { published } = content.site;
	const all = modified(content);
	const since = (figures: readonly string[]) => lastCorrection(content, figures)?.date ?? published;
	return [
		...[content, ...translations].map((edition) => ({
			path: storyPath(edition),
			changed: modified(edition)
		})),
		...charts.map((chart) => ({
			path: `/charts/${chart.id}/`,
			changed: since(getFrames(content, chart).flatMap(({ figures }) => figures))
		})),
		...charts.flatMap((chart) =>
			getFrames(content, chart).map(({ anchor, figures }) => ({
				path: `/steps/${anchor}/`,
				changed: since(figures)
			}))
		),
		...['/figures/', '/charts/', '/steps/', '/changes/'].map((path) => ({ path, changed: all }))
	];
}

/** The pages as a sitemap (https://www.sitemaps.org/protocol.html); `address` is the site’s, without a slash at its end. */
export const sitemap = (pages: readonly Listed[], address: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
	.map(
		({ path, changed }) =>
			`	<url><loc>${escaped(address + path)}</loc><lastmod>${changed}</lastmod></url>\n`
	)
	.join('')}</urlset>
`;
