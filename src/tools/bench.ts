import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { group, median } from 'd3';
import { breakDown, travels } from './bench/bytes.ts';
import { benchEmbeds } from './bench/embeds.ts';
import { measureLoad } from './bench/load.ts';
import type { Measure } from './bench/measure.ts';
import { benchMemory } from './bench/memory.ts';
import { makeControl, withCharts } from './bench/pages.ts';
import { readScores } from './bench/scores.ts';
import { measureScroll } from './bench/scroll.ts';
import { serve } from './bench/serve.ts';

/*
 * npm run bench [-- --runs N] [-- --charts 3,10,30]
 * npm run bench -- embeds [--runs N], for charts in other people’s pages: see bench/embeds.ts
 * npm run bench -- memory [--minutes N], for what long scrolling keeps: see bench/memory.ts
 *
 * Measures what the built story costs a reader on a phone of 390 × 844 at 3×, its processor slowed four
 * times, beside a control: the same page and pictures without script. It prints medians of five runs:
 *
 * - of a load on slow 4G, watched until five seconds after it: first paint, blocking time (what tasks
 *   take beyond 50 ms), the longest task, the main thread’s time;
 * - of a scroll from end to end: the main thread’s time a frame, its tasks over 50 ms, late frames.
 *
 * First how many times the control’s each is, then both in figures; then where the bytes of the page go,
 * and Lighthouse’s scores. With --charts, the story with that many charts, its own repeated, takes the
 * place of the control: what more charts cost.
 *
 * The pages take turns, so that other load on the machine falls on all. The times depend on the machine;
 * the ratios can be compared across machines. There is no threshold: the bench never fails a build.
 */

const build = join(import.meta.dirname, '../../build');

const { values, positionals } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		charts: { type: 'string' },
		minutes: { type: 'string', default: '30' }
	},
	allowPositionals: true
});
const runs = Number(values.runs);
const minutes = Number(values.minutes);
const counts = values.charts?.split(',').map(Number);

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

/** The pages that are measured, by their names; the last is what the others are held against. */
function pagesOf(html: string): [name: string, html: string][] {
	if (!counts)
		return [
			['page', html],
			['control', makeControl(html)]
		];
	return counts
		.toSorted((a, b) => b - a)
		.map((count) => [`${count} charts`, withCharts(html, count)]);
}

/** The medians of each page side by side, each as a multiple of the last page’s before the figures. */
function makeTable(measured: ReadonlyMap<string, readonly Measure[]>): string {
	const names = [...measured.keys()];
	const [base = ''] = names.slice(-1);
	const byLabel = group(
		[...measured].flatMap(([name, all]) => all.map((one) => ({ name, ...one }))),
		({ label }) => label
	);
	const lines = [...byLabel].map(([label, all]) => {
		const medianOf = (name: string) => {
			const value = median(
				all.filter((one) => one.name === name),
				(one) => one.value
			);
			if (value === undefined) throw new Error(`No run has a value for “${label}”.`);
			return value;
		};
		const control = medianOf(base);
		const ratio = (value: number) =>
			control > 0 ? `${(value / control).toFixed(2)}×` : value > 0 ? '–' : '=';
		return [
			label,
			...names.slice(0, -1).map((name) => ratio(medianOf(name))),
			...names.map((name) => all[0]?.show(medianOf(name)) ?? '')
		];
	});
	const heads = ['', ...names.slice(0, -1).map((name) => `${name} /`), ...names];
	return [heads, ...lines]
		.map(([label = '', ...cells]) => label.padEnd(30) + cells.map((c) => c.padStart(13)).join(''))
		.join('\n');
}

async function bench(): Promise<void> {
	const html = readFileSync(join(build, 'index.html'), 'utf8');
	const pages = pagesOf(html);
	const measured = new Map<string, Measure[]>(pages.map(([name]) => [name, []]));
	const site = await serve(build, pages);
	try {
		for (let run = 1; run <= runs; run++)
			for (const [name] of pages) {
				console.error(`Run ${run} of ${runs}: ${name}`);
				const url = site.addressOf(name);
				measured.get(name)?.push(...(await measureLoad(url)), ...(await measureScroll(url)));
			}
		console.log(`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}\n\n${makeTable(measured)}`);
		if (counts) return;
		console.log(`\nWhere the ${travels(html)} bytes of the page go, in brotli`);
		for (const [part, size] of breakDown(html))
			console.log(part.padEnd(30) + String(size).padStart(8));
		console.log(`\nLighthouse: ${await readScores(site.addressOf('page'))}`);
	} finally {
		site.close();
	}
}

/** Scrolls the story for a long time. */
async function scrollLong(): Promise<void> {
	const site = await serve(build, [['page', readFileSync(join(build, 'index.html'), 'utf8')]]);
	try {
		await benchMemory(site.addressOf('page'), minutes);
	} finally {
		site.close();
	}
}

if (!existsSync(join(build, 'index.html')))
	fail('There is no build/index.html to measure. Build the site first: npm run build');
else if (!Number.isInteger(runs) || runs < 1) fail('--runs takes a whole number from 1.');
else if (counts && !counts.every((count) => Number.isInteger(count) && count > 0))
	fail('--charts takes whole numbers from 1, with commas between: --charts 3,10,30.');
else if (!(minutes > 0)) fail('--minutes takes a number above 0.');
else if (positionals[0] === 'memory') await scrollLong();
else if (positionals[0] === 'embeds') await benchEmbeds(runs);
else await bench();
