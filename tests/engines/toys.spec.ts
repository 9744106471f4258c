import { expect, test } from '@playwright/test';
import { ENGINES, withEngine } from './engine.ts';
import { play, said, settle } from './walk.ts';

/* The things to play with in three engines, by keyboard: each says the same. */

for (const engine of Object.keys(ENGINES)) {
	test(`${engine} takes a guess and tells how far off it is`, async ({ baseURL }) => {
		await withEngine(engine, async ({ open, run, press }) => {
			await open(String(baseURL), 390, 844);
			await run(play, 'guess');
			for (let i = 0; i < 20; i++) await press('ArrowRight');
			for (const key of ['Tab', 'Tab', 'Enter'] as const) await press(key);
			await run(settle);
			// It tells in stages, each a moment after the one before.
			await expect.poll(() => run(said, 'guess')).toContain('too low by 22 in every hundred');
		});
	});

	test(`${engine} reckons with the reader’s own projects`, async ({ baseURL }) => {
		await withEngine(engine, async ({ open, run, press }) => {
			await open(`${String(baseURL)}/?n=11`, 390, 844);
			await run(play, 'portfolio');
			await press('ArrowRight');
			await run(settle);
			expect(await run(said, 'portfolio')).toContain('Begin 12');
			expect(await run(() => location.search)).toBe('?n=12&under=four-in-33');
		});
	});
}
