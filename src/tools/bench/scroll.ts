import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { readTrace, type ScrollMeasures, TRACE_CATEGORIES } from './trace.ts';

/*
 * One scroll of a page from end to end, at an even speed, in wheel events that the browser itself
 * makes; the processor is slowed four times. (Chromium without a screen ignores touch gestures.)
 */

const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
};
const PIXELS_A_SECOND = 1600;

export async function measureScroll(url: string): Promise<ScrollMeasures> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const page = await browser.newPage(PHONE);
		await page.goto(url, { waitUntil: 'networkidle' });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const left = () =>
			page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);

		await browser.startTracing(page, { categories: TRACE_CATEGORIES });
		await session.send('Input.synthesizeScrollGesture', {
			x: PHONE.viewport.width / 2,
			y: PHONE.viewport.height / 2,
			yDistance: -(await left()),
			speed: PIXELS_A_SECOND,
			gestureSourceType: 'mouse',
			preventFling: true
		});
		const trace = await browser.stopTracing();

		// The bars of a phone's browser, and what loads late, may leave a little; not a screen.
		if ((await left()) > PHONE.viewport.height)
			throw new Error(`The scroll of ${url} did not reach the end.`);
		return readTrace(trace);
	} finally {
		await browser.close();
	}
}
