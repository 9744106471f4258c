import { decimal, count, milliseconds, share, type Measure } from './measure.ts';
import { onPhone, SCREEN, slowDown } from './phone.ts';
import { readFrames, readTasks, TRACE_CATEGORIES } from './trace.ts';

const PIXELS_A_SECOND = 1600;

/**
 * Scrolls a page once from end to end, at an even speed and with the processor slowed, by wheel events
 * that the browser itself makes: headless Chromium ignores touch gestures.
 */
export const measureScroll = (url: string): Promise<Measure[]> =>
	onPhone(async (phone) => {
		const { browser, page, session } = phone;
		await page.goto(url, { waitUntil: 'networkidle' });
		await slowDown(phone, false);
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
		const tasks = readTasks(trace);
		const frames = readFrames(trace);
		return [
			decimal('Scroll: main thread a frame', tasks.total / frames.all),
			count('Scroll: tasks over 50 ms', tasks.long),
			milliseconds('Scroll: longest task', tasks.longest),
			share('Scroll: late frames', frames.late / frames.all),
			share('Scroll: dropped frames', frames.dropped / frames.all)
		];
	});
