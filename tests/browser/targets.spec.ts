import { expect, test, type Page } from '@playwright/test';
import { kinds, named, NARROW, open, playable, settle, WIDE } from './story.ts';

/*
 * Targets of 24 by 24 pixels, as WCAG 2.2 has them (2.5.8). A smaller one is in order where a circle of 24
 * pixels across, about its middle, meets no other target and no other small one’s circle; where it stands in
 * a line of text; or where what it does can be done by a larger one.
 */

/** The targets of a page that are too small and too near to others. */
const tooSmall = (page: Page) =>
	page.evaluate(() => {
		const LEAST = 24;
		interface Target {
			name: string;
			left: number;
			top: number;
			right: number;
			bottom: number;
			element: Element;
		}
		/** Whether it stands among words, whose lines decide how high it is: “in a sentence or its size constrained by the line height of non-target text”. */
		const isInline = (element: HTMLElement) => {
			const inText = element.closest('.number, p, li, dd, td, th, figcaption, caption, label');
			if (!inText || getComputedStyle(inText).display.includes('flex')) return false;
			const block = element.closest<HTMLElement>('p, li, dd, td, th, figcaption, caption');
			if (!block || getComputedStyle(block).display.includes('flex')) return false;
			const own = element.closest('.number')?.textContent ?? element.textContent;
			return block.textContent.replaceAll(own, '').trim() !== '';
		};
		const targets = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, summary, label:has(> input), [tabindex="0"]'
			)
		]
			.filter(
				(element) =>
					element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
					!element.closest('[inert]') &&
					!element.matches('.skip:not(:focus)') &&
					// The rail: the list that its button opens leads to the same (rail.spec.ts).
					!element.matches('.rail .contents a') &&
					getComputedStyle(element).pointerEvents !== 'none'
			)
			.map((element): Target => {
				// A label is a part of its field.
				const box = (element.closest('label:has(> input)') ?? element).getBoundingClientRect();
				const { left, top, right, bottom } = box;
				const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}”`;
				return {
					name,
					element,
					left: left + scrollX,
					right: right + scrollX,
					top: top + scrollY,
					bottom: bottom + scrollY
				};
			});
		const isSmall = ({ left, right, top, bottom }: Target) =>
			right - left < LEAST - 0.01 || bottom - top < LEAST - 0.01;
		const middle = ({ left, right, top, bottom }: Target) =>
			[(left + right) / 2, (top + bottom) / 2] as const;
		const faults: string[] = [];
		for (const target of targets) {
			const { element } = target;
			if (!isSmall(target) || !(element instanceof HTMLElement) || isInline(element)) continue;
			const [x, y] = middle(target);
			const near = targets.find((other) => {
				if (
					other.element === element ||
					other.element.contains(element) ||
					element.contains(other.element)
				)
					return false;
				// The same place twice: one thing with two names.
				if (Math.hypot(...middle(other).map((at, i) => at - (i === 0 ? x : y))) < 1) return false;
				const across = Math.max(other.left - x, 0, x - other.right);
				const down = Math.max(other.top - y, 0, y - other.bottom);
				const [ox, oy] = middle(other);
				return (
					Math.hypot(across, down) < LEAST / 2 ||
					(isSmall(other) && Math.hypot(ox - x, oy - y) < LEAST)
				);
			});
			if (near)
				faults.push(
					`${target.name}, ${(target.right - target.left).toFixed(0)} × ${(target.bottom - target.top).toFixed(0)}, near ${near.name}`
				);
		}
		return [...new Set(faults)];
	});

for (const size of [NARROW, WIDE])
	for (const [how, plain] of [
		['pinned', false],
		['stacked', true]
	] as const)
		test(`targets are large enough or far enough apart ${named(size)}, charts ${how}`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			if (plain)
				await page.addInitScript(() => {
					localStorage.setItem('plain', 'yes');
				});
			for (const address of plain ? ['/'] : kinds) {
				await open(page, address);
				if (address === '/') await playable(page);
				await settle(page);
				expect.soft(await tooSmall(page), address).toEqual([]);
			}
		});
