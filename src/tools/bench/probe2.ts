import { chromium } from '@playwright/test';
import { readSite, serve } from './serve.ts';
const site = readSite('/work/main/build');
const s = await serve(site);
for (const [mobile, src, d] of [[true,'mouse',5000],[true,'touch',5000],[true,'touch',500],[false,'touch',5000],[false,'mouse',5000]] as const) {
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const page = await b.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.75, isMobile: mobile, hasTouch: mobile });
await page.goto(s.origin);
const c = await page.context().newCDPSession(page);
const t=Date.now();
await c.send('Input.synthesizeScrollGesture', { x: 195, y: 600, yDistance: -d, speed: 1600, gestureSourceType: src, preventFling: true });
console.log(mobile, src, d, Date.now()-t, await page.evaluate(() => [scrollY, visualViewport?.scale, innerHeight]));
await b.close();
}
s.close();
