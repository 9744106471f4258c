import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import type { Measure } from './measure.ts';
import { readTrace, TRACE_CATEGORIES } from './trace.ts';

const SCREEN = { width: 390, height: 844 };
const PIXELS_A_SECOND = 1600;

/**
 * Scrolls a page once from end to end, at an even speed and with the processor slowed four times,
 * by wheel events that the browser itself makes: headless Chromium ignores touch gestures.
 */
export async function measureScroll(url: string): Promise<Measure[]> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const page = await browser.newPage({
			viewport: SCREEN,
			deviceScaleFactor: 2,
			isMobile: true,
			hasTouch: true
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const left = () =>
			page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);

		await browser.startTracing(page, { categories: TRACE_CATEGORIES });
		await session.send('Input.synthesizeScrollGesture', {
			x: SCREEN.width / 2,
			y: SCREEN.height / 2,
			yDistance: -(await left()),
			speed: PIXELS_A_SECOND,
			gestureSourceType: 'mouse',
			preventFling: true
		});
		const trace = await browser.stopTracing();

		// A phone's browser bars and late loading can leave a little to scroll, but less than a screen.
		if ((await left()) > SCREEN.height)
			throw new Error(`The scroll of ${url} did not reach the end.`);
		return readTrace(trace);
	} finally {
		await browser.close();
	}
}
