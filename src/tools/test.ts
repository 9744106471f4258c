import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { installNginx, whyNoNginx } from '../deploy/local-nginx.ts';
import { findChromium } from './chromium.ts';
import { installEngines } from './engines.ts';

/*
 * Every check of the project, one after another: `npm test`. A stage that fails does not keep the
 * later ones from telling what they find; the last line counts checks and tests alike.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'reports-'));

/** What a report in JSON counts; a test that passes only when it is run again has failed. */
const vitestReport = z
	.object({ numPassedTests: z.number(), numFailedTests: z.number() })
	.transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
const playwrightReport = z
	.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
	.transform(({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky
	}));
type Tally = z.output<typeof vitestReport>;

/** Runs one of the project's tools; says whether it went well. */
function run(tool: string, args: string[], env: Record<string, string> = {}): boolean {
	const { status, error } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	if (error) console.error(`${tool}: ${error.message}`);
	return status === 0;
}

const NOTHING: Tally = { passed: 0, failed: 0 };
const check = (passed: boolean): Tally => ({ passed: Number(passed), failed: Number(!passed) });

/** What a test runner's report counts; at least one failure where the runner itself did not end well. */
function tally(ran: boolean, path: string, report: z.ZodType<Tally>): Tally {
	if (!existsSync(path)) return check(false);
	const counted = report.parse(JSON.parse(readFileSync(path, 'utf8')));
	return ran ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

/** A port that nothing listens on, so that a preview left running is not in the way. */
async function freePort(): Promise<string> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const address = server.address();
	await once(server.close(), 'close');
	if (address === null || typeof address === 'string') throw new Error('No free port was found.');
	return String(address.port);
}

let browser: string | undefined;
let built = false;

const stages: Record<string, () => Tally | Promise<Tally>> = {
	browser() {
		try {
			browser = findChromium();
			console.log(browser);
			return NOTHING;
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			return check(false);
		}
	},
	engines() {
		installEngines();
		return NOTHING;
	},
	nginx() {
		installNginx();
		const missing = whyNoNginx();
		console.log(
			missing === undefined
				? 'The shipped nginx.conf will be tried.'
				: `The shipped nginx.conf will not be tried: ${missing}.`
		);
		return NOTHING;
	},
	types: () => check(run('svelte-kit', ['sync']) && run('svelte-check', ['--fail-on-warnings'])),
	lint: () => check(run('eslint', ['.', '--max-warnings', '0'])),
	format: () => check(run('prettier', ['--check', '.'])),
	build() {
		built = run('vite', ['build']);
		return check(built);
	},
	'unit tests'() {
		const path = join(reports, 'vitest.json');
		const ran = run('vitest', [
			...['run', '--reporter=default', '--reporter=json'],
			`--outputFile.json=${path}`
		]);
		return tally(ran, path, vitestReport);
	},
	async 'browser tests'() {
		if (browser === undefined || !built) {
			console.log(`Not run: there is no ${built ? 'browser' : 'built site'}.`);
			return NOTHING;
		}
		const path = join(reports, 'playwright.json');
		const ran = run('playwright', ['test', '--reporter=list,json'], {
			CHROMIUM: browser,
			PORT: process.env.PORT ?? (await freePort()),
			PLAYWRIGHT_JSON_OUTPUT_FILE: path
		});
		return tally(ran, path, playwrightReport);
	}
};

const total: Tally = { passed: 0, failed: 0 };
const failing: string[] = [];

try {
	for (const [name, stage] of Object.entries(stages)) {
		console.log(`\n── ${name}`);
		const { passed, failed } = await stage();
		total.passed += passed;
		total.failed += failed;
		if (failed > 0) failing.push(name);
	}
} finally {
	rmSync(reports, { recursive: true, force: true });
}

if (failing.length > 0) console.log(`\nFailing: ${failing.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
