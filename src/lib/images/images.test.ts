import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { boxOf, PLANE } from '../charts/frame.ts';
import { charts, getCover, getFrames } from '../charts/registry.ts';
import { CARD_SIZE } from '../components/card.ts';
import { labelOf } from '../components/label.ts';
import { fill } from '../content/fill.ts';
import { frameCard, siteCardImage } from './card.ts';
import { chartImage } from './chart.ts';
import { plainColour } from './colours.ts';
import { toPng } from './png.ts';

const content = readContent();
const frames = charts.flatMap((chart) => getFrames(content, chart));

const parse = (svg: string) => {
	const { document } = new Window();
	document.body.innerHTML = svg;
	return document;
};
const isWellFormed = (svg: string) => {
	const { DOMParser } = new Window();
	return !new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror');
};
const numbersOf = (node: { getAttribute(name: string): string | null }, ...names: string[]) =>
	names.map((name) => Number(node.getAttribute(name)));

describe.each(frames)('the image of $anchor', (frame) => {
	const svg = chartImage(content, frame);
	const document = parse(svg);
	const all = (selector: string) => [...document.querySelectorAll(selector)];

	test('is well-formed, and says what it shows', () => {
		expect(isWellFormed(svg)).toBe(true);
		expect(document.querySelector('title')?.textContent).toBe(fill(content, frame.text.title));
		expect(document.querySelector('desc')?.textContent).toBe(fill(content, frame.text.description));
	});

	test('needs nothing from elsewhere: no font, no style sheet, no other file', () => {
		expect(svg).not.toMatch(
			/<(?:text|style|image|foreignObject)\b|font-family|var\(|color-mix|NaN/
		);
		const ids = all('[id]').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, url, href] of svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g))
			expect(ids).toContain(url ?? href);
		expect(svg.replaceAll(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(/="https?:/);
	});

	test('has the marks of the picture, of lengths and areas in proportion', () => {
		// The squares of a waffle are in one path for all that look alike; shapes and lines have no length.
		const cells = frame.picture.plots.filter(({ mark }) => mark === 'cell');
		const squares = all('[data-mark="cell"] path').flatMap(
			(path) => path.getAttribute('d')?.match(/m/gi) ?? []
		);
		expect(squares.length).toBe(cells.flatMap(({ data }) => data).length);
		const others = frame.picture.plots.filter((plot) => !cells.includes(plot));
		const valued = others
			.filter(({ mark }) => mark !== 'shape' && mark !== 'line')
			.flatMap(({ data }) => data.filter(({ value }) => value !== undefined));
		expect(all('[data-value]').length).toBe(valued.length);
		for (const plot of frame.picture.plots) {
			const nodes = all(`[data-mark="${plot.mark}"] [data-length]`);
			for (const mark of plot.data.filter(({ value }) => value !== undefined)) {
				const node = nodes.find((node) => node.getAttribute('data-key') === mark.key);
				if (!node || node.tagName.toLowerCase() !== 'rect') continue;
				const box = boxOf(plot, mark);
				const [width = 0, height = 0] = numbersOf(node, 'width', 'height');
				const unit = 672 / PLANE.width;
				expect(width, mark.key).toBeCloseTo(box.width * unit, 1);
				expect(height, mark.key).toBeCloseTo(box.height * unit, 1);
			}
		}
		// Whatever has its length along one scale has the same length for each unit of it.
		for (const group of all('[data-mark="bar"]')) {
			const rates = [...group.querySelectorAll('[data-length="width"]')].flatMap((node) => {
				const [width = 0, value = 0] = numbersOf(node, 'width', 'data-value');
				return value === 0 ? [] : [width / value];
			});
			for (const rate of rates) expect(rate).toBeCloseTo(rates[0] ?? 0, 1);
		}
	});

	test('has every label, in its words', () => {
		const words = (node: { querySelectorAll: typeof document.querySelectorAll }) =>
			[...node.querySelectorAll('[data-text]')]
				.map((run) => run.getAttribute('data-text'))
				.join('')
				.replace(/\s/g, '');
		const labels = all('[data-label]');
		expect(labels.map((label) => label.getAttribute('data-label'))).toEqual(
			frame.picture.labels.map(({ name }) => name)
		);
		for (const label of labels) {
			const text = labelOf(content, frame, label.getAttribute('data-label') ?? '');
			const said = typeof text === 'string' ? text : fill(content, text);
			expect(words(label)).toBe(said.replace(/\s/g, ''));
		}
	});
});

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('as pixels, an image is as large as asked for', async () => {
	const [chart] = charts;
	if (!chart) throw new Error('There is no chart.');
	const svg = chartImage(content, getCover(content, chart));
	const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
	expect(sizeOf(await toPng(svg, 2))).toEqual([2 * Number(width), 2 * Number(height)]);
});

describe('cards', () => {
	test.each([...frames.map((frame) => frameCard(content, frame)), siteCardImage(content)])(
		'are well-formed and of their size',
		(svg) => {
			expect(isWellFormed(svg)).toBe(true);
			const [root] = parse(svg).querySelectorAll('svg');
			expect(root && numbersOf(root, 'width', 'height')).toEqual([
				CARD_SIZE.width,
				CARD_SIZE.height
			]);
		}
	);
});

test.each([
	['#ad530a', { colour: '#ad530a', opacity: 1 }],
	['none', { colour: 'none', opacity: 1 }],
	['url(#soft-live)', { colour: 'url(#soft-live)', opacity: 1 }],
	['color-mix(in srgb, #000000 25%, #ffffff)', { colour: '#bfbfbf', opacity: 1 }],
	['color-mix(in srgb, #ad530a 26%, transparent)', { colour: '#ad530a', opacity: 0.26 }]
])('the colour %s', (value, expected) => {
	expect(plainColour(value)).toEqual(expected);
});

test('a colour that no image can have is refused', () => {
	expect(() => plainColour('color-mix(in oklab, #000 10%, #fff)')).toThrow('no colour');
	expect(() => plainColour('currentColor')).toThrow('no colour');
});
