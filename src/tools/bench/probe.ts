import { chromium } from '@playwright/test';
import { readSite, serve } from './serve.ts';
import { makeControl } from './control.ts';
import { writeFileSync } from 'node:fs';
const site = readSite('/work/main/build');
site.set('/control.html', Buffer.from(makeControl(String(site.get('/index.html')))));
const s = await serve(site);
for (const path of ['/', '/control.html']) {
	const b = await chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
	const page = await b.newPage({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true
	});
	await page.goto(s.origin + path);
	const c = await page.context().newCDPSession(page);
	await c.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const dist = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	console.log(path, dist);
	await b.startTracing(page, {
		categories: [
			'-*',
			'toplevel',
			'devtools.timeline',
			'disabled-by-default-devtools.timeline',
			'disabled-by-default-devtools.timeline.frame',
			'cc',
			'benchmark'
		]
	});
	const t = Date.now();
	await c.send('Input.synthesizeScrollGesture', {
		x: 195,
		y: 600,
		yDistance: -dist,
		speed: 1600,
		gestureSourceType: 'touch',
		preventFling: true
	});
	console.log(Date.now() - t, await page.evaluate(() => scrollY));
	const buf = await b.stopTracing();
	writeFileSync(`/tmp/trace${path === '/' ? 'A' : 'B'}.json`, buf);
	await b.close();
}
s.close();
