import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startNginx, whyNoNginx } from './local-nginx.ts';
import { release } from './release.ts';

/*
 * npm run load [-- --seconds 5]
 *
 * Serves build/ by the shipped nginx.conf in one process on this machine's loopback, asks it as fast
 * as sixty-four readers at once can, and prints what it did: requests a second, the times in which
 * half and 99 in 100 were answered, errors. Then the same while release after release is swapped in.
 * Last, what a million readers a day would take. It ends by itself, and fails on any error.
 */

/** Autocannon comes without types: what is asked of it, and what is read of its answer. */
type Cannon = (options: {
	url: string;
	connections: number;
	duration: number;
	headers: Record<string, string>;
	requests: { path: string }[];
}) => PromiseLike<unknown>;
const autocannon = createRequire(import.meta.url)('autocannon') as Cannon;
const resultSchema = z.object({
	requests: z.object({ average: z.number(), total: z.number() }),
	latency: z.object({ p50: z.number(), p99: z.number() }),
	errors: z.number(),
	timeouts: z.number(),
	'2xx': z.number(),
	non2xx: z.number()
});
type Result = z.output<typeof resultSchema>;

const CONNECTIONS = 64;
const LONGEST = 60;
const BUILD = 'build';

/** What a reader’s browser asks for on a first visit: the page, its fonts, the icon. */
const VISIT = [
	'/',
	'/fonts/source-serif-4-400.woff2',
	'/fonts/source-serif-4-600.woff2',
	'/fonts/source-serif-4-400-italic.woff2',
	'/fonts/inter-400.woff2',
	'/fonts/inter-600.woff2',
	'/icon.svg'
];

/** How large the answer to a path is, compressed where it is text. */
function sizeOf(path: string): number {
	const file = join(BUILD, path.endsWith('/') ? `${path}index.html` : path);
	return statSync(path.endsWith('.woff2') ? file : `${file}.br`).size;
}

async function fire(url: string, paths: readonly string[], duration: number): Promise<Result> {
	const headers = { 'accept-encoding': 'gzip, deflate, br' };
	const requests = paths.map((path) => ({ path }));
	return resultSchema.parse(
		await autocannon({ url, connections: CONNECTIONS, duration, headers, requests })
	);
}

const failuresOf = ({ errors, timeouts, non2xx }: Result) => errors + timeouts + non2xx;
const whole = (n: number) => Math.round(n).toLocaleString('en');

function tell(name: string, result: Result): number {
	const { requests, latency } = result;
	const failures = failuresOf(result);
	console.log(
		[
			name.padEnd(34),
			`${whole(requests.average)} requests/s`.padStart(18),
			`p50 ${latency.p50} ms`.padStart(12),
			`p99 ${latency.p99} ms`.padStart(12),
			`${whole(failures)} errors of ${whole(requests.total)}`.padStart(24)
		].join('')
	);
	return failures;
}

/** A second build that differs from the first in every page. */
function otherBuild(): string {
	const other = mkdtempSync(join(tmpdir(), 'other-build-'));
	cpSync(BUILD, other, { recursive: true });
	const page = join(other, 'index.html');
	writeFileSync(page, `${readFileSync(page, 'utf8')}<!-- another build -->\n`);
	return other;
}

/** Fires while release after release is swapped in, one in a third of a second. */
async function fireWhileSwapping(url: string, folder: string, seconds: number) {
	const other = otherBuild();
	let swaps = 0;
	const timer = setInterval(() => {
		release(swaps % 2 === 0 ? other : BUILD, folder);
		swaps += 1;
	}, 300);
	try {
		return { result: await fire(url, VISIT, seconds), swaps };
	} finally {
		clearInterval(timer);
		rmSync(other, { recursive: true });
	}
}

/** What a million readers a day take, if a tenth of them come in one hour, and twice that in its worst minutes. */
function tellMillion({ requests }: Result): void {
	const perSecond = (1e6 * 0.1 * 2) / 3600;
	const bytes = VISIT.reduce((sum, path) => sum + sizeOf(path), 0);
	const visits = requests.average / VISIT.length;
	console.log(`
A first visit asks for ${VISIT.length} files, ${whole(bytes / 1000)} kB in all; one process served ${whole(visits)} such visits a second.
A million readers a day, a tenth of them in one hour and twice that pace at its worst, are
${whole(perSecond)} visits a second: ${whole((100 * perSecond) / visits)}% of one such core, and ${whole((perSecond * bytes * 8) / 1e6)} Mbit/s. A small machine will do; what it
takes is ${whole(bytes / 1000)} GB of traffic a day, or a network of caches in front, which the headers allow.`);
}

async function main(seconds: number): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	release(BUILD, folder);
	const nginx = await startNginx(join(folder, 'current'));
	try {
		const visit = await fire(nginx.url, VISIT, seconds);
		let failures = tell('A first visit', visit);
		failures += tell('The story alone', await fire(nginx.url, ['/'], seconds));
		failures += tell('An embed', await fire(nginx.url, ['/embed/funnel/'], seconds));
		failures += tell('All figures as JSON', await fire(nginx.url, ['/figures.json'], seconds));
		const { result, swaps } = await fireWhileSwapping(nginx.url, folder, seconds);
		failures += tell(`A first visit, during ${swaps} releases`, result);
		tellMillion(visit);
		return failures;
	} finally {
		await nginx.stop();
		rmSync(folder, { recursive: true });
	}
}

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const seconds = Math.min(Number(values.seconds), LONGEST);
const missing = whyNoNginx();
if (missing !== undefined || !(seconds >= 1)) {
	console.error(
		missing ? `Nothing to fire at: ${missing}.` : '--seconds is a number from 1 to 60.'
	);
	process.exitCode = 1;
} else if ((await main(seconds)) > 0) process.exitCode = 1;
