import { expect, test, type Page } from '@playwright/test';
import { charts } from '../../src/lib/charts/registry.ts';
import { content } from '../support/content.ts';
import { inkedRows, readPdf, squeezed, type Run, type Sheet } from './pdf.ts';
import { open, scrollToShare, stepsOf } from './story.ts';

/** What is printed, read from its PDF: the text, and the pages as they look. */

const FORMATS = ['A4', 'Letter'] as const;

/** In points: the numbers of notes are smaller than all else. */
const SMALLEST = 6.55;
const isNote = ({ size }: Run) => size < SMALLEST;

/** Whether a run is the number of its page. */
const isFolio = ({ text }: Run) => /^\d+ \/ \d+$/u.test(text);

const textOf = ({ runs }: Sheet) =>
	squeezed(
		runs
			.filter((run) => !isFolio(run) && !isNote(run))
			.map(({ text }) => text)
			.join('')
	);

/** Prints a page for which the reader and the device have both chosen dark, with all backgrounds. */
async function print(page: Page, format: (typeof FORMATS)[number]): Promise<Sheet[]> {
	await page.evaluate(() => {
		document.documentElement.dataset.theme = 'dark';
	});
	return readPdf(await page.pdf({ format, printBackground: true }));
}

/** That a sheet is white paper with something on it in black, its margins clear, and its number at the foot. */
function expectPaper(sheet: Sheet, number: number, of: number) {
	const { width, height, greys, runs } = sheet;
	const dark = greys.filter((grey) => grey < 100).length / greys.length;
	const white = greys.filter((grey) => grey === 255).length / greys.length;
	const where = `sheet ${number}`;
	expect.soft(dark, `${where} is blank`).toBeGreaterThan(0.0005);
	expect.soft(white, `${where} is not white`).toBeGreaterThan(0.7);
	const margin = (at: number) => {
		const [x, y] = [at % width, Math.floor(at / width)];
		return x < 36 || x > width - 36 || y < 32 || y > height - 12;
	};
	expect
		.soft(
			greys.some((grey, at) => grey < 255 && margin(at)),
			`${where} runs into its margins`
		)
		.toBe(false);
	const folios = runs.filter(isFolio).map(({ text }) => text);
	expect.soft(folios, where).toEqual([`${number} / ${of}`]);
}

/** What each frame of a page says: its title, the labels of its picture, its sources. */
const framesOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.frame[data-frame]')].map((frame) => ({
			title: frame.querySelector('.title')?.textContent ?? '',
			labels: [...frame.querySelectorAll('.label')].map((label) => label.textContent),
			source: frame.querySelector('.source')?.firstChild?.textContent?.trim() ?? ''
		}))
	);

type Frame = Awaited<ReturnType<typeof framesOf>>[number];

/**
 * That every frame stands whole on one sheet, and once in all, in the order of the page. The type of
 * titles and the height of pictures are in points.
 */
function expectFrames(sheets: Sheet[], frames: Frame[], type: { title: number; picture: number }) {
	const titlesOf = ({ runs }: Sheet) =>
		runs.filter(({ size, text }) => Math.abs(size - type.title) < 0.1 && text.trim() !== '');
	const titles = sheets.map((sheet) => titlesOf(sheet).map(({ text }) => squeezed(text)));
	const all = titles.map((runs) => runs.join('')).join('\n');
	let reached = -1;
	for (const { title, labels, source } of frames) {
		expect(all.split(squeezed(title)), `“${title}” stands once`).toHaveLength(2);
		const at = all.indexOf(squeezed(title));
		expect(at, `“${title}” is in its turn`).toBeGreaterThan(reached);
		reached = at;
		const sheet = sheets[all.slice(0, at).split('\n').length - 1];
		if (!sheet) throw new Error(`“${title}” is on no sheet.`);
		const text = textOf(sheet);
		for (const label of labels)
			expect.soft(text, `on the sheet of “${title}”`).toContain(squeezed(label));
		const start = titlesOf(sheet).find((run) => squeezed(title).startsWith(squeezed(run.text)));
		const end = sheet.runs.find(
			({ text, x, y }) =>
				start &&
				source !== '' &&
				squeezed(source).startsWith(squeezed(text)) &&
				Math.abs(x - start.x) < 2 &&
				y > start.y + type.picture
		);
		if (source !== '') expect.soft(end, `the sources of “${title}” under it`).toBeDefined();
	}
}

for (const format of FORMATS) {
	test(`the story on ${format}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await open(page);
		const frames = await framesOf(page);
		expect(frames).toHaveLength((await stepsOf(page)).length);
		const notes = await page.evaluate(() =>
			[...document.querySelectorAll('.note .lead')].map(({ textContent }) => textContent)
		);
		const headings = await page.locator('main h2').allTextContents();
		await scrollToShare(page, 0.5);
		await page.locator('.number > button').first().click();
		const sheets = await print(page, format);

		for (const [i, sheet] of sheets.entries()) {
			expectPaper(sheet, i + 1, sheets.length);
			const rows = inkedRows(sheet).filter((row) => row < sheet.height - 45);
			if (i < sheets.length - 1)
				expect
					.soft(Math.max(...rows), `sheet ${i + 1} is half blank`)
					.toBeGreaterThan(sheet.height * 0.55);
		}
		expectFrames(sheets, frames, { title: 10.8, picture: 140 });

		const whole = sheets.map(textOf).join('');
		// One after the other: the one that was open too.
		let reached = 0;
		for (const [i, lead] of notes.entries()) {
			const at = whole.indexOf(`${i + 1}${squeezed(lead)}.`, reached);
			expect(at, `note ${i + 1}`).toBeGreaterThan(reached);
			reached = at;
		}
		const numbers = sheets
			.flatMap(({ runs }) => runs.filter(isNote))
			.map(({ text }) => Number(text));
		expect(numbers.length).toBeGreaterThan(50);
		for (const number of numbers) expect.soft(notes[number - 1], `note ${number}`).toBeDefined();

		for (const { url, via } of Object.values(content().sources))
			for (const address of [url, via?.url])
				if (address !== undefined) expect.soft(whole).toContain(squeezed(address));

		for (const heading of headings) {
			const after = sheets.flatMap(({ runs }) => {
				const at = runs.find(({ text, size }) => size > 15 && text.trim() === heading.trim());
				return at ? [runs.filter((run) => run.y > at.y + 12 && !isFolio(run)).length] : [];
			});
			expect.soft(after, `“${heading}” stands once`).toHaveLength(1);
			expect.soft(after[0], `what follows “${heading}”`).toBeGreaterThan(3);
		}
	});

	test(`every chart on one sheet of ${format}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		for (const { id, frames } of charts) {
			await open(page, `/charts/${id}/`);
			const sheets = await print(page, format);
			expect.soft(sheets, id).toHaveLength(1);
			const [sheet] = sheets;
			if (!sheet) continue;
			expectPaper(sheet, 1, 1);
			const said = await framesOf(page);
			expect(said).toHaveLength(Object.keys(frames).length);
			expectFrames(sheets, said, { title: 9.6, picture: 125 });
			for (const source of await page.locator('.addresses a').all())
				expect.soft(textOf(sheet)).toContain(squeezed((await source.getAttribute('href')) ?? ''));
		}
	});
}
