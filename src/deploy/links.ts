/** A link from a page to an address, both in full. */
export interface Link {
	from: string;
	to: string;
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** What a page refers to: links, pictures, scripts, styles, its card; addresses with other schemes than http are left out. */
export function linksOf(html: string, page: URL): Link[] {
	// What stands in scripts is no link.
	const text = html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>');
	return [
		...text.matchAll(/<[a-z][^>]*\s(?:href|src)="([^"]*)"/g),
		...text.matchAll(/<meta property="og:(?:image|url)" content="([^"]*)"/g)
	].flatMap(([, found = '']) => {
		const address = unescaped(found);
		if (!URL.canParse(address, page)) return [];
		const to = new URL(address, page);
		return /^https?:$/.test(to.protocol) ? [{ from: page.href, to: to.href }] : [];
	});
}

/** The anchors that a page has. */
export const anchorsOf = (html: string): ReadonlySet<string> =>
	new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)));
