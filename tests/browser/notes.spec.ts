import { expect, test } from '@playwright/test';
import { named, open } from './story.ts';

/** The notes behind the numbers: wherever a number stands in the view, its note can be read whole. */

for (const size of [
	{ width: 320, height: 568 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 896, height: 600 },
	{ width: 1366, height: 600 }
]) {
	test(`${named(size)} by ${size.height}, a note opens within the view`, async ({ page }) => {
		await page.setViewportSize(size);
		await open(page);
		const out = await page.evaluate(async () => {
			const faults: string[] = [];
			const drawn = () =>
				new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			const buttons = [...document.querySelectorAll<HTMLElement>('.number button')];
			for (const [i, button] of buttons.entries()) {
				button.scrollIntoView({ block: (['start', 'center', 'end'] as const)[i % 3] ?? 'start' });
				await drawn();
				const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
				button.click();
				const box = note?.getBoundingClientRect();
				if (!note || !box) faults.push(`number ${i} has no note`);
				else if (box.height < 80 || box.top < 0 || box.bottom > innerHeight)
					faults.push(`${note.id}: ${box.top} to ${box.bottom} of ${innerHeight} down`);
				else if (box.left < 0 || box.right > document.documentElement.clientWidth)
					faults.push(`${note.id}: ${box.left} to ${box.right} across`);
				else if (note.scrollWidth > note.clientWidth) faults.push(`${note.id} scrolls sideways`);
				note?.hidePopover();
			}
			return faults;
		});
		expect(out).toEqual([]);
	});
}
