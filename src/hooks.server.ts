import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import embed from '$lib/embed/main.ts?script';
import figuresTable from '$lib/reader/figures-table.ts?script';
import reader from '$lib/reader/main.ts?script';

/** The script of each page that has one; the rest of the site is plain HTML. */
const SCRIPTS: Record<string, string> = {
	'/': reader,
	'/figures': figuresTable,
	'/embed/[chart]': embed
};

/** In dev, pages without a framework still listen for what an editor saves. */
const LISTEN = dev ? '<script type="module" src="/@vite/client"></script>' : '';

/** The marks that Svelte leaves for hydration; nothing here hydrates. */
const COMMENTS = /<!--.*?-->/gs;

/** Puts a page's script into its head: in the page itself, so that nothing waits for a second round trip. */
export const handle: Handle = ({ event, resolve }) => {
	const code = SCRIPTS[event.route.id ?? ''];
	const tag = (code === undefined ? '' : `<script>${code}</script>`) + LISTEN;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace(COMMENTS, '').replace('%page.script%', () => tag)
	});
};
