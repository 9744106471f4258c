import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { differences } from './differences.ts';
import { ENGINES, onceEach, withEngine } from './engine.ts';
import { settle, shownAt, type Shown } from './walk.ts';

/*
 * Embedded charts in three engines: each frame by its address and by the arrow keys, with the same
 * geometry within a pixel, nothing wider than its frame, and all engines draw the same.
 */

/** The frames of each chart that was built, by what their addresses say. */
const frames = readdirSync('build/embed', { recursive: true, encoding: 'utf8' })
	.map((path) => path.split(/[\\/]/u))
	.flatMap(([chart, frame, file]) =>
		chart !== undefined && frame !== undefined && file === 'index.html'
			? [{ chart, frame, name: `${chart}/${frame}` }]
			: []
	);

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What an engine shows of every frame, by its name, the address of the site and the width of the view. */
const everyFrame = onceEach(async (key) => {
	const [engine = '', baseURL = '', width] = key.split(' ');
	const shown: Record<string, Shown> = {};
	const faults: string[] = [];
	await withEngine(engine, async ({ open, run }) => {
		for (const { name } of frames) {
			await open(`${baseURL}/embed/${name}/`, Number(width), 800);
			await run(settle);
			shown[name] = await run(shownAt);
			if ((await run(overflow)) > 0) faults.push(`${name} is wider than its frame`);
		}
	});
	return { shown, faults };
});

for (const width of [280, 700]) {
	for (const engine of Object.keys(ENGINES)) {
		test(`${engine} draws each embedded frame at ${width}`, async ({ baseURL }) => {
			const at = `${String(baseURL)} ${width}`;
			const inChromium = await everyFrame(`chromium ${at}`);
			const { shown, faults } = await everyFrame(`${engine} ${at}`);
			expect(frames.length).toBeGreaterThan(30);
			const unlike = frames.flatMap(({ name }) =>
				differences(name, inChromium.shown[name], shown[name])
			);
			expect([...faults, ...unlike]).toEqual([]);
		});
	}
}

/** Waits until a frame shows; gives up after five seconds, and what then shows tells. */
async function shows(frame: string): Promise<void> {
	for (let i = 0; i < 100; i++) {
		const { dataset } = document.querySelector<HTMLElement>(`[data-frame="${frame}"]`) ?? {};
		if (dataset?.active !== undefined) return;
		await new Promise((next) => setTimeout(next, 50));
	}
}

const focusSteps = (): string[] => {
	document.querySelector<HTMLElement>('[data-step]')?.focus();
	const all = [...document.querySelectorAll<HTMLElement>('[data-frame]')];
	return all.map(({ dataset }) => String(dataset.frame));
};

for (const engine of Object.keys(ENGINES)) {
	test(`${engine} steps through an embedded chart by arrow keys`, async ({ baseURL }) => {
		await withEngine(engine, async ({ open, run, press }) => {
			const faults: string[] = [];
			const embed = `${String(baseURL)}/embed/funnel`;
			await open(`${embed}/launched/`, 500, 800);
			const [, ...names] = await run(focusSteps);
			const stepped: Record<string, Shown> = {};
			for (const name of names) {
				await press('ArrowRight');
				await run(shows, name);
				await run(settle);
				stepped[name] = await run(shownAt);
			}
			for (const name of names) {
				await open(`${embed}/${name}/`, 500, 800);
				faults.push(...differences(name, await run(shownAt), stepped[name]));
			}
			expect(names.length).toBeGreaterThan(1);
			expect(faults).toEqual([]);
		});
	});
}
