import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startNginx, whyNoNginx } from '../../src/deploy/local-nginx.ts';
import { goBack, isServed, release } from '../../src/deploy/release.ts';
import { build } from '../support/built.ts';

const folder = mkdtempSync(join(tmpdir(), 'releases-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** A build that differs from the real one in its story and in the file that this asks for. */
function makeBuild(name: string): string {
	const copy = join(folder, name);
	cpSync(build, copy, { recursive: true });
	for (const ending of ['.br', '.gz']) rmSync(join(copy, `index.html${ending}`));
	const page = join(copy, 'index.html');
	writeFileSync(page, `${readFileSync(page, 'utf8')}<!-- build ${name} -->`);
	mkdirSync(join(copy, '_app/immutable'), { recursive: true });
	writeFileSync(join(copy, `_app/immutable/${name}.js`), `// ${name}`);
	return copy;
}
const [a, b] = [makeBuild('a'), makeBuild('b')];

test('a release keeps what has not changed, and the hashed files of the one before', () => {
	const site = join(folder, 'site');
	mkdirSync(site);
	release(a, site, '1');
	release(b, site, '2');
	const at = (path: string) => join(site, 'current', path);
	expect(readFileSync(at('index.html'), 'utf8')).toMatch(/build b -->$/);
	expect(readFileSync(at('_app/immutable/a.js'), 'utf8')).toBe('// a');
	const time = (path: string) => Math.floor(statSync(join(site, 'releases', path)).mtimeMs / 1000);
	expect(time('1/figures.csv')).toBe(time('2/figures.csv'));
	expect(time('2/index.html')).toBeGreaterThan(time('1/index.html'));
	for (const name of ['3', '4', '5', '6', '7']) release(a, site, name);
	expect(readdirSync(join(site, 'releases'))).toEqual(['3', '4', '5', '6', '7']);
	expect(readdirSync(site).sort()).toEqual(['current', 'releases']);
});

test('what is served can be told from a new build, and left for an earlier release', () => {
	const site = join(folder, 'back');
	mkdirSync(site);
	expect(isServed(a, site)).toBe(false);
	expect(() => goBack(site)).toThrow('There are: none');
	release(a, site, '1');
	expect(isServed(a, site)).toBe(true);
	expect(isServed(b, site)).toBe(false);
	expect(() => goBack(site)).toThrow('no release before the current one');
	release(b, site, '2');
	release(a, site, '3');
	const shown = () =>
		/build (\w) -->$/.exec(readFileSync(join(site, 'current/index.html'), 'utf8'))?.[1];
	expect([goBack(site), shown()]).toEqual(['2', 'b']);
	expect(isServed(b, site)).toBe(true);
	expect([goBack(site, '3'), shown()]).toEqual(['3', 'a']);
	expect(() => goBack(site, '9')).toThrow('There is no release 9');
	expect([release(b, site, '4'), shown()]).toEqual(['4', 'b']);
	expect(readdirSync(site).sort()).toEqual(['current', 'releases']);
});

const missing = whyNoNginx();

test.skipIf(missing !== undefined)(
	`a swap under load loses no request and mixes no two builds (${missing ?? 'nginx'})`,
	async () => {
		const site = join(folder, 'live');
		mkdirSync(site);
		release(a, site);
		const whole = new Set([a, b].map((copy) => readFileSync(join(copy, 'index.html'), 'utf8')));
		const nginx = await startNginx(join(site, 'current'));
		const agent = new Agent({ keepAlive: true, maxSockets: 16 });
		const read = (path: string) =>
			new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
				get(nginx.url + path, { agent }, (answer) => {
					let text = '';
					answer.setEncoding('utf8');
					answer.on('data', (part: string) => (text += part));
					answer.on('end', () => {
						resolve({ status: answer.statusCode, text });
					});
				}).on('error', reject);
			});
		const seen = new Map<string, number>();
		let over = false;
		const reader = async () => {
			while (!over) {
				const { status, text } = await read('/');
				expect(status).toBe(200);
				expect(whole.has(text), 'a page is whole, and of one build').toBe(true);
				const name = /build (\w) -->$/.exec(text)?.[1] ?? '';
				seen.set(name, (seen.get(name) ?? 0) + 1);
				// What the page of a build asks for is there, also when the next has come in between.
				expect((await read(`/_app/immutable/${name}.js`)).text).toBe(`// ${name}`);
			}
		};
		const readers = Array.from({ length: 16 }, reader);
		try {
			for (let i = 0; i < 12; i++) {
				await new Promise((resolve) => setTimeout(resolve, 150));
				release(i % 2 === 0 ? b : a, site);
			}
			over = true;
			await Promise.all(readers);
		} finally {
			over = true;
			agent.destroy();
			await nginx.stop();
		}
		expect([...seen.keys()].sort()).toEqual(['a', 'b']);
		expect([...seen.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(100);
	}
);
