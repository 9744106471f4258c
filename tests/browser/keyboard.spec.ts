import { expect, test, type Page } from '@playwright/test';
import {
	expectShown,
	jump,
	named,
	NARROW,
	open,
	playable,
	settle,
	stepsOf,
	WIDE
} from './story.ts';

/** Where the focus is: which of the page's stops, in what frame, and whether an eye can find it. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const stops = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
		].filter(
			(stop) =>
				// A frame that does not show is in reach as soon as the keyboard is at its chart.
				(stop.closest('.frame[hidden]')
					? !stop.closest('[popover]')
					: stop.checkVisibility({ visibilityProperty: true })) &&
				stop.tabIndex >= 0 &&
				!stop.closest('[inert]') &&
				// Of a group of choices, Tab stops at the chosen one.
				!stop.matches('[type=radio]:not(:checked)')
		);
		const at = document.activeElement;
		if (!(at instanceof HTMLElement) || at === document.body) return undefined;
		const frame = at.closest<HTMLElement>('.frame');
		const words = frame?.parentElement?.querySelector('.words');
		const box = at.getBoundingClientRect();
		const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
		const top = document.elementFromPoint(x, y);
		const place = words?.getBoundingClientRect();
		return {
			index: stops.indexOf(at),
			stops: stops.length,
			name: `${at.closest('[id]')?.id ?? ''}: ${at.ariaLabel ?? at.textContent.trim()}`,
			uncovered: top !== null && (at.contains(top) || top.contains(at)) && box.height > 0,
			marked: getComputedStyle(at).outlineStyle !== 'none',
			active: frame ? frame.dataset.active !== undefined : true,
			wordsInView: place ? place.top < innerHeight && place.bottom > 0 : true
		};
	});

/** Has every task that the page puts off come late, as it does on a machine with much else to do. */
const withLateTasks = (page: Page) =>
	page.addInitScript(() => {
		const soon = window.setTimeout.bind(window);
		window.setTimeout = ((work: () => void, wait = 200) =>
			soon(work, wait)) as typeof window.setTimeout;
	});

for (const size of [NARROW, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size });

		// Backward, a stop can come to lie under the picture where that is pinned over the words.
		for (const [key, how] of [
			['Tab', 'forward'],
			...(size === NARROW ? [['Shift+Tab', 'backward'] as const] : [])
		] as const) {
			test(`${key} goes ${how} through every stop, none out of sight`, async ({ page }) => {
				await withLateTasks(page);
				await open(page);
				await playable(page);
				if (key === 'Shift+Tab')
					await page.evaluate(() => {
						const last = [...document.querySelectorAll<HTMLElement>('a[href], button')]
							.filter((stop) => stop.checkVisibility())
							.at(-1);
						last?.focus();
					});
				else await page.keyboard.press(key);
				const reached: number[] = [];
				const faults: string[] = [];
				for (;;) {
					await settle(page);
					const at = await focus(page);
					if (!at) break;
					if (!at.uncovered) faults.push(`${at.name} is covered`);
					if (!at.marked) faults.push(`${at.name} is not marked`);
					if (!at.active) faults.push(`${at.name} is in a frame that does not show`);
					reached.push(at.index);
					if (reached.length >= at.stops) break;
					await page.keyboard.press(key);
				}
				expect.soft(faults).toEqual([]);
				const order = reached.toSorted((a, b) => a - b);
				expect(order).toEqual(order.map((_, i) => i));
				expect(reached).toEqual(key === 'Tab' ? order : order.toReversed());
				await expectShown(page, 'at the end');
			});
		}

		test('focus in a frame that does not show brings its step', async ({ page }) => {
			await open(page);
			for (const step of await stepsOf(page)) {
				await page.evaluate(() => {
					scrollTo(0, 0);
				});
				await settle(page);
				// The keyboard comes to it from within the chart.
				await page.locator(`[data-chart="${step.chart}"] .frame[data-active] .as-table`).focus();
				const button = page.locator(`.step:has(#${step.id}) .frame button`).first();
				await button.focus();
				await settle(page);
				const at = await focus(page);
				expect(at?.active, `${step.id} shows`).toBe(true);
				expect(at?.wordsInView, `the words of ${step.id} are in view`).toBe(true);
				await expectShown(page, step.id);
			}
		});

		test('a number’s note opens by keyboard, Escape closes it, focus stays', async ({ page }) => {
			await open(page);
			const [step] = await stepsOf(page);
			if (!step) throw new Error('The page has no step.');
			await jump(page, step);
			for (const opener of [
				`#${step.id} .number > button`,
				'[data-frame][data-active] .label .number > button',
				'[data-frame][data-active] .as-table'
			])
				for (const key of ['Enter', 'Space']) {
					const button = page.locator(opener).first();
					const sheet = page.locator(`#${(await button.getAttribute('popovertarget')) ?? ''}`);
					await button.focus();
					await page.keyboard.press(key);
					await expect(sheet).toBeVisible();
					await page.keyboard.press('Escape');
					await expect(sheet).toBeHidden();
					await expect(button).toBeFocused();
				}
		});

		test('an empty press of Tab goes from an open note back to the text', async ({ page }) => {
			await open(page);
			const [step] = await stepsOf(page);
			if (!step) throw new Error('The page has no step.');
			await jump(page, step);
			const button = page.locator(`#${step.id} .number > button`).first();
			const sheet = page.locator(`#${(await button.getAttribute('popovertarget')) ?? ''}`);
			await button.focus();
			await page.keyboard.press('Enter');
			const links = await sheet.locator('a').count();
			for (let i = 0; i < links; i += 1) {
				await page.keyboard.press('Tab');
				expect(
					await sheet
						.locator('a')
						.nth(i)
						.evaluate((link) => link.matches(':focus'))
				).toBe(true);
			}
			await page.keyboard.press('Escape');
			await expect(sheet).toBeHidden();
			await expect(button).toBeFocused();
		});
	});
}
