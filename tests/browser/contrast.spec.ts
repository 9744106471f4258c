import { expect, test } from '@playwright/test';
import { group } from 'd3';
import { openPictures, seeMarks, type Seen } from './pictures.ts';
import { contrast, SCALE } from './pixels.ts';

/*
 * Marks for every eye, from the pixels of the story’s pictures. Each mark is drawn and left out: the pixels
 * that change are its own, and what they change to is what lies behind it, be that the page, a scale or
 * another mark. Their contrast is that of WCAG 2.2, and so is by luminance alone: what it tells apart is
 * told apart in grey. Forced colours leave the marks theirs and change what lies behind; dark ones are
 * nearly black, where the marks of the dark scheme only gain.
 */

const MODES = [
	{ name: 'light', colorScheme: 'light', forcedColors: 'none' },
	{ name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
	{ name: 'forced colours', colorScheme: 'light', forcedColors: 'active' }
] as const;

/**
 * What says nothing that other marks and their labels do not say: bare scales, the shape behind a picture
 * or under a line, the gap around a ring, the single dollars of a part that is outlined.
 */
const isContext = ({ tone, look, name }: Seen) =>
	tone === 'track' ||
	look.endsWith('halo') ||
	look === 'area faint' ||
	/-(?:shape|scale)$/.test(name);

/** Whether what stands out of a mark spans it one way. Its end may fade, and it may share an edge with the next. */
const standsOut = ({ across, down }: Seen) => Math.max(across, down) >= 0.7;

/** Looks that are told by something else than how light they are. */
const texture = ({ look }: Seen) => /ring|bound|open|empty/u.exec(look)?.[0] ?? 'filled';

/** Whether two marks can be told apart in grey. */
const differ = (a: Seen, b: Seen) =>
	a.shape !== b.shape ||
	texture(a) !== texture(b) ||
	a.dashes !== b.dashes ||
	contrast(a.grey, b.grey) >= 1.5;

/** How far two marks are apart, in pixels; below zero where one lies on the other. */
const gap = ({ area: a }: Seen, { area: b }: Seen) =>
	Math.max(
		Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
		Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height)
	);

/** Neighbours: in a picture some 300 pixels wide, what is further apart has a label to itself. */
const NEAR = 20;

for (const { name, ...mode } of MODES)
	test.describe(name, () => {
		test.use({
			...mode,
			deviceScaleFactor: SCALE,
			contextOptions: { reducedMotion: 'reduce' }
		});

		test('every mark stands out 3:1, and neighbours that differ do so in grey', async ({
			page
		}) => {
			if (mode.forcedColors === 'active')
				await page.addInitScript(() => {
					// As was chosen when no colours were forced.
					localStorage.setItem('theme', 'dark');
				});
			await openPictures(page, 1280);
			const marks = (await seeMarks(page)).filter((mark) => !isContext(mark));
			expect(marks.length).toBeGreaterThan(500);
			const standing = new Set(marks.filter(standsOut).map(({ name }) => name));
			// A bar may end in a point, and lie on another that ends in its own.
			const faint = marks.filter(
				({ name }) => !standing.has(name) && !standing.has(`${name}-point`)
			);
			expect
				.soft(faint.map((mark) => `${mark.name}, ${mark.look}, ${mark.tone}: ${mark.most}`))
				.toEqual([]);

			const alike: string[] = [];
			for (const picture of group(marks, (mark) => mark.picture).values())
				for (const [i, upper] of picture.entries())
					for (const lower of picture.slice(0, i)) {
						const apart = gap(upper, lower);
						const same = upper.tone === lower.tone && upper.look === lower.look;
						if (same || apart > NEAR) continue;
						// What lies on another mark of another tone is lighter, darker or outlined all round.
						const lost =
							upper.tone !== lower.tone &&
							apart < -10 &&
							contrast(upper.grey, lower.grey) < 1.5 &&
							upper.quarters < 4;
						if (lost || !differ(upper, lower)) alike.push(`${upper.name} and ${lower.name}`);
					}
			expect.soft(alike).toEqual([]);
		});
	});
