import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';

/** A phone: its screen, and how many times slower its processor is than this machine's. */
export const SCREEN = { width: 390, height: 844 };
const SLOWER = 4;

/** Slow 4G as DevTools has it: milliseconds a request, bytes a second. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: 180_000,
	uploadThroughput: 84_375
};

export interface Phone {
	browser: Browser;
	page: Page;
	session: CDPSession;
}

/** Runs some work on a phone of its own, with nothing in its cache. */
export async function onPhone<T>(work: (phone: Phone) => Promise<T>): Promise<T> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const page = await browser.newPage({
			viewport: SCREEN,
			deviceScaleFactor: 3,
			isMobile: true,
			hasTouch: true
		});
		const session = await page.context().newCDPSession(page);
		return await work({ browser, page, session });
	} finally {
		await browser.close();
	}
}

/** Slows the processor, and the network too if that is asked for. */
export async function slowDown({ session }: Phone, network: boolean): Promise<void> {
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	if (!network) return;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW_4G);
}
