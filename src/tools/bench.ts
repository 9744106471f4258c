import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { group, median } from 'd3';
import { Window } from 'happy-dom';
import sirv from 'sirv';
import { measureLoad } from './bench/load.ts';
import type { Measure } from './bench/measure.ts';
import { measureScroll } from './bench/scroll.ts';

/*
 * npm run bench [-- --runs N]
 *
 * Measures what the built page costs a reader on a phone, and how much of that is the script's: the
 * page in build/ beside a control, the same pictures without script. It prints the medians of five
 * runs:
 *
 * - of a load, by Lighthouse with its mobile defaults: its four scores, the largest contentful
 *   paint, total blocking time, layout shift, and the bytes of each kind as they travel, text
 *   compressed. Scripts and styles inside the page count with the document;
 * - of a scroll from end to end at 390 × 844, the processor slowed four times: the main thread's
 *   tasks over 50 ms, and the share of frames that came late.
 *
 * The two pages take turns, so that other load on the machine falls on both. The times depend on
 * the machine; the ratios between the pages can be compared across machines. There is no threshold:
 * the bench reports and never fails a build.
 */

const build = join(import.meta.dirname, '../../build');

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

/**
 * The story’s page as the control: the same pictures, and no script. The attributes that the script
 * sets at the start are written into the HTML, so that both pages are laid out alike.
 */
function makeControl(html: string): string {
	const page = new new Window().DOMParser().parseFromString(html, 'text/html');
	// Scripts of another type, such as application/ld+json, are data and stay.
	const scripts =
		'script:not([type^="application/"]), link[rel="modulepreload"], link[as="script"]';
	for (const script of page.querySelectorAll(scripts)) script.remove();
	page.documentElement.setAttribute('data-scrolly', '');
	for (const chart of page.querySelectorAll('[data-chart]'))
		chart.querySelector('[data-frame]')?.setAttribute('data-active', '');
	if (!page.querySelector('[data-active]'))
		throw new Error('The page has no [data-frame] in a [data-chart].');
	return `<!doctype html>\n${page.documentElement.outerHTML}`;
}

/**
 * A copy of the build, so that a new build cannot change what is measured. The control stands beside
 * the page, so that relative addresses mean the same in both; text is compressed.
 */
function prepare(): string {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	// On exit, because Ctrl-C ends the process without running the finally blocks.
	process.once('exit', () => {
		rmSync(folder, { recursive: true });
	});
	cpSync(build, folder, { recursive: true });
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	writeFileSync(join(folder, 'control.html'), makeControl(html));
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = join(folder, name);
		if (/\.(atom|css|csv|html|js|json|svg|txt|xml)$/.test(name) && !existsSync(`${file}.gz`))
			writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
	}
	return folder;
}

/** The medians of both pages, side by side, and the page's as a multiple of the control's. */
function makeTable(page: readonly Measure[], control: readonly Measure[]): string {
	const lines = [...group(page, ({ label }) => label)].map(([label, measures]) => {
		const others = control.filter((measure) => measure.label === label);
		const [a, b] = [measures, others].map((runs) => median(runs, ({ value }) => value));
		const show = measures[0]?.show;
		if (a === undefined || b === undefined || !show)
			throw new Error(`No run has a value for “${label}”.`);
		return [label, show(a), show(b), b > 0 ? (a / b).toFixed(2) : a > 0 ? '–' : '='];
	});
	return [['', 'page', 'control', 'ratio'], ...lines]
		.map(([label = '', ...cells]) => label.padEnd(27) + cells.map((c) => c.padStart(11)).join(''))
		.join('\n');
}

async function bench(): Promise<void> {
	const files = sirv(prepare(), {
		gzip: true,
		setHeaders: (response) => response.setHeader('cache-control', 'no-cache')
	});
	const server = createServer(files).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	const page: Measure[] = [];
	const control: Measure[] = [];
	try {
		for (let run = 1; run <= runs; run++) {
			for (const [path, measures] of [['/', page] as const, ['/control.html', control] as const]) {
				console.error(`Run ${run} of ${runs}: ${path}`);
				const url = `http://127.0.0.1:${address.port}${path}`;
				measures.push(...(await measureLoad(url)), ...(await measureScroll(url)));
			}
		}
	} finally {
		server.close();
	}
	console.log(`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}\n\n${makeTable(page, control)}`);
}

if (!existsSync(join(build, 'index.html')))
	fail('There is no build/index.html to measure. Build the site first: npm run build');
else if (!Number.isInteger(runs) || runs < 1) fail('--runs takes a whole number from 1.');
else await bench();
