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

test('what is far below is laid out in the site’s own type later, and then as ever', async ({
	page
}) => {
	await page.setViewportSize(NARROW);
	let come = () => {};
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/*.woff2', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/');
	await page.locator('html[data-reader=""]').waitFor();
	await page.evaluate(() => {
		const found = new Set<Node>();
		new MutationObserver((changes) => {
			for (const { target } of changes)
				if (target instanceof HTMLElement && target.style.contentVisibility === 'auto')
					found.add(target);
		}).observe(document.body, { attributeFilter: ['style'], subtree: true });
		addEventListener('typeset', () => (document.body.dataset.putOff = String(found.size)));
	});
	come();
	await expect(page.locator('body')).toHaveAttribute('data-put-off', /^[1-9]/);
	await expect(page.locator('[data-typesetting], .section[style*=visibility]')).toHaveCount(0);
	// The reader’s script knows where each step stands now.
	const last = page.locator('[data-step]').last();
	await last.evaluate((step) => {
		step.scrollIntoView();
	});
	await expect(page.locator('[data-frame]').last()).toHaveAttribute('data-active');
});
