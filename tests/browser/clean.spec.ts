import { expect, test, type Page } from '@playwright/test';
import { inStandIns, named, NARROW, open, pages, settle, WIDE } from './story.ts';

/** Gathers all that a page does which it should not, from before its first byte. */
function watch(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost')
			faults.push(`asks another host: ${request.url()}`);
	});
	page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`));
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	return faults;
}

/** Every layout shift since the page began, and what moved. */
const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const found: string[] = [];
				const observer = new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) found.push(JSON.stringify(entry));
				});
				observer.observe({ type: 'layout-shift', buffered: true });
				// Entries of the past arrive in a task of their own, after the next drawing.
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						setTimeout(() => {
							for (const entry of observer.takeRecords()) found.push(JSON.stringify(entry));
							observer.disconnect();
							resolve(found);
						})
					)
				);
			})
	);

const scrollThrough = (page: Page) =>
	page.evaluate(async () => {
		const drawn = () => new Promise(requestAnimationFrame);
		const end = () => document.documentElement.scrollHeight - innerHeight;
		for (let y = 0; y < end(); y += innerHeight / 6) {
			scrollTo(0, y);
			await drawn();
		}
		for (let y = end(); y > 0; y -= innerHeight / 2) {
			scrollTo(0, y);
			await drawn();
		}
	});

for (const size of [NARROW, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size });

		for (const address of pages) {
			test(`${address} is quiet, asks nobody else and keeps still`, async ({ page }) => {
				const faults = watch(page);
				// That nothing but letters moves when its own type comes is tested in fonts.spec.ts.
				await inStandIns(page);
				await open(page, address);
				expect(await shifts(page), 'on load').toEqual([]);
				await scrollThrough(page);
				await settle(page);
				expect(await shifts(page), 'in a scroll from end to end').toEqual([]);
				expect(faults).toEqual([]);
			});
		}
	});
}
