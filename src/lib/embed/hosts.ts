import { charts, getChart } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { escapeHtml } from './escape.ts';
import { FORMS, snippetsOf } from './snippets.ts';

/*
 * The pages of tests/hosts: of everybody who might show a chart. They serve the tests, and at /embed/ the
 * people who embed. Each says {site} where the address of this site goes, {origin} where a policy names
 * it, {plain funnel} where the code of a chart in a form does, {code plain funnel} where that is to be
 * read, {element *} where that of all charts goes, and {paste} where a test puts code of its own.
 */

/** Files of packages that host pages load, by the name they know them under. */
export const LIBRARIES: Readonly<Record<string, string>> = {
	'pym.js': 'pym.js/dist/pym.v1.js',
	'newswire-frames.js': '@newswire/frames/dist/frames.umd.js',
	'iframe-resizer.js': 'iframe-resizer/js/iframeResizer.js',
	'open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs'
};

/** What is put into a host page. */
interface Fillings {
	content: Content;
	/** The public address of the site, without a slash at its end; a path for pages of the site itself. */
	site: string;
	/** What stands at {paste}; defaults to an iframe with a chart. */
	paste?: string;
}

/** A host page as a browser takes it. */
export function fillHost(html: string, { content, site, paste = '{plain funnel}' }: Fillings) {
	const code = new RegExp(`\\{(code )?(${FORMS.join('|')}) ([\\w-]+|\\*)\\}`, 'g');
	return html
		.replace('{paste}', () => paste)
		.replace(code, (_, read: string | undefined, form: (typeof FORMS)[number], name: string) => {
			const shown = name === '*' ? charts : [getChart(name)];
			const codes = shown.map((chart) => snippetsOf({ content, chart, site })[form]).join('\n');
			return read === undefined ? codes : escapeHtml(codes);
		})
		.replaceAll('{site}', site)
		.replaceAll('{origin}', URL.canParse(site) ? new URL(site).origin : "'self'");
}
