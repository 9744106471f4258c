import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectSoon, test } from '@playwright/test';
import { copyOfProject } from '../support/copy.ts';

/* An editor at work: the dev server, with a copy of the project, and its page in a browser. */
const PORT = 4174;
const copy = copyOfProject();
// What is saved is checked, then made into a page, and a busy machine takes its time for both.
const expect = expectSoon.configure({ timeout: 20_000 });
let server: ChildProcess;

// One dev server, and so one process for both tests.
test.describe.configure({ mode: 'default' });

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
	test.setTimeout(300_000);
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

	// After a reload too, whatever it is that is wrong; a page never opened says the same.
	for (const [path, broken] of [
		['content/figures.yaml', ''],
		['content/site.yaml', 'title: [\n'],
		['content/article/2-giving-up.svx', '---\ntitle: A\n---\n\n<Figure id="nope" {/if}\n'],
		['content/charts/funnel.yaml', undefined]
	] as const) {
		const whole = readFileSync(join(copy, path), 'utf8');
		if (broken === undefined) rmSync(join(copy, path));
		else writeFileSync(join(copy, path), broken);
		await expect(overlay.locator('.message-body')).toContainText(`${path}:`);
		await page.reload();
		await expect(number).toHaveText('42%');
		await expect(overlay.locator('.message-body')).toContainText(`${path}:`);
		const other = await page.request.get(`http://localhost:${PORT}/changes/`, {
			headers: { accept: 'text/html' }
		});
		expect(await other.text()).toContain(`${path}:`);
		writeFileSync(join(copy, path), whole);
		await expect(overlay).toHaveCount(0);
		await expect(number).toHaveText('42%');
	}
});

test('what the check did not foresee is told as ours, over the last good page', async ({
	page
}) => {
	test.setTimeout(300_000);
	const file = join(copy, 'src/lib/components/Masthead.svelte');
	const good = readFileSync(file, 'utf8');
	await page.goto(`http://localhost:${PORT}/`, { timeout: 60_000 });
	const number = page.locator('.words [data-figure="abandoned-2025"]').first();
	await expect(number).toHaveText('42%');
	writeFileSync(
		file,
		good.replace('<script lang="ts">', '<script lang="ts">\n\tthrow new Error();')
	);
	await page.waitForTimeout(500);
	await page.goto(`http://localhost:${PORT}/`, { timeout: 60_000 });
	await expect(number).toHaveText('42%');
	await expect(page.locator('vite-error-overlay .message-body')).toContainText(
		'This is ours, not yours'
	);
	writeFileSync(file, good);
});
