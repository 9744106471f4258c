import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeControl } from './bench/control.ts';
import { measureLoad } from './bench/load.ts';
import { measureScroll } from './bench/scroll.ts';
import { readSite, serve } from './bench/serve.ts';
import { makeTable, type Measures } from './bench/table.ts';

/*
 * npm run bench [-- --runs N]
 *
 * What the built page costs a reader on a phone, and how much of that is the script's: the page in
 * build/ beside a control, the same pictures with no script. Printed are the medians of five runs:
 *
 * - of a load, by Lighthouse with its mobile defaults: its four scores, the largest contentful
 *   paint, total blocking time, layout shift, and the bytes of each kind as they travel, text
 *   compressed. Scripts and styles inside the page count with the document;
 * - of a scroll from end to end at 390 × 844, the processor slowed four times: the main thread's
 *   tasks over 50 ms, and the share of frames that came late.
 *
 * The two pages take turns, so that whatever else the machine does falls on both. Read the ratio
 * before the figures: those are this machine's. Nothing passes or fails here.
 */

const build = join(import.meta.dirname, '../../build');

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

async function bench(): Promise<void> {
	const site = readSite(build);
	const html = site.get('/index.html');
	if (!html) throw new Error('build/ holds no index.html.');
	// Beside the page, so that relative addresses mean the same in both.
	site.set('/control.html', Buffer.from(makeControl(html.toString())));

	const { origin, close } = await serve(site);
	const page: Measures[] = [];
	const control: Measures[] = [];
	try {
		for (let run = 1; run <= runs; run++) {
			for (const [path, measures] of [['/', page] as const, ['/control.html', control] as const]) {
				console.error(`Run ${run} of ${runs}: ${path}`);
				const url = origin + path;
				measures.push({ ...(await measureLoad(url)), ...(await measureScroll(url)) });
			}
		}
	} finally {
		close();
	}
	console.log(`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}\n\n${makeTable(page, control)}`);
}

if (!existsSync(build)) fail('There is no build/ to measure. Build the site first: npm run build');
else if (!Number.isInteger(runs) || runs < 1) fail('--runs takes a whole number from 1.');
else await bench();
