import { group, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { boxesOf, isCounted, shownBy, type Boxed } from '../../../tests/support/pictures.ts';
import type { Content } from '../content/content.ts';
import { isBeside } from './dots.ts';
import { marksOf, PLANE, hasOwnWords } from './frame.ts';
import { charts, getChart, getFrames } from './registry.ts';

const content = readContent();
const frames = charts.flatMap((chart) => getFrames(content, chart));

const freeze = <T>(value: T): T => {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(freeze);
	}
	return value;
};

describe.each(frames)('frame $anchor', ({ chart, id, picture, text, figures }) => {
	const { labels } = picture;
	const boxes = boxesOf(picture);
	const marks = marksOf(picture);
	const bars = boxes.filter(({ type }) => type === 'bar' || type === 'stem');
	const draw = (content: Content) => getChart(chart).frames[id]?.(content);

	test('is a pure function of the content', () => {
		expect(draw({ ...content, figures: freeze(structuredClone(content.figures)) })).toEqual(
			picture
		);
		expect(draw(content)).toEqual(picture);
	});

	test('has each mark under a key of its own', () => {
		expect(marks.length - new Set(marks.map(({ key }) => key)).size).toBe(0);
	});

	test('keeps its marks on the plane', () => {
		const slack = 1e-6;
		for (const { x, y, width, height, mark, type } of boxes) {
			expect(x, mark.key).toBeGreaterThanOrEqual(-slack);
			expect(y, mark.key).toBeGreaterThanOrEqual(-slack);
			expect(x + width, mark.key).toBeLessThanOrEqual(PLANE.width + slack);
			expect(y + height, mark.key).toBeLessThanOrEqual(PLANE.height + slack);
			// A slice of a shape and the end of a line have no thickness.
			if (type === 'shape' || type === 'line') continue;
			expect(width, mark.key).toBeGreaterThan(0);
			expect(height, mark.key).toBeGreaterThan(0);
		}
	});

	test('keeps its labels on the plane', () => {
		for (const { name, x, y, anchor, width } of labels) {
			const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
			expect(left, name).toBeGreaterThanOrEqual(-1e-6);
			expect(left + width, name).toBeLessThanOrEqual(PLANE.width + 1e-6);
			expect(width, name).toBeGreaterThan(0);
			expect(y, name).toBeGreaterThanOrEqual(0);
			expect(y, name).toBeLessThanOrEqual(PLANE.height);
		}
	});

	test('draws a number only from a figure, and no figure without its number', () => {
		for (const mark of marks) {
			expect(mark.value === undefined, mark.key).toBe(mark.figure === undefined);
			if (mark.figure) expect(content.figures[mark.figure], mark.key).toBeDefined();
		}
	});

	test('draws the number that the content has', () => {
		for (const { mark, type } of boxes) {
			if (mark.figure === undefined || isCounted({ mark, type })) continue;
			const q = shownBy(content, mark);
			const beyond = q?.to === undefined ? undefined : q.to - q.value;
			expect([q?.value, beyond], mark.key).toContain(mark.value);
		}
	});

	test('draws nothing whose source was not found', () => {
		for (const { figure } of marks)
			if (figure) expect(content.figures[figure]?.certainty, figure).not.toBe('not-found');
	});

	test('has a label for each of its texts, and a text for each label', () => {
		expect(labels.flatMap((label) => (hasOwnWords(label) ? [] : label.name)).sort()).toEqual(
			Object.keys(text.labels).sort()
		);
	});

	test('names every figure that a mark or a word of it rests on', () => {
		for (const { figure } of marks) if (figure) expect(figures).toContain(figure);
		for (const figure of figures) expect(content.figures[figure], figure).toBeDefined();
	});

	test('has bars as long as their part of the track they lie on', () => {
		const tracks = [
			...bars.filter(({ mark }) => mark.tone === 'track'),
			...boxes.filter(({ type }) => type === 'scale')
		];
		const middle = ({ y, height }: Boxed) => y + height / 2;
		for (const bar of bars.filter(({ mark }) => mark.value !== undefined)) {
			const under = tracks.filter(
				(track) =>
					Math.abs(middle(track) - middle(bar)) <= 1e-6 &&
					track.x <= bar.x + 1e-6 &&
					bar.x + bar.width <= track.x + track.width + 1e-6
			);
			const { key, value } = bar.mark;
			expect(under, key).toHaveLength(1);
			expect(['percent', 'points'], key).toContain(shownBy(content, bar.mark)?.unit);
			expect(bar.width / (under[0]?.width ?? 0), key).toBeCloseTo((value ?? 0) / 100, 10);
		}
	});

	test('has areas in proportion to their numbers', () => {
		const areas = boxes.filter(({ type, mark }) => type === 'area' && mark.value !== undefined);
		const per = ({ width, height, mark }: Boxed) => (width * height) / (mark.value ?? NaN);
		const [first] = areas;
		for (const area of areas)
			expect(per(area), area.mark.key).toBeCloseTo(first ? per(first) : 0, 8);
	});

	test('has dots of one size, apart from one another, as many as their figure says', () => {
		const dots = boxes.filter(({ type }) => type === 'dot' || type === 'cell');
		expect(new Set(dots.map(({ width }) => width.toFixed(6))).size).toBeLessThanOrEqual(1);
		for (const [i, a] of dots.entries())
			for (const b of dots.slice(i + 1))
				// The source’s own dots are drawn around the article’s.
				if (a.mark.voice === b.mark.voice && Math.hypot(a.x - b.x, a.y - b.y) < a.width)
					expect.fail(`${a.mark.key}, ${b.mark.key}`);
		const counted = boxes.filter(
			({ mark, type }) => isCounted({ mark, type }) && mark.figure && !isBeside(mark)
		);
		for (const [name, those] of group(
			counted,
			({ mark }) => `${mark.figure ?? ''} ${mark.voice ?? ''}`
		)) {
			const [first] = those;
			const many = (first && shownBy(content, first.mark)?.value) ?? NaN;
			expect(
				sum(those, ({ mark }) => mark.value),
				name
			).toBeCloseTo(many, 9);
		}
	});

	test('shows a bound as a bound, and the source’s own value as an outline', () => {
		for (const { mark, x, y, width } of bars) {
			if (mark.figure === undefined) continue;
			const q = shownBy(content, mark);
			const source = mark.voice === 'source' || content.figures[mark.figure]?.voice === 'source';
			if (q?.qualifier === 'fewer than' || q?.qualifier === 'at most')
				expect(mark.look, mark.key).toBe('bound');
			else if (q?.qualifier === 'about' || q?.qualifier === 'nearly')
				expect(mark.look, mark.key).toBe(source ? 'ring-soft' : 'soft');
			else if (source) expect(['ring', 'bound'], mark.key).toContain(mark.look);
			if (q?.qualifier === 'more than' || q?.qualifier === 'at least')
				expect(
					bars.filter(
						(other) =>
							other.mark.look === 'open' && Math.abs(other.x - x - width) < 1e-6 && other.y === y
					),
					mark.key
				).toHaveLength(1);
		}
	});
});
