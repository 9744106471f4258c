import { expect, test, type Page } from '@playwright/test';
import { inItsOwnType, jump, named, open, settle, stepsOf, type Step } from './story.ts';

/** How a screen is shared: on a phone between picture and words, on a wide one by the measure. */

/** The largest stretch of the view under the picture of a step with nothing in it, as a share of the view. */
const emptiest = (page: Page, { id }: Step) =>
	page.evaluate((id) => {
		const frame = document.getElementById(id)?.parentElement?.querySelector('.frame');
		if (!frame) throw new Error(`${id} has no frame.`);
		const foot = frame.getBoundingClientRect().bottom;
		const lines: { top: number; bottom: number }[] = [{ top: innerHeight, bottom: innerHeight }];
		const walker = document.createTreeWalker(
			document.querySelector('main') ?? document.body,
			NodeFilter.SHOW_TEXT
		);
		while (walker.nextNode()) {
			const parent = walker.currentNode.parentElement;
			if (!parent?.checkVisibility({ opacityProperty: true })) continue;
			if (frame.contains(parent) || walker.currentNode.textContent?.trim() === '') continue;
			const range = document.createRange();
			range.selectNodeContents(walker.currentNode);
			for (const { top, bottom } of range.getClientRects())
				if (bottom > foot && top < innerHeight) lines.push({ top, bottom });
		}
		// A chapter's number is not text.
		for (const heading of document.querySelectorAll('h2')) {
			const { top, bottom } = heading.getBoundingClientRect();
			if (bottom > foot && top < innerHeight) lines.push({ top, bottom });
		}
		let [reached, widest] = [foot, 0];
		for (const { top, bottom } of lines.toSorted((a, b) => a.top - b.top)) {
			widest = Math.max(widest, top - reached);
			reached = Math.max(reached, bottom);
		}
		return widest / innerHeight;
	}, id);

/** The frame that the chart of a step shows. */
const isShown = (page: Page, { id }: Step) =>
	page.evaluate(
		(id) =>
			document.getElementById(id)?.parentElement?.querySelector('.frame[data-active]') != null,
		id
	);

for (const size of [
	{ width: 390, height: 844 },
	{ width: 360, height: 740 }
])
	test(`${named(size)}, no more than a third of the view is empty while a step is read`, async ({
		page
	}) => {
		await inItsOwnType(page);
		await page.setViewportSize(size);
		await open(page);
		for (const step of await stepsOf(page)) {
			await jump(page, step);
			// From where it comes into its own to where the next one does.
			await page.evaluate(() => {
				scrollBy(0, -innerHeight * 0.06);
			});
			await settle(page);
			let looked = 0;
			while ((await isShown(page, step)) && looked < 20) {
				expect
					.soft(await emptiest(page, step), `${step.id}, looked at ${looked} times before`)
					.toBeLessThanOrEqual(1 / 3);
				looked += 1;
				await page.evaluate(() => {
					scrollBy(0, innerHeight * 0.05);
				});
				await settle(page);
				const held = await page.evaluate(
					(id) =>
						(document.getElementById(id)?.parentElement?.parentElement?.getBoundingClientRect()
							.bottom ?? 0) >=
						innerHeight * 0.6,
					step.id
				);
				if (!held) break;
			}
			expect.soft(looked, `${step.id} was looked at`).toBeGreaterThan(2);
		}
	});

/** How many letters a full line of these paragraphs takes; and how wide the first picture is drawn. */
const measures = (page: Page, selector: string) =>
	page.evaluate((selector) => {
		const letters: number[] = [];
		for (const words of document.querySelectorAll(selector)) {
			const style = getComputedStyle(words);
			const inner = words.getBoundingClientRect().width - 2 * parseFloat(style.paddingInlineStart);
			const canvas = document.createElement('canvas').getContext('2d');
			if (!canvas) throw new Error('There is nothing to measure on.');
			canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
			const text = words.textContent.replaceAll(/\s+/g, ' ').trim();
			letters.push((inner * text.length) / canvas.measureText(text).width);
		}
		const middle = letters.toSorted((a, b) => a - b)[Math.floor(letters.length / 2)];
		const picture = document.querySelector('.frame .graphic');
		return { letters: middle ?? NaN, picture: picture?.getBoundingClientRect().width ?? NaN };
	}, selector);

test('a wider window makes the picture larger and leaves the words their measure', async ({
	page
}) => {
	await inItsOwnType(page);
	let before = 0;
	for (const size of [
		{ width: 1280, height: 800 },
		{ width: 1440, height: 900 },
		{ width: 1920, height: 1080 }
	]) {
		await page.setViewportSize(size);
		await open(page);
		const { letters, picture } = await measures(page, '.words > p');
		const prose = await measures(page, 'main > .section:not(.sources) > p');
		for (const [what, count] of Object.entries({ steps: letters, prose: prose.letters })) {
			expect.soft(count, `letters in a line of the ${what} ${named(size)}`).toBeGreaterThan(60);
			expect.soft(count, `letters in a line of the ${what} ${named(size)}`).toBeLessThan(70);
		}
		expect.soft(picture, `the picture ${named(size)}`).toBeGreaterThan(before * 1.1);
		expect.soft(picture, `the picture ${named(size)}`).toBeGreaterThan(size.width * 0.48);
		before = picture;
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`words that wait can be told from those being read, and read, in ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page);
		const ratios = await page.evaluate(() => {
			const canvas = document
				.createElement('canvas')
				.getContext('2d', { willReadFrequently: true });
			if (!canvas) throw new Error('There is nothing to paint on.');
			const luminance = (colour: string) => {
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
					.map((c) => c / 255)
					.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const contrast = (a: string, b: string) => {
				const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
				return (high + 0.05) / (low + 0.05);
			};
			return [...document.querySelectorAll('.words')].map((words) => {
				const frame = words.parentElement?.querySelector('.frame');
				if (!frame) throw new Error(`${words.id} has no frame.`);
				return {
					id: words.id,
					active: words.hasAttribute('data-active'),
					ratio: contrast(getComputedStyle(words).color, getComputedStyle(frame).backgroundColor)
				};
			});
		});
		for (const { id, active, ratio } of ratios) {
			expect.soft(ratio, id).toBeGreaterThanOrEqual(active ? 12 : 4.5);
			if (!active) expect.soft(ratio, id).toBeLessThan(7);
		}
	});
