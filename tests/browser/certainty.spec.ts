import { expect, test, type Locator, type Page } from '@playwright/test';
import { CERTAINTIES } from '../../src/lib/content/fields.ts';
import { open } from './story.ts';

/** The marks at numbers: each certainty has one of its own, wherever and however the page is read. */

const LINES = { confirmed: 'solid', inferred: 'dashed', secondary: 'dotted', 'not-found': 'none' };

/** The line and the ring of a number as they are drawn. */
const markOf = (number: Locator) =>
	number.evaluate((element) => {
		const { textDecorationLine, textDecorationStyle, textDecorationThickness } =
			getComputedStyle(element);
		const { content, borderTopStyle, borderTopColor } = getComputedStyle(element, '::after');
		return {
			line: textDecorationLine === 'none' ? 'none' : textDecorationStyle,
			thick: parseFloat(textDecorationThickness),
			ring: content !== 'none' && borderTopStyle === 'solid',
			ringColor: borderTopColor,
			color: getComputedStyle(element).color
		};
	});

const numberOf = (page: Page, certainty: string) =>
	page.locator(`main p .number[data-certainty="${certainty}"]:not(.claim):has(button)`).first();

async function expectMarks(page: Page) {
	for (const certainty of CERTAINTIES) {
		const { line, ring, ringColor, thick, color } = await markOf(numberOf(page, certainty));
		expect(line, certainty).toBe(LINES[certainty]);
		expect(ring, certainty).toBe(certainty === 'not-found');
		if (ring) expect(ringColor).toBe(color);
		else expect(thick, certainty).toBeGreaterThanOrEqual(1);
	}
}

test('each certainty has its mark', async ({ page }) => {
	await open(page);
	await expectMarks(page);
});

test('in forced colours too', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	await expectMarks(page);
});

test('on paper too, and the notes show theirs', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await expectMarks(page);
	for (const certainty of CERTAINTIES)
		await expect(page.locator(`.note .mark[data-certainty="${certainty}"]`).first()).toBeVisible();
});

test('the source’s own number has a colour of its own, and no other line', async ({ page }) => {
	await open(page);
	const colorOf = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).color);
	const [source, article] = await Promise.all([
		colorOf('.words .number[data-voice="source"]'),
		colorOf('.words .number[data-voice="article"]')
	]);
	expect(source).not.toBe(article);
});
