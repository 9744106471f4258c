import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { freePort } from '../../src/deploy/local-nginx.ts';
import { findChromium } from '../../src/tools/chromium.ts';
import { missingPackages, PROGRAMS } from '../../src/tools/engines.ts';

/** A browser of one engine, showing one page. */
export interface Engine {
	/** Opens an address afresh in a view of this size, in CSS pixels. */
	open: (url: string, width: number, height: number) => Promise<void>;
	/** Runs a function in the page, from its source: what it takes and returns must be JSON. */
	run: <A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;
	/** Presses a key where the focus is. */
	press: (key: 'Tab' | 'Enter' | 'ArrowRight') => Promise<void>;
	close: () => Promise<void>;
}

const expression = (work: unknown, args: unknown[]) =>
	`(${String(work)})(...${JSON.stringify(args)})`;

async function driven(browser: Browser): Promise<Engine> {
	const page = await browser.newPage();
	return {
		async open(url, width, height) {
			await page.setViewport({ width, height });
			await page.goto('about:blank');
			await page.goto(url);
		},
		// A page’s answer has no type of its own.
		run: <A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A) =>
			page.evaluate(expression(work, args)) as Promise<T>,
		press: (key) => page.keyboard.press(key),
		close: () => browser.close()
	};
}

const openChromium = async () =>
	driven(
		await puppeteer.launch({
			executablePath: findChromium(),
			args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
		})
	);

const openFirefox = async () =>
	driven(
		await puppeteer.launch({
			browser: 'firefox',
			executablePath: PROGRAMS.firefox,
			// As the others have it: a scroll bar takes no room from the page.
			extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 }
		})
	);

/** The first line that a stream says. */
async function firstLine(stream: Readable): Promise<string> {
	let said = '';
	while (!said.includes('\n')) said += String((await once(stream, 'data'))[0]);
	return said.trim();
}

/**
 * WebKitGTK, which has no mode without a screen, on one of its own. Its window has bars and cannot be
 * as narrow as a phone, so the page is shown in a frame of the size asked for.
 */
async function openWebKit(): Promise<Engine> {
	const screen = spawn(PROGRAMS.xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const display = screen.stdio[3];
	if (display === null || display === undefined || !('read' in display))
		throw new Error('Xvfb has no pipe for the number of its display.');
	const port = await freePort();
	const server = spawn(PROGRAMS.webkitDriver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: `:${await firstLine(display)}` }
	});
	const address = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries++) {
		try {
			await fetch(`${address}/status`);
			break;
		} catch (error) {
			if (tries > 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	const driver = await new Builder()
		.usingServer(address)
		.withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
		.build();
	await driver.manage().setTimeouts({ script: 300_000 });
	await driver.manage().window().setRect({ x: 0, y: 0, width: 1500, height: 1100 });
	return {
		async open(url, width, height) {
			// A file without a content policy, of the site itself.
			await driver.get(new URL('/robots.txt', url).href);
			await driver.executeAsyncScript(
				`const [url, width, height, done] = arguments;
				document.body.replaceChildren();
				document.body.style.margin = 0;
				const frame = document.createElement('iframe');
				frame.style.border = 0;
				Object.assign(frame, { src: url, width, height, onload: () => done() });
				document.body.append(frame);`,
				...[url, width, height]
			);
			await driver.switchTo().frame(0);
		},
		async run<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A) {
			const { value, error } = await driver.executeAsyncScript<{ value: T; error?: string }>(
				`const done = arguments[0];
				Promise.resolve(${expression(work, args)}).then(
					(value) => done({ value }),
					(error) => done({ error: String(error) })
				);`
			);
			if (error !== undefined) throw new Error(error);
			return value;
		},
		async press(key) {
			const code = { Tab: Key.TAB, Enter: Key.ENTER, ArrowRight: Key.ARROW_RIGHT }[key];
			await driver.actions().sendKeys(code).perform();
		},
		async close() {
			await driver.quit();
			server.kill();
			screen.kill();
		}
	};
}

/** What opens a browser of each engine. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
	chromium: openChromium,
	firefox: openFirefox,
	webkit: openWebKit
};

/** Runs a test in a browser of an engine; skips the test where there is none. */
export async function withEngine<T>(
	name: string,
	work: (engine: Engine) => Promise<T>
): Promise<T> {
	const missing = missingPackages(name);
	test.skip(missing.length > 0, `${name} is not here: apt-get install ${missing.join(' ')}`);
	const open = ENGINES[name];
	if (!open) throw new Error(`There is no engine “${name}”.`);
	const engine = await open();
	try {
		return await work(engine);
	} finally {
		await engine.close();
	}
}

/** Does a work once for each key in a test’s process, however often its outcome is asked for. */
export function onceEach<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
	const done = new Map<string, Promise<T>>();
	return (key) => {
		const outcome = done.get(key) ?? work(key);
		done.set(key, outcome);
		return outcome;
	};
}
