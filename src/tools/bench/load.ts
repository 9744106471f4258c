import { z } from 'zod';
import { bytes, count, milliseconds, shift, type Measure } from './measure.ts';
import { onPhone, slowDown } from './phone.ts';
import { readTasks, TRACE_CATEGORIES } from './trace.ts';

/** How long after its load event a page is watched, in milliseconds: what it puts off counts too. */
const AFTER = 5000;

const shifts = z.object({ painted: z.number(), shifted: z.number(), elements: z.number() });

/** What the page itself says of its load. */
const readPage = () => {
	let shifted = 0;
	const observer = new PerformanceObserver(() => undefined);
	observer.observe({ type: 'layout-shift', buffered: true });
	for (const entry of observer.takeRecords())
		if ('value' in entry && typeof entry.value === 'number') shifted += entry.value;
	return {
		painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
		shifted,
		elements: document.getElementsByTagName('*').length
	};
};

/** Loads a page once on a phone with slow 4G, and watches it until five seconds after its load. */
export const measureLoad = (url: string): Promise<Measure[]> =>
	onPhone(async (phone) => {
		const { browser, page, session } = phone;
		await slowDown(phone, true);
		const received: [path: string, size: number][] = [];
		const paths = new Map<string, string>();
		session.on('Network.responseReceived', ({ requestId, response }) =>
			paths.set(requestId, new URL(response.url).pathname)
		);
		// As it travelled: compressed, and with the headers.
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
			received.push([paths.get(requestId) ?? requestId, encodedDataLength])
		);
		await browser.startTracing(page, { categories: TRACE_CATEGORIES });
		await page.goto(url, { waitUntil: 'load' });
		await page.waitForTimeout(AFTER);
		const tasks = readTasks(await browser.stopTracing());
		const { painted, shifted, elements } = shifts.parse(await page.evaluate(readPage));
		const size = (wanted: (path: string) => boolean) =>
			received.reduce((sum, [path, length]) => sum + (wanted(path) ? length : 0), 0);
		const document = new URL(url).pathname;
		return [
			milliseconds('First paint', painted),
			milliseconds('Load: blocking time', tasks.blocking),
			milliseconds('Load: longest task', tasks.longest),
			milliseconds('Load: main thread', tasks.total),
			shift('Layout shift', shifted),
			count('Elements', elements),
			bytes(
				'Bytes: document',
				size((path) => path === document)
			),
			bytes(
				'Bytes: fonts',
				size((path) => path.endsWith('.woff2'))
			),
			bytes(
				'Bytes: all',
				size(() => true)
			)
		];
	});
