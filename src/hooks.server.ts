import type { Handle } from '@sveltejs/kit';
import reader from '$lib/reader/main.ts?script';

/** The script of each page that has one; the rest of the site is plain HTML. */
const SCRIPTS: Record<string, string> = { '/': reader };

/** Puts a page's script into its head: in the page itself, so that nothing waits for a second round trip. */
export const handle: Handle = ({ event, resolve }) => {
	const code = SCRIPTS[event.route.id ?? ''];
	const tag = code === undefined ? '' : `<script>${code}</script>`;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%page.script%', () => tag)
	});
};
