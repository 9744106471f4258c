import { expect, test, type Page } from '@playwright/test';
import { contrast, SCALE, shoot, type Area } from './pixels.ts';
import { open, playable, settle, WIDE } from './story.ts';

/*
 * The ring around what has the focus, from the pixels: those that change when it comes must differ 3:1
 * from what they were, along the whole of what it is around. That it is there at every stop, and that
 * nothing covers it, is tested in keyboard.spec.ts; here each kind of stop is looked at on each kind of
 * ground.
 */

/** Marks one stop of each kind on each panel; says how many there are. */
const markStops = (page: Page) =>
	page.evaluate(() => {
		const kinds = new Set<string>();
		let count = 0;
		for (const stop of document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, summary, iframe'
		)) {
			if (!stop.checkVisibility({ visibilityProperty: true }) || stop.tabIndex < 0) continue;
			// It comes into view with the focus.
			if (stop.matches('.skip') || stop.closest('[inert]')) continue;
			const panel = stop.closest<HTMLElement>('[data-panel], .night');
			const kind = [
				stop.tagName,
				stop.getAttribute('type'),
				stop.getAttribute('class'),
				stop.parentElement?.className,
				stop.closest('.frame') ? 'frame' : '',
				panel?.dataset.panel ?? panel?.className
			].join();
			if (kinds.has(kind)) continue;
			kinds.add(kind);
			stop.dataset.stop = String(count);
			count += 1;
		}
		return count;
	});

/** How far around a stop its ring may reach, in pixels. */
const REACH = 8;

/** What is wrong with the ring of a stop, if anything. */
async function fault(page: Page, number: number): Promise<string | undefined> {
	const stop = page.locator(`[data-stop="${number}"]`);
	await stop.evaluate((element) => {
		element.scrollIntoView({ block: 'center' });
	});
	await settle(page);
	const { name, area } = await stop.evaluate((element, reach) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		const [x, y] = [Math.max(0, left - reach), Math.max(0, top - reach)];
		const area: Area = {
			x: Math.floor(x),
			y: Math.floor(y),
			width: Math.ceil(Math.min(innerWidth, right + reach) - x),
			height: Math.ceil(Math.min(innerHeight, bottom + reach) - y)
		};
		return { name: `${element.tagName} ${element.ariaLabel ?? element.textContent}`.trim(), area };
	}, REACH);
	const before = await shoot(page, area);
	await stop.evaluate((element) => {
		element.focus({ preventScroll: true });
	});
	const after = await shoot(page, area);
	await stop.evaluate((element) => {
		element.blur();
	});
	let [changed, strong] = [0, 0];
	for (let y = 0; y < after.height; y += 1)
		for (let x = 0; x < after.width; x += 1) {
			if (!after.differs(before, x, y)) continue;
			changed += 1;
			if (contrast(after.luminance(x, y), before.luminance(x, y)) >= 3) strong += 1;
		}
	// A ring of two pixels’ width, but for its corners and where something of the same colour lies under it.
	const around = 2 * (area.width + area.height - 4 * REACH);
	const wanted = 2 * around * SCALE ** 2 * 0.6;
	return strong >= wanted
		? undefined
		: `${name.slice(0, 60)}: ${strong} of ${changed} pixels, of ${Math.round(wanted)} wanted`;
}

for (const mode of [
	{ colorScheme: 'light', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'none' },
	{ colorScheme: 'light', forcedColors: 'active' }
] as const)
	test.describe(`${mode.colorScheme}${mode.forcedColors === 'active' ? ', forced colours' : ''}`, () => {
		test.use({
			...mode,
			viewport: WIDE,
			deviceScaleFactor: SCALE,
			contextOptions: { reducedMotion: 'reduce' }
		});

		for (const address of ['/', '/charts/funnel/', '/embed/ledger/'])
			test(`the focus can be seen everywhere on ${address}`, async ({ page }) => {
				await page.addInitScript(() => {
					localStorage.setItem('plain', 'yes');
				});
				await open(page, address);
				await playable(page);
				// Whoever uses the keyboard is shown where it is.
				await page.keyboard.press('Tab');
				await page.locator(':focus').evaluate((element) => {
					element.blur();
				});
				const stops = await markStops(page);
				expect(stops).toBeGreaterThan(2);
				const faults: string[] = [];
				for (let number = 0; number < stops; number += 1) {
					const found = await fault(page, number);
					if (found !== undefined) faults.push(found);
				}
				expect(faults).toEqual([]);
			});
	});
