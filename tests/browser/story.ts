import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { activeStep } from '../../src/lib/client/active.ts';

/** What every browser test shares: the pages, the steps that a page has, and what it shows of them. */

export const NARROW = { width: 390, height: 844 };
export const WIDE = { width: 1280, height: 800 };
export const SIZES = [{ width: 320, height: 640 }, NARROW, { width: 768, height: 1024 }, WIDE];

export const named = ({ width }: { width: number }) => `at ${width}`;

/** Pages that are made alike: those of a step, and those of a frame of an embedded chart. */
const ALIKE = /^\/(?:steps|embed\/[^/]+)\/[^/]+\/$/u;
const ONE_OF_EACH = ['/steps/funnel-production/', '/embed/funnel/launched/'];

/** The address of every page that was built, and of one where pages are made alike. */
export const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((path) => `/${path.replaceAll('\\', '/')}`)
	.filter((path) => path.endsWith('.html'))
	.map((path) => path.replace(/index\.html$/u, '').replace(/\.html$/u, ''))
	// Other people’s pages, which only show charts of this site.
	.filter((path) => !path.startsWith('/embed/hosts/'))
	.filter((path) => !ALIKE.test(path) || ONE_OF_EACH.includes(path))
	.sort();

/** One page of each kind: all charts have pages and embeds alike, and both languages the same story. */
export const kinds = pages.filter(
	(address) =>
		!/^\/(?:charts|embed)\/(?!funnel\/$|ledger\/$)[^/]+\/$/u.test(address) && address !== '/de/'
);

/** One step of one chart: its frame, and its address in the page. */
export interface Step {
	chart: string;
	frame: string;
	id: string;
}

/** Every step of a page, in reading order. */
export async function stepsOf(page: Page): Promise<Step[]> {
	const steps = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.scrolly[data-chart]')].flatMap((scrolly) => {
			const frames = [...scrolly.querySelectorAll<HTMLElement>('.frame[data-frame]')];
			return [...scrolly.querySelectorAll<HTMLElement>('.words[id]')].map((words, i) => ({
				chart: scrolly.dataset.chart ?? '',
				frame: frames[i]?.dataset.frame ?? '',
				id: words.id
			}));
		})
	);
	expect(steps.length).toBeGreaterThan(0);
	for (const { chart, frame, id } of steps) expect(id).toBe(`${chart}-${frame}`);
	return steps;
}

/** Lets the page draw, so that what it does once a frame is done, and what it put off too. */
export const settle = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				let left = 3;
				const next = () => {
					left -= 1;
					if (left < 0) setTimeout(done, 1);
					else requestAnimationFrame(next);
				};
				next();
			})
	);

/** Opens the page afresh, at an address of it: not as a jump within the page that is open. */
export async function open(page: Page, address = '/') {
	await page.goto('about:blank');
	await page.goto(address);
	await ownType(page);
	await settle(page);
}

/** Waits until the page has its own fonts, which come after its first paint; without script, those it needs. */
const ownType = (page: Page) =>
	expect
		.poll(() =>
			page.evaluate(
				() =>
					document.fonts.status === 'loaded' &&
					(matchMedia('(scripting: none)').matches || !document.querySelector('[data-faces]'))
			)
		)
		.toBe(true);

/** Has every thing to play with come near and be fetched; then goes back to the top. */
export async function playable(page: Page) {
	for (const toy of await page.locator('[data-toy]').all()) {
		await toy.scrollIntoViewIfNeeded();
		await expect(toy).toHaveAttribute('data-live');
	}
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await settle(page);
}

/** Has the site's pages come with their HTML changed. */
const withHtml = (page: Page, change: (html: string) => string) =>
	page.route(
		({ pathname }) => pages.includes(pathname),
		async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: change(await response.text()) });
		}
	);

/** Has the page drawn in its own type from the first, and not in another while that is on its way. */
export const inItsOwnType = (page: Page) =>
	withHtml(page, (html) =>
		html
			.replace('media="(scripting: none)" data-faces', '')
			.replaceAll(/font-display:\s*swap/gu, 'font-display: block')
	);

/** Has the page stay in the type that stands in for its own. */
export const inStandIns = (page: Page) =>
	withHtml(page, (html) => html.replace(/<style[^>]* data-faces[^>]*>.*?<\/style>/su, ''));

/** Jumps to a step by its address, within the open page. */
export async function jump(page: Page, { id }: Step) {
	await page.evaluate((id) => {
		location.hash = id;
	}, id);
	await settle(page);
}

/** Scrolls to a place between the top (0) and the end (1) of the page. */
export async function scrollToShare(page: Page, share: number) {
	await page.evaluate((share) => {
		scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight));
	}, share);
	await settle(page);
}

/** The frames that can be seen, by chart: marked active, and the only ones drawn. */
export const shownFrames = (page: Page) =>
	page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<HTMLElement>('.scrolly[data-chart]')].map((scrolly) => {
				const seen = [...scrolly.querySelectorAll<HTMLElement>('.frame')].filter(
					(frame) =>
						frame.dataset.active !== undefined ||
						frame.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				);
				return [scrolly.dataset.chart ?? '', seen.map((frame) => frame.dataset.frame ?? '')];
			})
		)
	);

/** The frames that ought to be seen: the pure function, of where the steps stand now. */
export async function expectedFrames(page: Page): Promise<Record<string, string[]>> {
	const { line, scrollies } = await page.evaluate(() => {
		const first = document.querySelector('.words');
		const margin = first ? parseFloat(getComputedStyle(first).scrollMarginTop) : 0;
		return {
			line: margin + innerHeight * 0.1,
			scrollies: [...document.querySelectorAll<HTMLElement>('.scrolly[data-chart]')].map(
				(scrolly) => ({
					chart: scrolly.dataset.chart ?? '',
					frames: [...scrolly.querySelectorAll<HTMLElement>('.frame')].map(
						(frame) => frame.dataset.frame ?? ''
					),
					tops: [...scrolly.querySelectorAll('.words')].map(
						(words) => words.getBoundingClientRect().top
					)
				})
			)
		};
	});
	return Object.fromEntries(
		scrollies.map(({ chart, frames, tops }) => [chart, [frames[activeStep(tops, line)] ?? '']])
	);
}

/** The page shows, in every chart, the frame of the step being read and no other. */
export async function expectShown(page: Page, when: string) {
	expect(await shownFrames(page), when).toEqual(await expectedFrames(page));
}
