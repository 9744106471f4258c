/*
 * The headers that the site is served with: the one list of them. `_headers` (Cloudflare Pages, Netlify)
 * and nginx.conf are made from it, and `npm run deploy:check` holds a live address against it.
 *
 * What scripts a page may run is not here: that stands in a `<meta>` of the page itself (policy.ts), so
 * that page and policy are always of one build, also on a host that sets no headers.
 */

import { codeOf, LANGUAGES } from '../lib/language/index.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** A kind of file: where it lies, and the headers that only it has. */
export interface Kind {
	name: string;
	/** Paths from the root of the site; a star at the end stands for any rest. No path is of two kinds. */
	paths: readonly string[];
	headers: Headers;
}

/** What every answer has. */
export const EVERYWHERE: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Strict-Transport-Security': 'max-age=31536000'
};

/** Fresh for a minute, and for an hour more while a newer one is fetched: a correction is out soon, and a rush of readers stays in caches. */
const SHORT: Headers = { 'Cache-Control': 'public, max-age=60, stale-while-revalidate=3600' };
/** The name changes with the content. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** The name stays when the content changes, which it seldom does. */
const WEEK: Headers = { 'Cache-Control': 'public, max-age=604800, stale-while-revalidate=2592000' };

/** Any page anywhere may use it. */
const SHARED: Headers = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin'
};

const policy = (ancestors: string) =>
	`frame-ancestors ${ancestors}; base-uri 'none'; object-src 'none'; form-action 'self'`;
/** A page that only this site may show in a frame. */
const PAGE: Headers = {
	...SHORT,
	'Content-Security-Policy': policy("'self'"),
	'X-Frame-Options': 'SAMEORIGIN'
};

export const KINDS: readonly Kind[] = [
	{
		name: 'pages',
		paths: ['/', '/404.html', '/changes/*', '/figures/*'],
		headers: PAGE
	},
	{
		name: 'pages with data and pictures beside them',
		paths: [
			'/charts/*',
			'/steps/*',
			...LANGUAGES.slice(1).map((language) => `/${codeOf(language)}/*`)
		],
		headers: { ...PAGE, ...SHARED }
	},
	{
		name: 'embeds',
		paths: ['/embed/*', '/embed.js', '/embed-moves.js'],
		headers: { ...SHORT, ...SHARED, 'Content-Security-Policy': policy('*') }
	},
	{
		name: 'scripts that pages fetch when they are needed',
		paths: ['/toys/*', '/embed-dialog.js'],
		headers: SHORT
	},
	{
		name: 'data',
		paths: [
			'/changes.atom',
			'/datapackage.json',
			'/figures.csv',
			'/figures.json',
			'/figures.schema.json'
		],
		headers: { ...SHORT, ...SHARED }
	},
	{
		name: 'pictures',
		paths: ['/card.png', '/icon.svg', '/icons/*'],
		headers: { ...SHORT, ...SHARED }
	},
	{ name: 'fonts', paths: ['/fonts/*'], headers: { ...WEEK, ...SHARED } },
	{ name: 'hashed files', paths: ['/_app/immutable/*'], headers: { ...FOREVER, ...SHARED } },
	{
		name: 'for machines',
		paths: ['/robots.txt', '/site.webmanifest', '/sitemap.xml'],
		headers: SHORT
	}
];

/** An address that leads to another. */
export interface Redirect {
	from: string;
	to: string;
	status: 301 | 302;
}

/** What is asked for though no page names it. */
export const REDIRECTS: readonly Redirect[] = [
	{ from: '/favicon.ico', to: '/icons/32.png', status: 302 },
	{ from: '/feed', to: '/changes.atom', status: 301 },
	{ from: '/feed.xml', to: '/changes.atom', status: 301 },
	{ from: '/rss.xml', to: '/changes.atom', status: 301 }
];

/** Whether a path of the site falls under a path of a kind. */
export const fallsUnder = (path: string, pattern: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The kinds that a path is of: one, for every file of the site. */
export const kindsOf = (path: string): Kind[] =>
	KINDS.filter(({ paths }) => paths.some((pattern) => fallsUnder(path, pattern)));

/** The headers that a path is served with; `path` as a browser asks for it, without `index.html`. */
export const headersFor = (path: string): Headers =>
	Object.assign({}, EVERYWHERE, ...kindsOf(path).map(({ headers }) => headers)) as Headers;
