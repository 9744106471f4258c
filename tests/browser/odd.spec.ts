import { expect, test, type Page } from '@playwright/test';
import { expectHeld } from './boxes.ts';
import { makeOld } from './old.ts';
import { expectShown, jump, named, NARROW, open, settle, stepsOf, WIDE } from './story.ts';

/** Old browsers and odd ones: whatever is missing, the story is whole. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const root = (page: Page) => page.locator('html');

/** Every step and picture of the story stands, one under the other in their order, and nothing lies over them. */
async function expectStacked(page: Page) {
	await expect(root(page)).not.toHaveAttribute('data-scrolly');
	const { faults, count } = await page.evaluate(() => {
		const faults: string[] = [];
		let foot = 0;
		const parts = [...document.querySelectorAll<HTMLElement>('.step > .words, .step > .frame')];
		for (const part of parts) {
			const name = part.id || (part.dataset.frame ?? '');
			part.scrollIntoView({ block: 'center' });
			const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
			if (width < 100 || height < 20) faults.push(`${name} has no room`);
			if (left < 0 || right > innerWidth) faults.push(`${name} is wider than the page`);
			if (top + scrollY < foot - 1 && part.matches('.words'))
				faults.push(`${name} is out of order`);
			foot = bottom + scrollY;
			const over = document.elementFromPoint((left + right) / 2, innerHeight / 2);
			if (!over || !(part.contains(over) || over.contains(part)))
				faults.push(`${name} is under ${over?.className ?? 'nothing'}`);
		}
		return { faults, count: parts.length };
	});
	expect(count).toBeGreaterThan(40);
	expect(faults).toEqual([]);
	const { width, scrollWidth } = await page.evaluate(() => ({
		width: document.documentElement.clientWidth,
		scrollWidth: document.documentElement.scrollWidth
	}));
	expect(scrollWidth).toBeLessThanOrEqual(width);
}

/** Each step is reached by its address and shows its frame. */
async function expectSteps(page: Page, every = 4) {
	for (const [i, step] of (await stepsOf(page)).entries()) {
		if (i % every > 0) continue;
		await jump(page, step);
		await expectShown(page, step.id);
		await expect(page.locator(`#${step.id}`)).toHaveAttribute('data-active');
	}
}

for (const size of [NARROW, WIDE])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`a browser three years old, ${named(size)}, ${colorScheme}`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(size);
			await makeOld(page);
			await page.goto('/');
			await settle(page);
			await expectStacked(page);

			const [paper, lit] = await page.evaluate(() => [
				getComputedStyle(document.documentElement).backgroundColor,
				getComputedStyle(document.querySelector('circle[data-tone="live"]') ?? document.body).fill
			]);
			expect(paper).toBe('rgb(250, 248, 243)');
			expect(lit).not.toBe('rgb(0, 0, 0)');

			// A number leads to its note at the end, and Back to where it stood.
			const number = page.getByRole('link', { name: /^About this number/u }).first();
			await expect(number).not.toHaveCSS('box-shadow', 'none');
			await number.scrollIntoViewIfNeeded();
			const from = await page.evaluate(() => scrollY);
			const note = page.locator('.note:target');
			await number.click();
			await expect(note).toBeInViewport();
			await page.goBack();
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(from);
			// A table stands under its picture once it is asked for.
			await expect(page.locator('.frame .sheet:visible')).toHaveCount(0);
			await page.getByRole('link', { name: 'Table' }).first().click();
			await expect(page.locator('.frame .sheet:visible')).toHaveCount(1);
			expect(errors).toEqual([]);
		});

test('a chart in another page, in a browser three years old', async ({ page }) => {
	await makeOld(page);
	await page.goto('/embed/funnel/');
	await expect(page.locator('.frame[data-active] .graphic')).toBeVisible();
	const lost = page.locator('.frame[data-active] circle[data-tone="lost"]').first();
	await expect(lost).toHaveCSS('fill', 'rgb(121, 132, 152)');
});

