import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, type Frame, type Page } from '@playwright/test';

/** What tests of embedded charts share: a host of another origin, and a look into its frame. */

/** Gathers what a page says on its console, and what it throws. */
export function listen(page: Page): string[] {
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	return said;
}

interface Options {
	/** Response headers of the host page, such as its content policy. */
	headers?: Record<string, string>;
	/** Files of packages that the host page loads, by the name it knows them under. */
	scripts?: Record<string, string>;
	/** The width of the column that the frame stands in, in pixels. */
	width?: number;
}

/** Opens a page of another origin with the given body; its server ends with the page. */
export async function openHost(
	page: Page,
	body: string,
	{ headers = {}, scripts = {}, width = 600 }: Options = {}
): Promise<void> {
	const tags = Object.keys(scripts).map((name) => `<script src="/${name}"></script>`);
	const html = `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
		${tags.join('')}<main style="width: ${width}px">${body}</main><p id="after">After</p>`;
	const server = createServer(({ url = '/' }, response) => {
		const file = scripts[url.slice(1)];
		response.setHeader('content-type', file === undefined ? 'text/html' : 'text/javascript');
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.end(file === undefined ? html : readFileSync(`node_modules/${file}`));
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
