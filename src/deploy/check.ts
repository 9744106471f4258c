import { group } from 'd3';
import { headersFor } from './headers.ts';
import { anchorsOf, linksOf, type Link } from './links.ts';

/*
 * npm run deploy:check -- https://example.org/
 *
 * Reads a live address as a browser would and says what is not as it should be: dead links and
 * anchors, headers that headers.ts names and the host does not send, text that travels uncompressed,
 * files that are sent again though they have not changed, a wrong address that gets no 404.
 */

/** The most addresses that are asked for: a site that never ends is not this one. */
const MOST = 500;
const AT_ONCE = 8;

/** Text is worth compressing from here on. */
const SMALL = 400;

interface Found {
	/** The kind of fault, under which those like it are listed. */
	fault: string;
	path: string;
}

interface Page {
	status: number;
	headers: Headers;
	text: string;
}

/** Asks for addresses of one site, and remembers what is wrong with them. */
class Site {
	readonly faults: Found[] = [];
	readonly pages = new Map<string, Page>();
	/** The path of the site’s own root: “/” or “/story/”. */
	readonly root: string;

	constructor(readonly start: URL) {
		this.root = start.pathname.replace(/[^/]*$/, '');
	}

	fault(fault: string, path: string) {
		this.faults.push({ fault, path });
	}

	/** Whether an address is of this site. */
	holds(address: URL) {
		return address.origin === this.start.origin && address.pathname.startsWith(this.root);
	}

	/** A path from the root of the site, as headers.ts names it. */
	inSite(address: URL) {
		return address.pathname.slice(this.root.length - 1);
	}

	ask(address: string | URL, headers: Record<string, string> = {}) {
		return fetch(address, {
			redirect: 'manual',
			headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
			signal: AbortSignal.timeout(20_000)
		});
	}
}

function checkHeaders(site: Site, path: string, headers: Headers): void {
	for (const [name, wanted] of Object.entries(headersFor(path))) {
		const value = headers.get(name);
		if (value !== wanted) site.fault(`${name} is ${value ?? 'missing'}, not “${wanted}”`, path);
	}
}

async function checkAnswer(site: Site, address: URL, { status, headers, text }: Page) {
	const path = site.inSite(address);
	if (status !== 200) {
		site.fault(`the answer is ${status}`, path);
		return;
	}
	checkHeaders(site, path, headers);
	const type = headers.get('content-type') ?? '';
	const packed = headers.get('content-encoding');
	if (/^text\/|json|xml|svg/.test(type) && packed === null && text.length > SMALL)
		site.fault('it travels uncompressed', path);
	if (packed !== null && !/accept-encoding/i.test(headers.get('vary') ?? ''))
		site.fault('it is compressed without “Vary: Accept-Encoding”', path);
	const etag = headers.get('etag');
	if (etag === null) site.fault('it has no ETag, so it is always sent again', path);
	else if ((await site.ask(address, { 'if-none-match': etag })).status !== 304)
		site.fault('it is sent again though it has not changed', path);
}

/** Reads every address that can be reached from the first, and checks each. */
async function readAll(site: Site): Promise<Link[]> {
	const links: Link[] = [];
	const waiting = [site.start.href, new URL('sitemap.xml', site.start).href];
	const known = new Set(waiting);
	const next = async (): Promise<void> => {
		for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
			const address = new URL(href);
			const answer = await site.ask(address);
			const page = { status: answer.status, headers: answer.headers, text: await answer.text() };
			site.pages.set(href, page);
			await checkAnswer(site, address, page);
			const found = (answer.headers.get('content-type') ?? '').startsWith('text/html')
				? linksOf(page.text, address)
				: [...page.text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to = '']) => ({
						from: href,
						to
					}));
			for (const link of found) {
				const to = new URL(link.to);
				if (!site.holds(to)) continue;
				links.push(link);
				to.hash = '';
				if (known.has(to.href) || known.size >= MOST) continue;
				known.add(to.href);
				waiting.push(to.href);
			}
		}
	};
	// The first page fills the list that the others then share.
	await next();
	await Promise.all(Array.from({ length: AT_ONCE }, next));
	return links;
}

function checkAnchors(site: Site, links: readonly Link[]): void {
	const missing = new Set<string>();
	for (const { to } of links) {
		const { hash, href } = new URL(to);
		const page = site.pages.get(href.slice(0, href.length - hash.length));
		if (hash === '' || page?.status !== 200) continue;
		if (!anchorsOf(page.text).has(decodeURIComponent(hash.slice(1)))) missing.add(to);
	}
	for (const to of missing) site.fault('nothing has this anchor', to);
}

/** A build that was not told its address names another one to search engines. */
function checkSitemap(site: Site): void {
	const text = site.pages.get(new URL('sitemap.xml', site.start).href)?.text ?? '';
	const named = /<loc>([^<]*)<\/loc>/.exec(text)?.[1];
	if (named === undefined) site.fault('the sitemap is empty or missing', '/sitemap.xml');
	else if (!site.holds(new URL(named)))
		site.fault(
			`the sitemap is one of ${new URL(named).origin}: build with SITE_URL`,
			'/sitemap.xml'
		);
}

async function checkWrongAddress(site: Site): Promise<void> {
	const answer = await site.ask(new URL('no/such/page/', site.start));
	if (answer.status !== 404) site.fault(`a wrong address is answered with ${answer.status}`, '404');
	if (!(await answer.text()).includes('data-places'))
		site.fault('a wrong address does not get 404.html', '404');
}

/** Faults of a kind in a line, with the first few places. */
function report(faults: readonly Found[]): string {
	const kinds = group(faults, ({ fault }) => fault);
	return [...kinds]
		.map(([fault, found]) => {
			const some = found.slice(0, 3).map(({ path }) => path);
			const more = found.length > some.length ? ` and ${found.length - some.length} more` : '';
			return `  ${fault}\n      ${some.join('  ')}${more}`;
		})
		.join('\n');
}

/** Everything that is wrong with a live address, in words; empty where nothing is. */
export async function checkSite(address: string): Promise<{ asked: number; faults: string }> {
	const site = new Site(new URL(address));
	checkAnchors(site, await readAll(site));
	checkSitemap(site);
	await checkWrongAddress(site);
	if (site.pages.size < 2) site.fault('there is next to nothing here', address);
	return { asked: site.pages.size, faults: report(site.faults) };
}
