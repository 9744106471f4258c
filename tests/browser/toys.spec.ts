import { expect, test, type Locator } from '@playwright/test';
import { named, NARROW, open, WIDE } from './story.ts';
import { LIVE, own, play, slider, typed } from './toys.ts';

const still = { contextOptions: { reducedMotion: 'reduce' } } as const;

/** Where a dot of the guess's square is, by its row and column from the first. */
async function dot(toy: Locator, row: number, column: number) {
	const box = await toy.locator(`${LIVE} svg`).boundingBox();
	if (!box) throw new Error('The square is not drawn.');
	return {
		x: box.x + ((column + 0.5) * box.width) / 10,
		y: box.y + ((row + 0.5) * box.height) / 10
	};
}

for (const size of [NARROW, WIDE]) {
	test.describe(`the guess ${named(size)}`, () => {
		test.use({ viewport: size, ...still });

		test('is set by pointer: by a press, and by a drag', async ({ page }) => {
			const toy = await play(page, 'guess');
			await slider(toy).scrollIntoViewIfNeeded();
			const [from, to] = [await dot(toy, 0, 4), await dot(toy, 2, 9)];
			await page.mouse.click(from.x, from.y);
			await expect(typed(toy)).toHaveValue('5');
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 5 });
			await page.mouse.up();
			await expect(slider(toy)).toHaveValue('30');
			await page.mouse.move(from.x, from.y);
			await expect(slider(toy)).toHaveValue('30');
			await expect(own(toy, 'guess')).toHaveText('30%');
		});

		test('is set by keyboard, and told in words', async ({ page }) => {
			const toy = await play(page, 'guess');
			await slider(toy).focus();
			for (let i = 0; i < 18; i += 1) await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowLeft');
			await expect(typed(toy)).toHaveValue('17');
			const told = toy.getByRole('status');
			await expect(told).toBeEmpty();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(told).toContainText('17%');
			await expect(told).toContainText('42%');
			await expect(told).toContainText('too low by 25');
			await expect(told.locator('p')).toHaveCount(3);
			// The same button goes back to the start, and the focus stays on it.
			await page.keyboard.press('Enter');
			await expect(told).toBeEmpty();
			await expect(slider(toy)).toBeVisible();
			await expect(typed(toy)).toHaveValue('0');
		});

		test('is typed; what is no number from none to all is not taken', async ({ page }) => {
			const toy = await play(page, 'guess');
			for (const [text, becomes] of [
				['42', '42'],
				['101', '42'],
				['-3', '42'],
				['1.5', '42'],
				['', '42'],
				['100', '100']
			] as const) {
				await typed(toy).fill(text);
				await typed(toy).blur();
				await expect(typed(toy)).toHaveValue(becomes);
				await expect(slider(toy)).toHaveValue(becomes);
			}
			await toy.getByRole('button').last().click();
			await expect(toy.getByRole('status')).toContainText('too high by 58');
		});
	});

	test.describe(`the portfolio ${named(size)}`, () => {
		test.use({ viewport: size, ...still });

		test('begins as it stands without script', async ({ page }) => {
			const toy = await play(page, 'portfolio');
			const words = (part: Locator) => part.locator('[data-own]').allTextContents();
			const places = toy.locator('.pair > :first-child');
			expect(await words(places.last())).toEqual(await words(places.first()));
			expect(new URL(page.url()).search).toBe('');
		});

		test('is set by keyboard and by typing, and says what became of it once', async ({ page }) => {
			const toy = await play(page, 'portfolio');
			await slider(toy).focus();
			await page.keyboard.press('ArrowRight');
			await expect(own(toy, 'n').first()).toHaveText('13');
			await typed(toy).fill('3');
			const status = toy.getByRole('status');
			await expect(status).not.toContainText('Begin 3');
			await typed(toy).blur();
			await toy.getByRole('radio').nth(1).check();
			await expect(own(toy, 'likely').first()).toHaveText('0 or 1');
			await expect(own(toy, 'none').first()).toHaveText('42%');
			await expect(status).toContainText('0 or 1');
			await page.keyboard.press('ArrowDown');
			await expect(toy.getByRole('radio').nth(2)).toBeChecked();
			await expect(status).toContainText('1 or 2');
		});
	});
}

test.describe('by touch', () => {
	test.use({ viewport: NARROW, hasTouch: true, ...still });

	test('a tap on a dot sets the guess', async ({ page }) => {
		const toy = await play(page, 'guess');
		await slider(toy).scrollIntoViewIfNeeded();
		const { x, y } = await dot(toy, 3, 6);
		await page.touchscreen.tap(x, y);
		await expect(typed(toy)).toHaveValue('37');
	});
});

test.describe('the address of the portfolio', () => {
	test.use(still);

	test('holds what is set, and leads back to it', async ({ page }) => {
		const toy = await play(page, 'portfolio', '/?from=mail');
		const entries = await page.evaluate(() => history.length);
		await typed(toy).fill('40');
		await typed(toy).blur();
		await toy.getByRole('radio').nth(1).check();
		const { search, hash } = new URL(page.url());
		expect(search).toBe('?from=mail&n=40&under=one-in-four');
		expect(hash).toBe('#portfolio');
		expect(await page.evaluate(() => history.length)).toBe(entries);
		await open(page, `/${search}${hash}`);
		await expect(toy).toHaveAttribute('data-live');
		await expect(toy).toBeInViewport();
		await expect(typed(toy)).toHaveValue('40');
		await expect(toy.getByRole('radio').nth(1)).toBeChecked();
		await expect(own(toy, 'likely').first()).toHaveText('10');
	});

	for (const query of [
		'?n=0',
		'?n=101',
		'?n=1e9',
		'?n=%3Cimg%20src=x%3E',
		'?n=12.5&under=toString'
	])
		test(`is not taken at its word: ${query}`, async ({ page }) => {
			const toy = await play(page, 'portfolio', `/${query}`);
			await expect(typed(toy)).toHaveValue('12');
			await expect(toy.getByRole('radio').first()).toBeChecked();
			expect(new URL(page.url()).search).toBe(query);
		});
});
