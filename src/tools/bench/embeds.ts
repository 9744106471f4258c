import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { group, max, median, rollup, sum } from 'd3';
import sirv from 'sirv';
import { charts } from '../../lib/charts/registry.ts';
import { loadWhole } from '../../lib/content/load.ts';
import { fillHost } from '../../lib/embed/hosts.ts';
import { findChromium } from '../chromium.ts';
import { readContent } from '../read-content.ts';
import { bytes, count, milliseconds, shift, type Measure } from './measure.ts';
import { otherPages, SAME } from './other-pages.ts';
import { scriptTimes, SCRIPT_CATEGORIES } from './script-times.ts';

/*
 * npm run bench -- embeds [--runs N]
 *
 * Measures what charts cost in other people's pages, in two tables of medians: a page of another origin
 * with all charts at once, and one chart's embed beside pages of the same numbers by frappe-charts, by
 * Chart.js, and as a static SVG. A phone's processor and network: four times slower, and slow 4G.
 */

const root = join(import.meta.dirname, '../../..');
const PHONE = { width: 412, height: 823 };
/** Lighthouse's slow 4G, in bytes a second and milliseconds. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 204_800,
	uploadThroughput: 84_375
};

interface Seen {
	shifts: number;
	blocking: number;
}

/** Notes what moves and what blocks, from before the page begins. */
const note = (page: Page) =>
	page.addInitScript(() => {
		const seen = { shifts: 0, blocking: 0 };
		Object.assign(window, { seen });
		const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
			new PerformanceObserver((list) => {
				list.getEntries().forEach(take);
			}).observe({ type, buffered: true });
		};
		observe(
			'layout-shift',
			(entry) => (seen.shifts += (entry as PerformanceEntry & { value: number }).value)
		);
		observe('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
	});

const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** A page on a phone; its processor is slowed, and its network if asked. */
async function phone(browser: Browser, network: boolean): Promise<[Page, CDPSession]> {
	const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2 });
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	if (network) await session.send('Network.emulateNetworkConditions', SLOW_4G);
	await note(page);
	return [page, session];
}

/** Loads a page once: how much came, when it painted, how long it blocked. */
async function measureOne(browser: Browser, url: string): Promise<Measure[]> {
	const [page, session] = await phone(browser, true);
	const sizes: number[] = [];
	session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
	await page.goto(url, { waitUntil: 'networkidle' });
	const paint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	);
	if (paint === undefined) throw new Error(`${url} has painted nothing.`);
	const { blocking } = await seen(page);
	await page.close();
	return [
		count('Requests', sizes.length),
		bytes('Bytes', sum(sizes)),
		milliseconds('First contentful paint', paint),
		milliseconds('Blocking time', blocking)
	];
}

/** Loads a page with all charts and scrolls through it: what moves, and how long each frame's script runs. */
async function measureAll(browser: Browser, url: string): Promise<Measure[]> {
	const [page] = await phone(browser, false);
	await browser.startTracing(page, { categories: SCRIPT_CATEGORIES });
	await page.goto(url, { waitUntil: 'networkidle' });
	for (let at = 0; at < charts.length; at++) {
		await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
		await page.waitForTimeout(300);
	}
	await page.waitForLoadState('networkidle');
	const { shifts } = await seen(page);
	const times = scriptTimes(await browser.stopTracing(), '/embed/');
	await page.close();
	if (times.size !== charts.length)
		throw new Error(`${times.size} of ${charts.length} frames ran their script.`);
	return [
		shift('Cumulative layout shift', shifts),
		milliseconds('Longest script time of a frame', max(times.values()) ?? NaN),
		milliseconds('Median script time of a frame', median(times.values()) ?? NaN)
	];
}

/** Serves the build and some pages beside it, all compressed; gives its address. */
async function serve(pages: ReadonlyMap<string, string>): Promise<[Server, string]> {
	const files = sirv(join(root, 'build'), { gzip: true });
	const server = createServer((request, response) => {
		const text = pages.get(request.url ?? '/');
		if (text === undefined) {
			files(request, response);
			return;
		}
		const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
		response.setHeader('content-type', type).setHeader('content-encoding', 'gzip');
		response.end(gzipSync(text, { level: 9 }));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return [server, `http://127.0.0.1:${address.port}`];
}

/** The medians of each column's measures, a line a measure. */
function table(columns: ReadonlyMap<string, readonly Measure[]>): string {
	const names = [...columns.keys()];
	const middle = (name: string, label: string) => {
		const found = columns.get(name)?.filter((measure) => measure.label === label) ?? [];
		return median(found, ({ value }) => value) ?? NaN;
	};
	const lines = [...group([...columns.values()].flat(), ({ label }) => label)].map(
		([label, [first]]) => {
			const values = names.map((name) => middle(name, label));
			const [own = NaN, control = NaN] = values;
			return [
				label,
				...values.map((value) => first?.show(value) ?? ''),
				...(names.length > 1
					? [control > 0 ? (own / control).toFixed(2) : own > 0 ? '–' : '=']
					: [])
			];
		}
	);
	return [['', ...names, ...(names.length > 1 ? ['ratio'] : [])], ...lines]
		.map(([label = '', ...cells]) => label.padEnd(33) + cells.map((c) => c.padStart(15)).join(''))
		.join('\n');
}

/** Measures embeds in the built site `runs` times, and prints the medians. */
export async function benchEmbeds(runs: number): Promise<void> {
	const content = loadWhole(readContent(root));
	const [site, address] = await serve(otherPages(content));
	const many = fillHost(readFileSync(join(root, 'tests/hosts/many.html'), 'utf8'), {
		content,
		site: address
	});
	const [host, hostAddress] = await serve(new Map([['/', many]]));
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const one = new Map<string, [path: string, measures: Measure[]]>([
		['embed', [`/embed/${SAME}/`, []]],
		['static SVG', ['/static.html', []]],
		['frappe-charts', ['/frappe.html', []]],
		['Chart.js', ['/chartjs.html', []]]
	]);
	const all: Measure[] = [];
	try {
		for (let run = 1; run <= runs; run++) {
			console.error(`Run ${run} of ${runs}`);
			all.push(...(await measureAll(browser, `${hostAddress}/`)));
			// Another one begins in each run: the page after all charts finds the machine still busy with them.
			const turns = [...one.values()];
			for (const [path, measures] of [...turns.splice(run % one.size), ...turns])
				measures.push(...(await measureOne(browser, address + path)));
		}
	} finally {
		await browser.close();
		for (const server of [site, host]) {
			server.close();
			server.closeAllConnections();
		}
	}
	console.log(`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}\n`);
	console.log(table(new Map([['all charts', all]])));
	const columns = rollup(
		one,
		([entry]) => entry?.[1][1] ?? [],
		([name]) => name
	);
	console.log(`\nOne chart, “${SAME}”; the ratio is to the static SVG\n\n${table(columns)}`);
}
