import { escapeHtml } from './escape.ts';

/** What is said over a chart of an edition. */
export interface Banner {
	/** The chart’s name. */
	chart: string;
	/** What the figures are of: “The figures as they were on 27 November 2026”. */
	says: string;
	/** The words of the link to the chart as it is now. */
	now: string;
}

const STYLES = [
	'.edition{margin-bottom:8px;padding-bottom:6px;border-bottom:1px solid var(--rule);color:var(--ink-soft)}',
	// Without script a step’s link shows its frame by the address alone.
	'@media (scripting:none){.frames:has(:target) .frame{display:none}.frames .frame:target{display:block}}'
].join('');

/** Puts something in at a place that there must be. */
function put(html: string, place: RegExp, text: (found: string) => string): string {
	if (!place.test(html)) throw new Error(`The page of an embedded chart has no ${place.source}.`);
	return html.replace(place, text);
}

/**
 * The page of an embedded chart as a file that stays right whatever becomes of the site: it says of when
 * its figures are, its steps lead to its own frames, and its other links to pages that there will be,
 * without the anchors that there may not.
 */
export function freeze(html: string, { chart, says, now }: Banner): string {
	const banner = `<p class="edition">${escapeHtml(says)}. <a href="../../../charts/${chart}/">${escapeHtml(now)}</a></p>`;
	// An edition is at home at any address of the site, so it does not say where the root is.
	const own = html
		.replace(/ (href|src|data-moves)="\/(?!\/)/g, ' $1="../../../')
		.replace(/<link rel="alternate"[^>]*oembed[^>]*>\n?/, '')
		.replace(/<meta (?:property="og:|name="twitter:)[^>]*>\n?/g, '')
		.replace(/ href="((?:\.\.\/)+[^"#]*)#[^"]*"/g, ' href="$1"')
		.replace(/ href="[^"]*"( target="_self" data-step="([^"]*)")/g, ' href="#$2"$1')
		.replace(/ data-frame="([^"]*)"/g, ' id="$1"$&');
	const styled = put(own, /<\/style>/, (end) => STYLES + end);
	return put(styled, /<main\b[^>]*>/, (start) => start + banner);
}
