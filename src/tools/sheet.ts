import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sirv from 'sirv';
import { findChromium } from './chromium.ts';

/*
 * npm run sheet [-- address]
 *
 * Builds the site and looks at it as a reader does: the top of the page, the heading of each section
 * and each step, on a phone and on a wide screen, light and dark. Each of the four makes one contact
 * sheet, a PNG in test-results/sheet/. The address, such as /charts/funnel/, defaults to the story’s.
 */

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test-results/sheet');

/** What a screen is, how many pictures stand in a row of its sheet, and how wide each is there. */
const SCREENS = [
	{ name: 'phone', width: 390, height: 844, columns: 8, thumb: 234 },
	{ name: 'wide', width: 1280, height: 800, columns: 4, thumb: 512 }
] as const;
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
	name: string;
	picture: string;
}

/** Where to stop: each heading of a section, each step and each frame with an address, in reading order. */
const stopsOf = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>('.section > h2, [data-step][id], .chart-frame[id]')
		].map((stop) => ({ id: stop.id, text: stop.textContent.trim().slice(0, 40) }))
	);

/** Goes to a stop as its link would, or by scrolling to a heading that has no address. */
async function goTo(page: Page, { id, text }: { id: string; text: string }): Promise<void> {
	await page.evaluate(
		({ id, text }) => {
			if (id !== '') location.hash = id;
			else
				[...document.querySelectorAll('.section > h2')]
					.find(({ textContent }) => textContent.trim().startsWith(text))
					?.scrollIntoView({ block: 'start' });
		},
		{ id, text }
	);
	// Two frames for the reader’s script, and the time a picture takes to come into view.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	await page.waitForTimeout(150);
}

async function shotsOf(page: Page, url: string): Promise<Shot[]> {
	await page.goto(url, { waitUntil: 'networkidle' });
	// The page’s own type may be left out of a first view that it is late for, and never of a second.
	await page.reload({ waitUntil: 'networkidle' });
	const shots: Shot[] = [];
	const take = async (name: string) => {
		const bytes = await page.screenshot({ type: 'jpeg', quality: 85 });
		shots.push({ name, picture: `data:image/jpeg;base64,${bytes.toString('base64')}` });
	};
	await take('top');
	for (const stop of await stopsOf(page)) {
		await goTo(page, stop);
		await take(stop.id === '' ? stop.text : `#${stop.id}`);
	}
	await page.evaluate(() => {
		scrollTo(0, document.documentElement.scrollHeight);
	});
	await page.waitForTimeout(150);
	await take('end');
	return shots;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const sheetOf = (shots: readonly Shot[], { columns, thumb }: (typeof SCREENS)[number]) => `
	<!doctype html>
	<style>
		body { margin: 0; padding: 16px; background: #777; font: 13px/1.3 sans-serif; color: #fff; }
		main { display: grid; grid-template-columns: repeat(${columns}, ${thumb}px); gap: 16px; width: max-content; }
		figure { margin: 0; }
		img { display: block; width: 100%; }
		figcaption { padding-top: 4px; }
	</style>
	<main>${shots
		.map(
			({ name, picture }) =>
				`<figure><img src="${picture}"><figcaption>${escape(name)}</figcaption></figure>`
		)
		.join('')}</main>`;

/** Puts pictures on one sheet, as a PNG. */
async function writeSheet(
	browser: Browser,
	path: string,
	shots: readonly Shot[],
	screen: (typeof SCREENS)[number]
): Promise<void> {
	const width = screen.columns * (screen.thumb + 16) + 16;
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	await page.setContent(sheetOf(shots, screen), { waitUntil: 'load' });
	await page.screenshot({ path, fullPage: true });
	await page.close();
	console.log(path);
}

const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
if (status !== 0) throw new Error('The site could not be built.');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = createServer(sirv(join(root, 'build'))).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const url = new URL(process.argv[2] ?? '/', `http://127.0.0.1:${address.port}`).href;
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
try {
	for (const screen of SCREENS)
		for (const colorScheme of SCHEMES) {
			const { name, width, height } = screen;
			const viewport = { width, height };
			const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
			const shots = await shotsOf(page, url);
			await page.close();
			await writeSheet(browser, join(folder, `${name}-${colorScheme}.png`), shots, screen);
		}
} finally {
	await browser.close();
	server.close();
}
