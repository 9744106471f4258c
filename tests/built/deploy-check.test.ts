import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, expect, test } from 'vitest';
import { checkSite } from '../../src/deploy/check.ts';
import { startNginx, whyNoNginx } from '../../src/deploy/local-nginx.ts';
import { build } from '../support/built.ts';

const folder = mkdtempSync(join(tmpdir(), 'live-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});
const missing = whyNoNginx();

test.skipIf(missing !== undefined)(
	`deploy:check finds nothing wrong with the site behind the shipped nginx.conf (${missing ?? 'nginx'})`,
	async () => {
		const nginx = await startNginx(build);
		try {
			const { asked, faults } = await checkSite(`${nginx.url}/`);
			// The build under test knows no address; nothing else is wrong.
			expect(
				faults
					.trim()
					.split('\n')
					.map((line) => line.trim())
			).toEqual([
				'the sitemap is one of http://localhost:4173: build with SITE_URL',
				'/sitemap.xml'
			]);
			expect(asked).toBeGreaterThan(60);
		} finally {
			await nginx.stop();
		}
	}
);

test('deploy:check tells what a bare server does not do, and what is gone', async () => {
	const site = join(folder, 'site');
	cpSync(build, site, { recursive: true });
	rmSync(join(site, 'charts/funnel'), { recursive: true });
	const server = createServer(sirv(site, { etag: true })).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('The server has no port.');
	try {
		const { faults } = await checkSite(`http://127.0.0.1:${at.port}/`);
		expect(faults).toMatch(/the answer is 404\s+\/charts\/funnel\//);
		expect(faults).toContain('X-Content-Type-Options is missing, not “nosniff”');
		expect(faults).toContain('it travels uncompressed');
		expect(faults).toContain('a wrong address does not get 404.html');
	} finally {
		server.close();
		server.closeAllConnections();
	}
});
