import type { Page } from '@playwright/test';
import type { Step } from './story.ts';

/** Movements of marks, held at a moment of their course. */

/** Holds every movement at one moment of its course. */
export const holdAt = (page: Page, time: number) =>
	page.evaluate((time) => {
		for (const animation of document.getAnimations()) {
			animation.pause();
			animation.currentTime = time;
		}
	}, time);

/** Changes to a step and holds what the change sets going at its very start. */
export async function jumpAndHold(page: Page, { id }: Step) {
	await page.evaluate(async (id) => {
		location.hash = id;
		const frame = document.getElementById(id)?.parentElement?.querySelector('.frame');
		while (!frame?.hasAttribute('data-active')) await new Promise(requestAnimationFrame);
		for (const animation of frame.getAnimations({ subtree: true })) {
			animation.pause();
			animation.currentTime = 0;
		}
	}, id);
}

/** Steps that pass at a glance change without a move; here every step is looked at for long. */
export const readSlowly = (page: Page) =>
	page.addInitScript(() => {
		let now = 0;
		performance.now = () => (now += 60_000);
	});

/** Ends every movement at once. */
export const finish = (page: Page) =>
	page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
	});