test('scripts that do not come leave their places filled', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await open(page);
	await expectSteps(page);
	for (const toy of await page.locator('[data-toy]').all()) {
		await toy.scrollIntoViewIfNeeded();
		await expect(toy.locator('[data-stage]')).toBeVisible();
		await expect(toy).not.toHaveAttribute('data-live');
	}
	await page.locator('.frame[data-active] [data-embed]').first().click({ timeout: 10_000 });
	await expect(page).toHaveURL(/\/charts\/.*#embed$/u);
});

test('a script that fails half-way leaves the page as it is without one', async ({ page }) => {
	await page.addInitScript(() => {
		// The last thing that the reader’s script asks for.
		Object.defineProperty(window, 'ResizeObserver', {
			get: () => {
				throw new Error('Not here.');
			}
		});
	});
	await page.goto('/');
	await settle(page);
	await expectStacked(page);
});

test('with the site’s own fonts blocked, every frame holds its content', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.setViewportSize(NARROW);
	await page.goto('/');
	await settle(page);
	for (const step of await stepsOf(page)) {
		await jump(page, step);
		await expectHeld(page, step);
	}
});

test('a reader who wants little data is sent no fonts', async ({ page }) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.woff2')) fonts.push(request.url());
	});
	// Chromium knows the wish, but not yet how a reader would make it.
	await page.addInitScript(() => {
		const ask = window.matchMedia.bind(window);
		window.matchMedia = (query) => ask(query.includes('reduced-data') ? 'all' : query);
	});
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expectSteps(page);
	expect(fonts).toEqual([]);
});

test('a translation that wraps every word leaves steps, notes and numbers at work', async ({
	page
}) => {
	await open(page);
	const [first] = await stepsOf(page);
	if (!first) throw new Error('The page has no step.');
	await jump(page, first);
	// As Chrome’s own does it: each text in two elements of its own, longer than it was.
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		const wrapper: string = 'font';
		for (const text of texts) {
			if (!text.textContent?.trim() || text.parentElement?.closest('script, style')) continue;
			const [outer, inner] = [document.createElement(wrapper), document.createElement(wrapper)];
			inner.textContent = text.textContent.replaceAll(/\p{L}{5,}/gu, '$&en');
			outer.append(inner);
			text.parentNode?.replaceChild(outer, text);
		}
		document.documentElement.lang = 'de';
	});
	await settle(page);
	await expectSteps(page, 3);
	const number = page.locator('[data-frame][data-active] .label .number > button').first();
	await number.scrollIntoViewIfNeeded();
	await number.click();
	await expect(page.locator('.note:popover-open')).toBeInViewport({ ratio: 1 });
});

test('where buttons, pictures and hidden words are left out, every sentence has its numbers', async ({
	page
}) => {
	// What a reader mode keeps: headings, paragraphs, lists, figures, tables.
	await open(page);
	const { missing, numbers, order } = await page.evaluate(() => {
		const main = document.querySelector('main')?.cloneNode(true);
		if (!(main instanceof HTMLElement)) throw new Error('The page has no main part.');
		const count = (within: ParentNode) =>
			[...within.querySelectorAll('.words p .number')].filter((number) =>
				number.textContent.trim()
			);
		const before = count(main).length;
		for (const part of main.querySelectorAll(
			'button, svg, input, select, nav, [hidden]:not(.frame)'
		))
			part.parentNode?.removeChild(part);
		return {
			missing: before - count(main).length,
			numbers: before,
			order: [...main.querySelectorAll('h2, .words, figure.frame')]
				.map(({ tagName }) => tagName)
				.join(' ')
		};
	});
	expect(numbers).toBeGreaterThan(40);
	expect(missing).toBe(0);
	expect(order).toMatch(/^(?:H2(?: DIV FIGURE)* ?)+$/u);
});

test.describe('in the small view of another program', () => {
	test.use({ viewport: { width: 360, height: 520 }, isMobile: true, hasTouch: true });

	test('the story is stacked and whole, and zooms', async ({ page }) => {
		await page.addInitScript(() => {
			// Some report the whole screen, or nothing at all.
			Object.defineProperty(window, 'visualViewport', { value: null });
			Object.defineProperty(window, 'outerHeight', { value: 0 });
		});
		await open(page);
		await expectStacked(page);
		const zoom = await page.locator('meta[name=viewport]').getAttribute('content');
		expect(zoom).not.toMatch(/user-scalable|maximum-scale/u);
	});
});
