import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import counter from '$lib/client/counter.ts?script';
import embedOpen from '$lib/client/embed-open.ts?script';
import figuresPage from '$lib/client/figures-page.ts?script';
import fonts from '$lib/client/fonts.ts?script';
import missing from '$lib/client/missing.ts?script';
import reader from '$lib/client/reader.ts?script';
import theme from '$lib/client/theme.ts?script';
import toys from '$lib/client/toys.ts?script';
import { contentIn } from '$lib/content';

/** The scripts that some pages have; every page has the reader’s colours and the fonts. */
const SCRIPTS = new Map<string | null, readonly string[]>([
	['/[[lang=lang]]', [reader, toys, embedOpen]],
	['/figures', [figuresPage]],
	['/charts/[chart]', [embedOpen]],
	['/404', [missing]]
]);

/** Where visits are told, if anywhere; not those to an embed, whose readers are another site’s. */
const { COUNTER_URL } = process.env;
const COUNT = COUNTER_URL
	? `<script data-counter="${new URL(COUNTER_URL).href}">${counter}</script>`
	: '';
const UNCOUNTED: readonly (string | null)[] = ['/404'];

/** In dev, pages without a framework still listen for what an editor saves. */
const LISTEN = dev ? '<script type="module" src="/@vite/client"></script>' : '';

/** The marks that Svelte leaves for hydration; nothing here hydrates. */
const COMMENTS = /<!--.*?-->/gs;

/** Puts a page's scripts into its head: in the page itself, so that nothing waits for a second round trip. */
export const handle: Handle = ({ event, resolve }) => {
	const codes = [theme, ...(SCRIPTS.get(event.route.id) ?? []), fonts];
	const tags =
		codes.map((code) => `<script>${code}</script>`).join('') +
		(UNCOUNTED.includes(event.route.id) ? '' : COUNT) +
		LISTEN;
	const { tag } = contentIn(event.params.lang).language;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace(COMMENTS, '')
				.replace('%page.lang%', tag)
				.replace('%page.script%', () => tags)
	});
};
