import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { chartFrame, heights, listen, openHost } from './embed.ts';

const SEED = 33;

const word = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		...['light', 'dark', 'none', 'transparent', 'since', '__proto__', 'constructor', 'toString'],
		...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'],
		...['[iFrameSizer]', 'xPYMx', '../../', '%00', '${1}']
	)
);
const NAMES = [
	'theme',
	'background',
	'motion',
	'accent',
	'frame',
	'childId',
	'secret',
	'__proto__'
];
const query = fc
	.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), word), word), { maxLength: 5 })
	.map((pairs) =>
		new URLSearchParams(
			pairs.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])
		).toString()
	);

/** Messages such as a host might send, and such as none should. */
const message = fc.oneof(
	word,
	word.map((text) => `[iFrameSizer]${text}`),
	word.map((text) => `pymxPYMx${text}xPYMxwidthxPYMx${text}`),
	fc.jsonValue(),
	fc.record({
		type: fc.oneof(word, fc.constantFrom('frames-init', 'iframe-child-init', 'embed-size')),
		message: fc.oneof(word, fc.constant('ready')),
		secret: fc.jsonValue(),
		height: fc.double()
	})
);

/** All that the page is, but for what options may set on its root. */
const markup = (page: Page) => page.evaluate(() => document.body.innerHTML);
const rootOf = (page: Page) =>
	page.evaluate(() => JSON.stringify(document.documentElement.dataset));

test('1,000 random and hostile addresses change nothing but what they may', async ({ page }) => {
	const said = listen(page);
	page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
	await page.goto('/embed/funnel/');
	const pristine = await markup(page);
	const html = await (await page.request.get('/embed/funnel/')).text();
	// From memory, so that a thousand of them take seconds.
	await page.route('**/embed/funnel/**', (route) =>
		route.fulfill({ body: html, contentType: 'text/html' })
	);
	for (const asked of fc.sample(query, { seed: SEED, numRuns: 1000 })) {
		await page.goto(`/embed/funnel/?${asked}`, { waitUntil: 'domcontentloaded' });
		const frame = new URLSearchParams(asked).get('frame');
		if (frame !== 'since') expect(await markup(page), asked).toBe(pristine);
		expect(await rootOf(page), asked).toMatch(
			/^\{("(theme|background|motion|accent)":"(light|dark|transparent|none|blue|green|plum)",?)*\}$/
		);
	}
	expect(said).toEqual([]);
});

test('1,000 random and hostile messages change nothing, in the frame or in its host', async ({
	page,
	baseURL
}) => {
	const said = listen(page);
	await openHost(page, 'article', { site: baseURL, paste: '{sized funnel}' });
	const frame = await chartFrame(page);
	await page.waitForTimeout(500);
	const before = await frame.evaluate(() => document.documentElement.outerHTML);
	const given = await heights(page);
	const messages = JSON.stringify(fc.sample(message, { seed: SEED, numRuns: 1000 }));
	await page.evaluate((messages) => {
		const frame = document.querySelector('iframe')?.contentWindow;
		for (const message of JSON.parse(messages) as unknown[]) {
			frame?.postMessage(message, '*');
			postMessage(message, '*');
		}
	}, messages);
	await page.waitForTimeout(2000);
	expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	expect(await heights(page)).toEqual(given);
	expect(said).toEqual([]);
});
