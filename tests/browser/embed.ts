import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { fillHost, LIBRARIES } from '../../src/lib/embed/hosts.ts';
import { content, root } from '../support/content.ts';

/** What tests of embedded charts share: a host of another origin, and a look into its frame. */

/** Gathers what a page says on its console, and what it throws. */
export function listen(page: Page): string[] {
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	return said;
}

interface Options {
	/** The address of this site, for the code in the page. */
	site: string | undefined;
	/** What stands in the page instead of an iframe with a chart: see `fillHost`. */
	paste?: string;
	/** The width of the column that the chart stands in, in pixels. */
	width?: number;
}

const site = content();

/** A page of tests/hosts as a host serves it. */
export function hostPage(name: string, { site: address, paste, width = 600 }: Options): string {
	const html = readFileSync(join(root, `tests/hosts/${name}.html`), 'utf8');
	const style = `<style>body > main { width: ${width}px; }</style></head>`;
	return fillHost(html.replace('</head>', style), {
		content: site,
		site: String(address),
		...(paste === undefined ? {} : { paste })
	});
}

/** Opens a page of tests/hosts on another origin than the site’s; its server ends with the page. */
export async function openHost(page: Page, name: string, options: Options): Promise<void> {
	const html = hostPage(name, options);
	const server = createServer(({ url = '/' }, response) => {
		const library = LIBRARIES[url.slice(1)];
		response.setHeader('content-type', library === undefined ? 'text/html' : 'text/javascript');
		response.end(library === undefined ? html : readFileSync(join(root, 'node_modules', library)));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	page.on('close', () => server.close());
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('The server has no port.');
	await page.goto(`http://127.0.0.1:${at.port}/`);
}

/** The chart’s frame in the page. Waits for it. */
export async function chartFrame(page: Page): Promise<Frame> {
	const element = await page.waitForSelector('iframe');
	const frame = await element.contentFrame();
	if (!frame) throw new Error('The frame has no document.');
	await frame.waitForSelector('[data-active] .graphic', { timeout: 10_000 });
	return frame;
}

/** How high the content of a frame is, and how high the frame that the host gives it. */
export async function heights(page: Page) {
	const frame = await chartFrame(page);
	const content = await frame.evaluate(() =>
		Math.ceil(document.documentElement.getBoundingClientRect().height)
	);
	const given = await page.evaluate(
		() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0
	);
	return { content, given };
}

/** The host gives the frame the height of its content, within a pixel. */
export async function expectFits(page: Page, timeout = 5000): Promise<void> {
	await expect(async () => {
		const { content, given } = await heights(page);
		expect(Math.abs(content - given)).toBeLessThanOrEqual(1);
	}).toPass({ timeout, intervals: [20] });
}
