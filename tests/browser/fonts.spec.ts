import { expect, test } from '@playwright/test';
import { named, NARROW, open, WIDE } from './story.ts';

/** How far anything moved by itself so far, when the page was first painted, and when it first asked for a font. */
const record = () =>
	new Promise<{ shift: number; painted: number; asked: number }>((resolve) => {
		let shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
		const [painted = NaN] = performance
			.getEntriesByName('first-contentful-paint')
			.map(({ startTime }) => startTime);
		const asked = performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.woff2'))
			.map(({ startTime }) => startTime);
		setTimeout(() => {
			resolve({ shift, painted, asked: Math.min(...asked) });
		}, 100);
	});

for (const size of [NARROW, WIDE])
	for (const address of ['/', '/charts/funnel/'])
		test(`${address} changes to its own type after the first paint and without a shift, ${named(size)}`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			await open(page, address);
			const families = await page.evaluate(() =>
				[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
			);
			expect(families.join()).toMatch(/Source Serif 4.*Inter/);
			const { shift, painted, asked } = await page.evaluate(record);
			expect(asked).toBeGreaterThan(painted);
			// Letters move within their lines, which counts for less than this; a line more or less does not.
			expect(shift).toBeLessThan(0.0005);
		});
