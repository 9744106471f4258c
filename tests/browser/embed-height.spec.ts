import { expect, test, type Page } from '@playwright/test';
import { chartFrame, expectFits, heights, listen, openHost } from './embed.ts';

/*
 * A chart in host pages of every kind that sizes frames: with the hosts' own libraries where npm has
 * them, and with listeners rebuilt from their documentation where it has not.
 */

interface Host {
	/** The markup and script of the host, for the address of a chart. */
	body: (src: string) => string;
	/** Libraries, by the name under which the page loads them. */
	scripts?: Record<string, string>;
}

/** A host whose own code takes the height out of a message, as `read` does: an expression of `data` and `frame`. */
const listening = (read: string, rest = ''): Host => ({
	body: (
		src
	) => `<iframe title="Chart" src="${src}${rest}" width="100%" height="150" frameborder="0"></iframe>
		<script>
			const frame = document.querySelector('iframe');
			const parse = (text) => { try { return JSON.parse(text); } catch { return {}; } };
			addEventListener('message', ({ data, source }) => {
				if (source !== frame.contentWindow) return;
				const height = ${read};
				if (height) frame.height = height;
			});
		</script>`
});

const withIframe = (script: string) => (src: string) =>
	`<iframe title="Chart" src="${src}" style="width: 1px; min-width: 100%; border: 0"></iframe><script>${script}</script>`;

const HOSTS: Record<string, Host> = {
	'Chrome itself': {
		body: (src) =>
			`<iframe title="Chart" src="${src}" style="width: 100%; border: 0; frame-sizing: content-height; height: auto"></iframe>`
	},
	'pym.js': {
		scripts: { 'pym.js': 'pym.js/dist/pym.v1.js' },
		body: (src) => `<div id="chart"></div><script>new pym.Parent('chart', '${src}', {});</script>`
	},
	'@newswire/frames': {
		scripts: { 'frames.js': '@newswire/frames/dist/frames.umd.js' },
		body: (src) =>
			`<div data-frame-src="${src}"></div><script>newswireFrames.autoInitFrames();</script>`
	},
	'iframe-resizer': {
		scripts: { 'resizer.js': 'iframe-resizer/js/iframeResizer.js' },
		body: withIframe('iFrameResize({}, "iframe")')
	},
	'open-iframe-resizer': {
		scripts: { 'open.js': '@open-iframe-resizer/core/dist/index.umd.cjs' },
		body: withIframe('iframeResizer.initialize({}, "iframe")')
	},
	'open-iframe-resizer, for older frames': {
		scripts: { 'open.js': '@open-iframe-resizer/core/dist/index.umd.cjs' },
		body: withIframe('iframeResizer.initialize({ enableLegacyLibSupport: true }, "iframe")')
	},
	'sidechain (rebuilt)': listening(
		`data.sentinel === 'npr' && data.type === 'height' && (data.height || data.value)`
	),
	'Datawrapper’s script (rebuilt)': listening(
		`data['datawrapper-height'] && data['datawrapper-height'].funnel`
	),
	'AMP (rebuilt)': listening(
		`data.sentinel === 'amp' && data.type === 'embed-size' && data.height`
	),
	'Medium and Embedly (rebuilt)': listening(
		`parse(data).context === 'iframe.resize' && parse(data).src === frame.src && parse(data).height`
	),
	'the Guardian (rebuilt)': listening(`parse(data).type === 'set-height' && parse(data).value`),
	'WordPress (rebuilt)': listening(
		`data.message === 'height' && data.secret === 'a1B2c3' && Math.min(1000, Math.max(200, data.value))`,
		'#?secret=a1B2c3'
	)
};

const toggle = async (page: Page) => {
	const frame = await chartFrame(page);
	await frame.evaluate(() => document.querySelector<HTMLElement>('[data-active] summary')?.click());
};

const setStyle = (page: Page, property: string, value: string) =>
	page.evaluate(
		([property, value]) => document.querySelector('main')?.style.setProperty(property, value),
		[property, value] as const
	);

for (const [name, { body, scripts = {} }] of Object.entries(HOSTS))
	test(`${name} gives it its height, whatever happens`, async ({ page, baseURL }) => {
		const said = listen(page);
		await openHost(page, body(`${baseURL ?? ''}/embed/funnel/`), { scripts });
		await expectFits(page);
		const { content: before } = await heights(page);

		await toggle(page);
		await expectFits(page);
		expect((await heights(page)).content, 'the table has opened').toBeGreaterThan(before + 50);
		await toggle(page);
		await expectFits(page);
		expect((await heights(page)).content, 'and closed').toBe(before);

		// Chromium 156 measures a frame at the width it was loaded at, and at no other: see the snippets.
		if (name !== 'Chrome itself') {
			await setStyle(page, 'width', '300px');
			await expectFits(page);
			expect((await heights(page)).content, 'it is narrower').not.toBe(before);
			await setStyle(page, 'display', 'none');
			await setStyle(page, 'width', '500px');
			await setStyle(page, 'display', 'block');
			await expectFits(page);
		}
		// iframe-resizer speaks to a frame whose page has not come yet, and is told so by the browser.
		expect(said.filter((line) => !line.includes("'postMessage' on 'DOMWindow'"))).toEqual([]);
	});

/** The heights that a frame tells its host, in the dialect of AMP, from the first on. */
const listenForHeights = `<script>
	window.told = [];
	addEventListener('message', ({ data }) => {
		if (data.sentinel === 'amp') window.told.push([performance.now(), data.height]);
	});
</script>`;

const told = (page: Page) =>
	page.evaluate(() => (window as unknown as { told: [number, number][] }).told);

test('it speaks once a change, soon, and is silent while nothing changes', async ({
	page,
	baseURL
}) => {
	await openHost(
		page,
		`${listenForHeights}<iframe src="${baseURL ?? ''}/embed/funnel/" width="600" height="150"></iframe>`
	);
	await chartFrame(page);
	await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
	await page.waitForTimeout(1000);
	const first = await told(page);
	expect(new Set(first.map(([, height]) => height)).size, 'one height').toBe(1);
	await page.waitForTimeout(5000);
	expect(await told(page)).toEqual(first);
	await toggle(page);
	await page.waitForTimeout(1000);
	expect((await told(page)).length).toBe(first.length + 1);
});

test('a frame in a sandbox tells its height too', async ({ page, baseURL }) => {
	await openHost(
		page,
		`${listenForHeights}<iframe sandbox="allow-scripts" src="${baseURL ?? ''}/embed/funnel/" width="600" height="150"></iframe>`
	);
	await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
	expect((await told(page)).at(-1)?.[1]).toBe((await heights(page)).content);
});
