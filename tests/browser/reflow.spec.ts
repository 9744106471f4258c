import { expect, test, type Page } from '@playwright/test';
import { inItsOwnType, open, pages, settle } from './story.ts';

/*
 * Every page at 400% zoom, which leaves 320 by 256 CSS pixels of a window of 1280 by 1024, and with text
 * spaced as WCAG 1.4.12 has it: nothing scrolls sideways, and no words are cut off or lie on others. The
 * story’s pictures are held to more in room.spec.ts, its width at 100% in layout.spec.ts.
 */

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }
	.label { margin-bottom: 0 !important; }`;

/** How much wider the page is than its view; and the words that are cut, by what. */
const cutWords = (page: Page) =>
	page.evaluate(() => {
		const cut = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let seen = 0;
		while (walker.nextNode()) {
			const text = walker.currentNode;
			const parent = text.parentElement;
			if (!parent || !text.textContent?.trim()) continue;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			// Words for ears alone.
			if (parent.closest('.unseen, [data-said], option, .skip')) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			const box = range.getBoundingClientRect();
			seen += 1;
			for (let around: Element | null = parent; around; around = around.parentElement) {
				const { overflowX, overflowY, clipPath } = getComputedStyle(around);
				const name = `${around.tagName.toLowerCase()}.${around.className}`;
				const { left, right, top, bottom } = around.getBoundingClientRect();
				if (clipPath !== 'none' && !around.closest('thead'))
					cut.add(`${text.textContent} by ${name}`);
				const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				if (hides(overflowX) && (box.left < left - 1 || box.right > right + 1))
					cut.add(`“${text.textContent.trim()}” across by ${name}`);
				if (hides(overflowY) && (box.top < top - 1 || box.bottom > bottom + 1))
					cut.add(`“${text.textContent.trim()}” down by ${name}`);
			}
		}
		const { clientWidth, scrollWidth } = document.documentElement;
		return { wider: scrollWidth - clientWidth, cut: [...cut], seen };
	});

for (const [name, size, spaced] of [
	['at 400% zoom', { width: 320, height: 256 }, false],
	['with spaced text, 320 wide', { width: 320, height: 640 }, true],
	['with spaced text, 1280 wide', { width: 1280, height: 800 }, true]
] as const)
	test(`every page has all its words ${name}, and no scroll sideways`, async ({ page }) => {
		await inItsOwnType(page);
		await page.setViewportSize(size);
		for (const address of pages) {
			await open(page, address);
			if (spaced) await page.addStyleTag({ content: SPACED });
			await settle(page);
			const { wider, cut, seen } = await cutWords(page);
			expect(seen, address).toBeGreaterThan(3);
			expect.soft(wider, `${address} is wider than the view`).toBeLessThanOrEqual(0);
			expect.soft(cut, address).toEqual([]);
		}
	});
