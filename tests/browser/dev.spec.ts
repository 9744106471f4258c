import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject } from '../support/copy.ts';

/* An editor at work: the dev server, with a copy of the project, and its page in a browser. */
const PORT = 4174;
const copy = copyOfProject();
let server: ChildProcess;

test.beforeAll(async () => {
	const vite = join(copy, 'node_modules/vite/bin/vite.js');
	server = spawn(process.execPath, [vite, 'dev', '--port', String(PORT), '--strictPort'], {
		cwd: copy
	});
	await new Promise<void>((resolve, reject) => {
		server.stdout?.on('data', (text: Buffer) => {
			if (text.toString().includes(String(PORT))) resolve();
		});
		server.once('exit', () => {
			reject(new Error('The dev server ended.'));
		});
	});
});

test.afterAll(() => {
	server.kill();
	rmSync(copy, { recursive: true, force: true });
});

test('what is saved shows; a fault stands over the last good page until it is mended', async ({
	page
}) => {
	test.setTimeout(120_000);
	const file = join(copy, 'content/figures.yaml');
	const good = readFileSync(file, 'utf8');
	const record = '  abandoned-2025:\n    value: 42\n';
	const number = page.locator('.words [data-figure="abandoned-2025"]').first();
	const overlay = page.locator('vite-error-overlay');

	await page.goto(`http://localhost:${PORT}/`, { timeout: 60_000 });
	await expect(number).toHaveText('42%');
	// The first page of a new dev server may reload once, when its packages are bundled.
	await page.waitForTimeout(3000);

	writeFileSync(file, good.replace(record, record.replace('42', '51')));
	await expect(number).toHaveText('51%');

	writeFileSync(file, good.replace(record, record.replace('42', '"51%"')));
	const line = good.split('\n').indexOf('  abandoned-2025:') + 2;
	await expect(overlay.locator('.message-body')).toContainText(`content/figures.yaml:${line}:`);
	await expect(number).toHaveText('51%');

	writeFileSync(file, good);
	await expect(number).toHaveText('42%');
	await expect(overlay).toHaveCount(0);
});
