import { expect, test } from '@playwright/test';
import { differences } from './differences.ts';
import { ENGINES, onceEach, withEngine, type Engine } from './engine.ts';
import {
	follow,
	scrollIntoReach,
	settle,
	shownAt,
	stepsIn,
	focusTurnTo,
	type Shown
} from './walk.ts';

/*
 * The story in three engines: each way to a step ends in the same frame, with the same geometry within
 * a pixel, and all engines draw the same.
 */

const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
];

type Steps = Record<string, Shown>;

/** Goes to each step in one way; what each then shows. */
async function walk(engine: Engine, go: (id: string) => void): Promise<Steps> {
	const shown: Steps = {};
	for (const id of await engine.run(stepsIn)) {
		await engine.run(go, id);
		await engine.run(settle);
		shown[id] = await engine.run(shownAt, id);
	}
	return shown;
}

/** Goes to the first step of each chart by its link, and on by pressing Enter on what leads to the next. */
async function walkByKeyboard(engine: Engine): Promise<Steps> {
	const shown: Steps = {};
	let pressed = 0;
	for (const id of await engine.run(stepsIn)) {
		if (await engine.run(focusTurnTo, id)) {
			await engine.press('Enter');
			pressed++;
		} else await engine.run(follow, id);
		await engine.run(settle);
		shown[id] = await engine.run(shownAt, id);
	}
	expect(pressed).toBeGreaterThan(20);
	return shown;
}

const compareAll = (way: string, expected: Steps, found: Steps) =>
	Object.entries(expected).flatMap(([id, shown]) => differences(`${id} ${way}`, shown, found[id]));

/** What Chromium shows at each step, by the address of the site and the width of the view. */
const inChromium = onceEach((key) =>
	withEngine('chromium', async (engine) => {
		const [url = '', ...size] = key.split(' ');
		const [width = 0, height = 0] = size.map(Number);
		await engine.open(url, width, height);
		return walk(engine, follow);
	})
);

for (const { width, height } of SIZES) {
	for (const name of Object.keys(ENGINES)) {
		test(`${name} shows each step’s frame, however one comes to it, at ${width}`, async ({
			baseURL
		}) => {
			const url = String(baseURL);
			const expected = await inChromium(`${url} ${width} ${height}`);
			await withEngine(name, async (engine) => {
				const openStory = () => engine.open(url, width, height);
				await openStory();
				const byLink = await walk(engine, follow);
				await openStory();
				const byScroll = await walk(engine, scrollIntoReach);
				await openStory();
				const byKeyboard = await walkByKeyboard(engine);
				expect(Object.keys(byLink).length).toBeGreaterThan(30);
				expect([
					...compareAll('by link, as Chromium', expected, byLink),
					...compareAll('by scroll', byLink, byScroll),
					...compareAll('by keyboard', byLink, byKeyboard)
				]).toEqual([]);
			});
		});
	}
}
