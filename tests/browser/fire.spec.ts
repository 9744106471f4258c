import { expect, test, type Page } from '@playwright/test';
import { NARROW, open, settle, WIDE } from './story.ts';

/*
 * Under fire: what a reader and a browser may do to the page, at random and one after the other; after
 * each, what shows is what should. The seed is fixed, so that a failure can be seen again.
 */

const ACTIONS = 2000;
const SIZES = [
	NARROW,
	WIDE,
	{ width: 844, height: 390 },
	{ width: 390, height: 600 },
	{ width: 1024, height: 768 },
	{ width: 1280, height: 300 },
	{ width: 390, height: 780 }
];

/** A generator of numbers from 0 to 1, the same at each run (mulberry32). */
function randomFrom(seed: number) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** What is wrong with what shows, by an account of its own: where the words stand, and what is drawn. */
const faultsOf = (page: Page) =>
	page.evaluate(() => {
		const pinned = document.documentElement.hasAttribute('data-scrolly');
		const faults: string[] = [];
		for (const scrolly of document.querySelectorAll<HTMLElement>('.scrolly')) {
			const steps = [...scrolly.querySelectorAll<HTMLElement>('.step')];
			const drawn = steps.filter((step) =>
				step
					.querySelector('.frame')
					?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
			);
			const words = steps.map((step) => step.querySelector<HTMLElement>('.words'));
			const [first] = words;
			if (!first) throw new Error('A scrolly has no step.');
			const line = parseFloat(getComputedStyle(first).scrollMarginTop) + innerHeight / 10;
			const passed = words.filter((one) => (one?.getBoundingClientRect().top ?? Infinity) <= line);
			const due = words[Math.max(passed.length - 1, 0)]?.id;
			const shown = drawn.map((step) => step.querySelector('.words')?.id);
			if (pinned && (shown.length !== 1 || shown[0] !== due))
				faults.push(`${scrolly.dataset.chart ?? ''} shows ${shown.join()} for ${due ?? ''}`);
			if (!pinned && shown.length !== steps.length) faults.push('a frame is missing');
		}
		return faults;
	});

/** The step being read, if the reading line is among its words; and whether it is in view. */
const reading = (page: Page, id?: string) =>
	page.evaluate((id) => {
		const pinned = document.documentElement.hasAttribute('data-scrolly');
		for (const words of document.querySelectorAll<HTMLElement>('.words')) {
			const { top, bottom, left, right } = words.getBoundingClientRect();
			const line = parseFloat(getComputedStyle(words).scrollMarginTop) + innerHeight / 10;
			if (id === undefined ? top > line || bottom < line : words.id !== id) continue;
			const picture = words.parentElement?.querySelector('.frame')?.getBoundingClientRect();
			const over = pinned && picture && picture.left < right && picture.right > left;
			const inView = bottom > (over ? picture.bottom : 0) && top < innerHeight;
			return { id: words.id, inView };
		}
		return undefined;
	}, id);

