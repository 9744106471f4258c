import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';

const { BASE_PATH = '', SITE_URL = '' } = process.env;
if (!/^(?:\/[\w.~-]+)*$/.test(BASE_PATH))
	throw new Error(
		`BASE_PATH is “${BASE_PATH}”: write the folder with a slash before it and none after it, such as /story`
	);
for (const name of ['SITE_URL', 'REPORT_URL', 'COUNTER_URL']) {
	const address = process.env[name];
	if (address && !URL.canParse(address))
		throw new Error(
			`${name} is “${address}”, which is no web address: write it whole, such as https://example.org`
		);
}

/**
 * mdsvex takes a line that begins with a component for a block of HTML, without a paragraph and with its
 * Markdown left as typed. A figure is a number in a sentence: with an empty text before it, it stays one.
 */
const numbers = {
	name: 'numbers',
	/** @param {{ content: string, filename?: string }} source */
	markup: ({ content, filename }) =>
		filename?.endsWith('.svx')
			? { code: content.replace(/^([ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*)(?=<Figure\b)/gm, "$1{''}") }
			: undefined
};

/**
 * Prose gets its components without an import, and its links to pages of the site the folder that the site
 * is in; mdsvex's `context="module"` becomes Svelte 5's `module`.
 */
const prose = {
	name: 'prose',
	/** @param {{ content: string, filename?: string }} source */
	markup: ({ content, filename }) =>
		filename?.endsWith('.svx')
			? {
					code:
						content
							.replace('<script context="module">', '<script module>')
							.replace(/(?<=<a href=")(?=\/(?!\/))/g, BASE_PATH) +
						`\n<script>import { Figure, Guess, Portfolio, Scrolly, Step } from '$lib/components';</script>\n`
				}
			: undefined
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.svx'],
	preprocess: [numbers, mdsvex({ extensions: ['.svx'], smartypants: false }), prose],
	compilerOptions: {
		runes: true,
		// By content and not by path: the same bytes wherever the site is built.
		cssHash: ({ hash, css }) => `s${hash(css)}`
	},
	kit: {
		adapter: adapter(),
		// What stands between a page and its first paint is round trips: the CSS travels in the page.
		inlineStyleThreshold: 100_000,
		// Addresses from the root: a host may serve a page’s folder without the slash at its end.
		paths: { base: BASE_PATH, relative: false },
		// A fixed name, so that two builds of one commit are the same byte for byte.
		version: { name: 'static' },
		prerender: {
			// Pictures are drawn and packed beside the pages.
			concurrency: 4,
			origin: new URL(SITE_URL || 'http://localhost:4173').origin,
			handleUnseenRoutes: ({ routes, message }) => {
				// It has no pages as long as no chart has had another name.
				if (routes.some((route) => route !== '/charts/[old=renamed]')) throw new Error(message);
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('content-ids.d.ts', '../*.config.ts', '../src/tools/**/*.ts');
			}
		}
	}
};
