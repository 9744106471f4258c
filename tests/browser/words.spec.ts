import { expect, test, type Page } from '@playwright/test';
import { openPictures } from './pictures.ts';
import { contrast, luminanceOf, shoot, type Area, type Pixels } from './pixels.ts';
import { open, settle } from './story.ts';

/*
 * Words for every eye, from the pixels of the page: the colour of a line of text, as the browser computes
 * it, against every colour that fills an eighth or more of the line’s box and is not the text’s. So a line
 * across the edge of a mark is held to both sides of it. What axe looks at (axe.spec.ts) is left out here:
 * words on plain ground in the site’s own colours.
 */

interface Line {
	text: string;
	area: Area;
	colour: [number, number, number];
	/** By WCAG: 24 pixels, or 18.66 in bold. */
	large: boolean;
}

/** Every line of text in the view, with the colour that it is written in. */
const linesOf = (page: Page) =>
	page.evaluate(() => {
		const lines: Line[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const parent = node.parentElement;
			const text = node.textContent?.trim() ?? '';
			if (!parent || text === '' || parent.closest('.unseen, [data-said], option')) continue;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const { color, fontSize, fontWeight } = getComputedStyle(parent);
			const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
			const size = parseFloat(fontSize);
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const { left, top, right, bottom, width, height } of range.getClientRects())
				if (left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && width > 3)
					lines.push({
						text: text.slice(0, 60),
						area: { x: left, y: top, width, height },
						colour: [r, g, b],
						large: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
					});
		}
		return lines;
	});

/** The least contrast of a line to what it is written on; nothing where it is not to be seen. */
function leastContrast(pixels: Pixels, { area, colour }: Line): number | undefined {
	const counts = new Map<string, { colour: readonly [number, number, number]; count: number }>();
	let [all, own] = [0, 0];
	for (let y = Math.ceil(area.y); y < area.y + area.height - 1; y += 1)
		for (let x = Math.ceil(area.x); x < area.x + area.width - 1; x += 1) {
			const at = pixels.colour(x, y);
			all += 1;
			if (at.every((c, i) => Math.abs(c - (colour[i] ?? 0)) < 40)) {
				own += 1;
				continue;
			}
			const entry = counts.get(at.join()) ?? { colour: at, count: 0 };
			entry.count += 1;
			counts.set(at.join(), entry);
		}
	const grounds = [...counts.values()].filter(({ count }) => count >= all / 8);
	if (own === 0 || grounds.length === 0) return undefined;
	return Math.min(
		...grounds.map((ground) => contrast(luminanceOf(colour), luminanceOf(ground.colour)))
	);
}

/** The lines in view that cannot be read, and how many were looked at. */
async function look(page: Page): Promise<{ faults: string[]; seen: number }> {
	const lines = await linesOf(page);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const pixels = await shoot(page, { x: 0, y: 0, width, height });
	const ratios = lines.flatMap((line) => {
		const ratio = leastContrast(pixels, line);
		return ratio === undefined ? [] : [{ ...line, ratio }];
	});
	return {
		seen: ratios.length,
		faults: ratios
			.filter(({ ratio, large }) => ratio < (large ? 3 : 4.5))
			.map(({ text, ratio }) => `“${text}”: ${ratio.toFixed(2)}`)
	};
}

for (const mode of [
	{ colorScheme: 'light', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'none' },
	{ colorScheme: 'light', forcedColors: 'active' },
	{ colorScheme: 'dark', forcedColors: 'active' }
] as const) {
	const forced = mode.forcedColors === 'active';
	test.describe(`${mode.colorScheme}${forced ? ', forced colours' : ''}`, () => {
		test.use({ ...mode, contextOptions: { reducedMotion: 'reduce' } });

		test('words over pictures can be read', async ({ page }) => {
			await openPictures(page, 1280);
			const { faults, seen } = await look(page);
			expect(seen).toBeGreaterThan(100);
			expect(faults).toEqual([]);
		});

		if (!forced) return;
		for (const address of [
			'/',
			'/charts/funnel/',
			'/figures/',
			'/embed/ledger/',
			'/embed/',
			'/404'
		])
			test(`all words of ${address} can be read`, async ({ page }) => {
				await page.addInitScript(() => {
					localStorage.setItem('plain', 'yes');
				});
				await page.setViewportSize({ width: 800, height: 3000 });
				await open(page, address);
				const height = await page.evaluate(() => document.documentElement.scrollHeight);
				let all = 0;
				for (let top = 0; top < Math.min(height, address === '/' ? 24_000 : 6_000); top += 2900) {
					await page.evaluate((top) => {
						scrollTo(0, top);
					}, top);
					await settle(page);
					const { faults, seen } = await look(page);
					expect.soft(faults, `from ${top} on`).toEqual([]);
					all += seen;
				}
				expect(all).toBeGreaterThan(4);
			});
	});
}
