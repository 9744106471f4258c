import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './story.ts';

/** What the tests of the things to play with share. */

/** The part of a toy that its script has put there. */
export const LIVE = '[data-stage] > div:last-child';

export const typed = (toy: Locator) => toy.locator('input[type=number]');
export const slider = (toy: Locator) => toy.locator('input[type=range]');
export const own = (toy: Locator, name: string) => toy.locator(`${LIVE} [data-own="${name}"]`);

/** Opens the page and goes to a toy, whose script comes. */
export async function play(
	page: Page,
	name: 'guess' | 'portfolio',
	address = '/'
): Promise<Locator> {
	await open(page, address);
	const toy = page.locator(`#${name}`);
	await toy.scrollIntoViewIfNeeded();
	await expect(toy).toHaveAttribute('data-live');
	return toy;
}
