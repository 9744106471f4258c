import { expect, test, type Page } from '@playwright/test';
import {
	expectShown,
	jump,
	named,
	NARROW,
	open,
	settle,
	stepsOf,
	WIDE,
	type Step
} from './story.ts';

/** What does not show costs nothing, and is found all the same. */

/** For each step whose picture says something that stands nowhere else on the page: that, by the step’s id. */
const sayings = (page: Page) =>
	page.evaluate(() => {
		const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
		const all = plain(document.body.textContent).toLowerCase();
		return Object.fromEntries(
			[...document.querySelectorAll('.step')].flatMap((step) => {
				const labels = [...step.querySelectorAll('.label')].map((label) => {
					const words = label.cloneNode(true) as Element;
					// No browser finds words across a line break.
					if (label.matches('.stacked')) words.firstElementChild?.remove();
					return plain(words.textContent);
				});
				const once = labels.find(
					(text) => text.length > 9 && all.split(text.toLowerCase()).length === 2
				);
				return once === undefined ? [] : [[step.querySelector('.words')?.id ?? '', once]];
			})
		);
	});

/** The address of words on the page. */
const linkTo = (words: string) => `/#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

/** The frame of a step shows, and its words are in view. */
async function expectBrought(page: Page, { id }: Step) {
	const place = await page.evaluate((id) => {
		const words = document.getElementById(id);
		const { top = NaN, bottom = NaN } = words?.getBoundingClientRect() ?? {};
		const frame = words?.parentElement?.querySelector<HTMLElement>('.frame');
		return { active: frame?.dataset.active !== undefined, inView: top < innerHeight && bottom > 0 };
	}, id);
	expect.soft(place, id).toEqual({ active: true, inView: true });
	await expectShown(page, id);
}

/** Selects all that one part of a step says, as a find in the page does when it is closed. */
const select = (page: Page, { id }: Step, part: string) =>
	page.evaluate(
		({ id, part }) => {
			scrollTo(0, 0);
			const found = document.getElementById(id)?.parentElement?.querySelector(part);
			if (!found) throw new Error(`${id} has no ${part}.`);
			found.scrollIntoView({ block: 'center' });
			getSelection()?.selectAllChildren(found);
		},
		{ id, part }
	);

for (const size of [NARROW, WIDE]) {
	test.describe(named(size), () => {
		test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' } });

		test('only the frames that show are drawn', async ({ page }) => {
			await open(page);
			const drawn = () =>
				page
					.locator('.frame .graphic')
					.evaluateAll((pictures) => pictures.filter((one) => one.checkVisibility()).length);
			const charts = new Set((await stepsOf(page)).map(({ chart }) => chart));
			expect(await drawn()).toBe(charts.size);
			const [, , step] = await stepsOf(page);
			if (step) await jump(page, step);
			expect(await drawn()).toBe(charts.size);
		});

		test('a link to words in a picture leads to its step', async ({ page }) => {
			await open(page);
			const said = await sayings(page);
			const steps = (await stepsOf(page)).filter(({ id }) => said[id] !== undefined);
			expect(steps.length).toBeGreaterThan(9);
			for (const step of steps) {
				await open(page, linkTo(said[step.id] ?? ''));
				await settle(page);
				await expectBrought(page, step);
			}
		});

		for (const part of ['.label', '.description'])
			test(`a selection in the ${part.slice(1)} of a step leads to it`, async ({ page }) => {
				await open(page);
				for (const step of await stepsOf(page)) {
					await select(page, step, part);
					await settle(page);
					await expectBrought(page, step);
				}
			});

		test('a link to words that say what a picture shows leads to its step', async ({ page }) => {
			await open(page);
			const steps = await stepsOf(page);
			for (const step of steps.filter((_, i) => i % 3 === 0)) {
				const text = await page.locator(`[id="${step.id}"] ~ .description`).textContent();
				const words = (text ?? '').trim().split(/\s+/u).slice(0, 9).join(' ');
				await open(page, linkTo(words));
				await expectBrought(page, step);
			}
		});

		test('what a picture shows is heard with its words, whether it shows or not', async ({
			page
		}) => {
			await open(page);
			const heard = await page.locator('main').ariaSnapshot();
			const plain = (text: string) => text.replaceAll(/\W+/gu, ' ').trim();
			for (const said of await page.locator('.step > .description').allTextContents())
				expect(plain(heard)).toContain(plain(said));
		});
	});
}

test('in a browser that cannot find them, frames that do not show are invisible, and on paper all stand', async ({
	page
}) => {
	await page.addInitScript(() => {
		for (let object: object = window; object !== Object.prototype;) {
			Reflect.deleteProperty(object, 'onbeforematch');
			object = Object.getPrototypeOf(object) as object;
		}
		Reflect.deleteProperty(Document.prototype, 'onbeforematch');
	});
	await open(page);
	const [first, second] = await stepsOf(page);
	if (!first || !second) throw new Error('The page has too few steps.');
	await expect(page.locator('.frame[hidden]')).toHaveCount(0);
	const other = page.locator(`[id="${second.id}"] ~ .frame`);
	await expect(other).toHaveCSS('visibility', 'hidden');
	await jump(page, second);
	await expect(other).toHaveCSS('visibility', 'visible');
	await page.emulateMedia({ media: 'print' });
	for (const picture of await page.locator('.frame .graphic').all())
		await expect(picture).toBeVisible();
});