test(`${ACTIONS} things happen, and what shows is what should`, async ({ page }) => {
	const random = randomFrom(20_261_127);
	const below = (n: number) => Math.floor(random() * n);
	await open(page);
	const ids = await page.locator('.words').evaluateAll((all) => all.map(({ id }) => id));

	/** Actions that the page does by itself, many in one go; returns what was wrong, with what was done before. */
	const burst = (count: number) =>
		page.evaluate(
			async ({ count, seed, ids }) => {
				let state = seed;
				// A linear congruence is random enough to choose among actions.
				const below = (n: number) => {
					state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
					return Math.floor((state / 4_294_967_296) * n);
				};
				const root = document.documentElement;
				const anywhere = () => below(root.scrollHeight);
				const step = () => document.getElementById(ids[below(ids.length)] ?? '');
				const actions: [string, () => void][] = [
					[
						'scroll',
						() => {
							scrollTo(0, anywhere());
						}
					],
					[
						'scroll on',
						() => {
							scrollBy(0, below(300) - 100);
						}
					],
					['jump', () => step()?.scrollIntoView()],
					[
						'link',
						() => {
							location.hash = step()?.id ?? '';
						}
					],
					[
						'two jumps in one blocked task',
						() => {
							step()?.scrollIntoView();
							const start = performance.now();
							while (performance.now() - start < 20);
							scrollTo(0, anywhere());
						}
					],
					[
						'turn',
						() => {
							const turns = [
								...document.querySelectorAll<HTMLElement>('[data-active] [data-turn]')
							];
							turns[below(turns.length)]?.click();
						}
					],
					[
						'find',
						() => {
							const descriptions = [...document.querySelectorAll('.label, .description')];
							const found = descriptions[below(descriptions.length)];
							if (found) getSelection()?.selectAllChildren(found);
						}
					],
					['find nothing', () => getSelection()?.removeAllRanges()],
					[
						'focus',
						() => {
							const stops = [...document.querySelectorAll<HTMLElement>('.step a, .step button')];
							stops[below(stops.length)]?.focus();
						}
					],
					[
						'focus nothing',
						() => {
							if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
						}
					]
				];
				const faults: string[] = [];
				const done: string[] = [];
				const look = () => {
					const pinned = root.hasAttribute('data-scrolly');
					for (const scrolly of document.querySelectorAll('.scrolly')) {
						const words = [...scrolly.querySelectorAll<HTMLElement>('.words')];
						const [first] = words;
						if (!first) continue;
						const line = parseFloat(getComputedStyle(first).scrollMarginTop) + innerHeight / 10;
						const passed = words.filter((one) => one.getBoundingClientRect().top <= line);
						const due = words[Math.max(passed.length - 1, 0)];
						const active = [...scrolly.querySelectorAll('.frame[data-active]')];
						if (active.length !== 1 || active[0] !== due?.nextElementSibling)
							faults.push(`${done.slice(-3).join(', ')}: not ${due?.id ?? ''}`);
						const hidden = scrolly.querySelectorAll('.frame[hidden]').length;
						if (pinned && hidden !== words.length - 1)
							faults.push(`${done.slice(-3).join()}: hidden`);
					}
				};
				for (let i = 0; i < count; i += 1) {
					const [name, act] = actions[below(actions.length)] ?? ['', () => undefined];
					done.push(name);
					act();
					await new Promise(requestAnimationFrame);
					// A link’s place is gone to in the frame after.
					if (name === 'link') await new Promise(requestAnimationFrame);
					await new Promise((done) => setTimeout(done));
					await new Promise((done) => setTimeout(done));
					look();
				}
				return { faults, done: done.length };
			},
			{ count, seed: below(2 ** 31), ids }
		);

	/** What comes from outside the page. What changes the layout keeps the step that is read in view. */
	const outside: [string, boolean, () => Promise<unknown>][] = [
		['resize', true, () => page.setViewportSize(SIZES[below(SIZES.length)] ?? NARROW)],
		[
			'rotation',
			true,
			async () => {
				const { width, height } = page.viewportSize() ?? NARROW;
				await page.setViewportSize({ width: height, height: width });
			}
		],
		[
			'font growth',
			true,
			() =>
				page.evaluate(
					(size) => {
						document.documentElement.style.fontSize = size;
					},
					['', '110%', '125%'][below(3)] ?? ''
				)
		],
		['back', false, () => page.goBack({ waitUntil: 'commit' })],
		['reload', false, () => page.reload()]
	];

	let done = 0;
	const kinds = new Map<string, number>();
	while (done < ACTIONS) {
		const { faults, done: count } = await burst(30);
		expect(faults).toEqual([]);
		done += count;
		const [name, keeps, act] = outside[below(outside.length)] ?? [];
		if (!act || !name) continue;
		const before = keeps ? await reading(page) : undefined;
		await act();
		if (page.url() === 'about:blank') await page.goForward();
		await settle(page);
		expect(await faultsOf(page), name).toEqual([]);
		if (before?.inView) expect(await reading(page, before.id), name).toEqual(before);
		done += 1;
		kinds.set(name, (kinds.get(name) ?? 0) + 1);
	}
	expect([...kinds.keys()].sort()).toEqual(outside.map(([name]) => name).sort());
	expect(done).toBeGreaterThanOrEqual(ACTIONS);
});
