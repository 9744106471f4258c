import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fleschKincaid } from 'flesch-kincaid';
import { charts } from '../../src/lib/charts/registry.ts';
import { english } from '../../src/lib/language/en.ts';
import { loadWhole } from '../../src/lib/content/load.ts';
import { readContent } from '../../src/tools/read-content.ts';
import { count, gradeSections } from '../../src/tools/grade.ts';
import { kinds, open, settle, WIDE } from './story.ts';

/*
 * The fourteen critical heuristics of Chartability (Elavsky and others, POUR-CAF workbook), by their names.
 * What a machine can judge is looked at here, or the test that proves it is named, and must be there. What
 * takes a person’s judgement stands in tests/accessibility.md, with what was found.
 */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

/** The proof is a test of another file, by words of its title. */
function provenBy(file: string, title: string) {
	const titles = readFileSync(file, 'utf8').match(/\btest\(\s*[`'"].*$/gmu) ?? [];
	const found = titles.some((line) => line.includes(title));
	expect(found, `${file} has a test with “${title}” in its title`).toBe(true);
}

/** The page as one that is read, with all frames of the story in it. */
async function openPlain(page: Page, address = '/') {
	await page.addInitScript(() => {
		localStorage.setItem('plain', 'yes');
	});
	await open(page, address);
}

test.describe('Perceivable', () => {
	test('Low contrast', () => {
		provenBy('tests/browser/contrast.spec.ts', 'every mark stands out 3:1');
		provenBy('tests/browser/words.spec.ts', 'words over pictures can be read');
		provenBy('tests/browser/words.spec.ts', 'can be read');
		provenBy('tests/browser/axe.spec.ts', 'where all words stand out');
		provenBy('tests/browser/focus.spec.ts', 'the focus can be seen everywhere');
	});

	test('Content is only visual', async ({ page }) => {
		// Each picture is described, its description is heard with its words, and says each number in it.
		await open(page);
		const missing = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.scrolly .frame')].flatMap((frame) => {
				const said = document.getElementById(frame.getAttribute('aria-describedby') ?? '');
				const words = [
					said?.textContent,
					frame.querySelector('figcaption')?.textContent,
					frame.parentElement?.querySelector('.words')?.textContent,
					frame.querySelector('table')?.textContent
				].join(' ');
				const numbers = [...frame.querySelectorAll<HTMLElement>('.label [data-figure]')];
				return [
					...(said && said.textContent.trim().length > 40
						? []
						: [`${frame.dataset.frame ?? ''} is not described`]),
					...numbers
						.map(({ textContent }) => textContent.replace(/\s/gu, ' ').trim())
						.filter(
							(number) =>
								!words.replaceAll(/\s/gu, ' ').toLowerCase().includes(number.toLowerCase())
						)
						.map((number) => `${frame.dataset.frame ?? ''} says ${number} in its picture alone`)
				];
			})
		);
		expect(missing).toEqual([]);
	});

	test('Small text size', async ({ page }) => {
		const small: string[] = [];
		for (const address of kinds) {
			await openPlain(page, address);
			const found = await page.evaluate(() => {
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				while (walker.nextNode()) {
					const parent = walker.currentNode.parentElement;
					const text = walker.currentNode.textContent?.trim() ?? '';
					if (!parent?.checkVisibility({ visibilityProperty: true }) || text === '') continue;
					const size = parseFloat(getComputedStyle(parent).fontSize);
					if (size < 12) found.push(`“${text.slice(0, 40)}” has ${size} pixels`);
				}
				return found;
			});
			small.push(...found.map((fault) => `${address}: ${fault}`));
		}
		expect(small).toEqual([]);
	});

	test('Visual presents seizure risk', async ({ page }) => {
		// Nothing repeats, and so nothing flashes; and no colour that carries meaning is a saturated red.
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await open(page);
		const repeating = await page.evaluate(() =>
			document
				.getAnimations()
				.filter(({ effect }) => (effect?.getTiming().iterations ?? 1) > 1)
				.map((animation) =>
					'animationName' in animation ? String(animation.animationName) : 'move'
				)
		);
		expect(repeating).toEqual([]);
		const colours = [...readFileSync('src/theme.css', 'utf8').matchAll(/#([0-9a-f]{6})\b/gu)].map(
			([, hex = '']) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16))
		);
		expect(colours.length).toBeGreaterThan(20);
		// WCAG 2.2: a red is saturated where it makes up eight tenths of all that shines.
		expect(colours.filter(([r = 0, g = 0, b = 0]) => r / Math.max(1, r + g + b) >= 0.8)).toEqual(
			[]
		);
	});
});

test.describe('Operable', () => {
	test('Interaction modality only has one input type', () => {
		// By Enter, click and tap; by scroll, link and keyboard in three engines; toys by slider, key and drag.
		provenBy('tests/browser/controls.spec.ts', 'Next and Previous go through every chart by');
		provenBy(
			'tests/browser/keyboard.spec.ts',
			'note opens by keyboard, Escape closes it, focus stays'
		);
		provenBy('tests/browser/embed.spec.ts', 'frames are reached by link, arrow key and swipe');
		provenBy('tests/browser/targets.spec.ts', 'targets are large enough or far enough apart');
	});

	test('No interaction cues or instructions', async ({ page }) => {
		await open(page);
		// What numbers do is said before the first of them; what can be pressed has a name.
		await expect(page.locator('.about')).toContainText('Press an underlined number');
		const nameless = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select)')]
				.filter((stop) => {
					const label = stop instanceof HTMLInputElement ? stop.labels?.[0]?.textContent : '';
					return ![stop.ariaLabel, stop.textContent, label].some((name) => name?.trim());
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		);
		expect(nameless).toEqual([]);
	});

	test('Controls override AT controls', async ({ page }) => {
		provenBy('tests/browser/controls.spec.ts', 'no key is captured from the page');
		for (const address of ['/', '/charts/funnel/', '/embed/funnel/', '/figures/']) {
			await open(page, address);
			const taking = page.locator(
				'[role=application], [accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"]), [aria-keyshortcuts]'
			);
			await expect(taking, address).toHaveCount(0);
		}
	});
});

test.describe('Understandable', () => {
	test('No explanation for purpose or for how to read', async ({ page }) => {
		await open(page);
		await expect(page.locator('.about')).toContainText('a solid mark is the article’s number');
		// What each picture counts, of whom and by whom.
		for (const counted of await page.locator('.scrolly .counted').allTextContents())
			expect(counted.trim().length).toBeGreaterThan(20);
	});

	test('No title, summary, or caption', async ({ page }) => {
		for (const { id } of charts) {
			await open(page, `/charts/${id}/`);
			await expect(page.locator('h1')).not.toBeEmpty();
			for (const frame of await page.locator('.frame').all()) {
				await expect(frame.locator('figcaption .title')).not.toBeEmpty();
				await expect(frame.locator('.description')).not.toBeEmpty();
			}
		}
	});

	test('Reading level inappropriate', async ({ page }) => {
		expect(gradeSections(loadWhole(readContent('.'))).tooHard).toEqual([]);
		// And what is heard in place of the pictures.
		await open(page);
		const said = await page.locator('[data-said]').allTextContents();
		const heard = count(said.join(' ').replaceAll(/\s+/gu, ' '), english);
		expect(fleschKincaid({ ...heard })).toBeLessThanOrEqual(9);
	});
});

test.describe('Compromising', () => {
	test('No table', async ({ page }) => {
		// That its cells are the dataset’s is tested in tests/built/numbers.test.ts.
		await open(page);
		const frames = page.locator('.scrolly .frame');
		expect(await frames.count()).toBeGreaterThan(charts.length);
		for (const frame of await frames.all()) {
			await expect(frame.locator('.as-table')).toHaveCount(1);
			await expect(frame.locator('table caption')).toHaveCount(1);
		}
		provenBy('tests/built/numbers.test.ts', 'says what the dataset says');
	});
});

test.describe('Assistive', () => {
	test('Data density is inappropriate', async ({ page }) => {
		// At most a hundred things are drawn one by one in a square, and labels keep clear of each other.
		await openPlain(page);
		const most = await page.evaluate(() =>
			Math.max(
				...[...document.querySelectorAll('.frame svg[data-mark]')].map(
					(plot) => plot.querySelectorAll('[data-key]').length
				)
			)
		);
		expect(most).toBeLessThanOrEqual(200);
		provenBy('tests/browser/layout.spec.ts', 'keeps its labels apart');
	});

	test('Navigation and interaction is tedious', async ({ page }) => {
		await open(page);
		// Past all that comes before the story in one step, and to any place in it in two.
		await page.keyboard.press('Tab');
		await expect(page.locator('.skip')).toBeFocused();
		await page.keyboard.press('Enter');
		await settle(page);
		await expect(page.locator('main h2').first()).toBeInViewport();
		provenBy('tests/browser/rail.spec.ts', 'the bar opens the list');
		provenBy('tests/browser/controls.spec.ts', 'Next and Previous go through every chart');
	});
});

test.describe('Flexible', () => {
	test('User style change not respected', async ({ page }) => {
		provenBy('tests/browser/room.spec.ts', 'with text spaced as WCAG 1.4.12 has it');
		provenBy('tests/browser/room.spec.ts', 'type of');
		provenBy('tests/browser/motion.spec.ts', 'a reader who wants no motion sees none');
		// A reader’s own type and colours hold everywhere, over pictures too.
		await openPlain(page);
		await page.addStyleTag({
			content: '* { font-family: monospace !important; color: rgb(1, 2, 3) !important; }'
		});
		const others = await page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLElement>('main :is(p, td, h2, a, .label, .title)')]
					.map((element) => getComputedStyle(element))
					.filter(({ fontFamily, color }) => fontFamily !== 'monospace' || color !== 'rgb(1, 2, 3)')
					.length
		);
		expect(others).toBe(0);
	});
});
