import { group } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLANE, type Bar, type Dot, type Mark, type Picture } from '../../src/lib/charts/frame.ts';
import { chartOf, charts, frameOf, framesOf } from '../../src/lib/charts/index.ts';
import { opening } from '../../src/lib/charts/funnel/index.ts';
import type { Dataset } from '../../src/lib/data/dataset.ts';
import type { Quantity } from '../../src/lib/data/words.ts';
import { dataset } from '../support/content.ts';

const data = dataset();
const frames = charts.flatMap((chart) => framesOf(data, chart));

const dotsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'dot');
const barsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'bar');

/** Whose number a mark shows: the source's own where the figure has one and the mark asks for it. */
function meant(data: Dataset, { figure: id, voice }: Mark): Quantity | undefined {
	const figure = id && data.figures[id];
	if (!figure) return undefined;
	return voice === 'source' && figure.voice === 'article' ? figure.theirs : figure.quantity;
}

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
	return Object.freeze(value);
}

describe('the registry', () => {
	test('holds ten charts, each under its own name', () => {
		expect(charts).toHaveLength(10);
		expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
		for (const chart of charts) expect(chartOf(chart.id)).toBe(chart);
	});

	test('and the content folder have the same charts, frames and order of frames', () => {
		expect(charts.map(({ id }) => id).sort()).toEqual(Object.keys(data.charts).sort());
		for (const { id, frames } of charts)
			expect(Object.keys(frames)).toEqual(Object.keys(data.charts[id]?.frames ?? {}));
	});

	test('refuses names that it does not hold', () => {
		expect(() => chartOf('funel')).toThrow('“funel”');
		expect(() => frameOf(data, chartOf('funnel'), 'lanched')).toThrow('“lanched”');
	});

	test('gives every frame an address of its own', () => {
		expect(new Set(frames.map(({ address }) => address)).size).toBe(frames.length);
	});
});

describe.each(frames)('frame $address', ({ chart, id, picture, text, figures }) => {
	const { marks, labels } = picture;
	const draw = (data: Dataset) => chartOf(chart).frames[id]?.(data);

	test('is a pure function of the dataset', () => {
		expect(draw(freeze(structuredClone(data)))).toEqual(picture);
		expect(draw(data)).toEqual(picture);
	});

	test('has each mark under a key of its own', () => {
		expect(marks.length - new Set(marks.map(({ key }) => key)).size).toBe(0);
	});

	test('keeps its marks on the plane', () => {
		const slack = 1e-6;
		for (const mark of marks) {
			const [left, top, right, bottom] =
				mark.kind === 'dot'
					? [mark.cx - mark.r, mark.cy - mark.r, mark.cx + mark.r, mark.cy + mark.r]
					: [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
			expect(left, mark.key).toBeGreaterThanOrEqual(-slack);
			expect(top, mark.key).toBeGreaterThanOrEqual(-slack);
			expect(right, mark.key).toBeLessThanOrEqual(PLANE.width + slack);
			expect(bottom, mark.key).toBeLessThanOrEqual(PLANE.height + slack);
			expect(right - left, mark.key).toBeGreaterThan(0);
			expect(bottom - top, mark.key).toBeGreaterThan(0);
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
			if (mark.figure) expect(data.figures[mark.figure], mark.key).toBeDefined();
		}
	});

	test('draws the number that the dataset has', () => {
		for (const mark of barsOf(marks)) {
			if (mark.figure === undefined) continue;
			const q = meant(data, mark);
			const beyond = q?.to === undefined ? undefined : q.to - q.value;
			expect([q?.value, beyond], mark.key).toContain(mark.value);
		}
	});

	test('draws nothing whose source was not found', () => {
		for (const { figure } of marks)
			if (figure) expect(data.figures[figure]?.certainty, figure).not.toBe('not found');
	});

	test('has a label for each of its texts, and a text for each label', () => {
		expect(labels.map(({ name }) => name).sort()).toEqual(Object.keys(text.labels).sort());
	});

	test('names every figure that a mark or a word of it rests on', () => {
		for (const { figure } of marks) if (figure) expect(figures).toContain(figure);
		for (const figure of figures) expect(data.figures[figure], figure).toBeDefined();
	});

	test('has bars as long as their part of the track they lie on', () => {
		const bars = barsOf(marks).filter(({ length }) => length === 'width');
		const tracks = bars.filter(({ tone }) => tone === 'track');
		for (const bar of bars.filter(({ value }) => value !== undefined)) {
			const under = tracks.filter(
				({ x, y, width }) =>
					// A ring stands out above and below the bar that it is drawn on.
					Math.abs(y - bar.y) <= 1 && x <= bar.x + 1e-6 && bar.x + bar.width <= x + width + 1e-6
			);
			expect(under, bar.key).toHaveLength(1);
			expect(meant(data, bar)?.unit, bar.key).toBe('percent');
			expect(bar.width / (under[0]?.width ?? 0), bar.key).toBeCloseTo((bar.value ?? 0) / 100, 10);
		}
	});

	test('has areas in proportion to their numbers', () => {
		const areas = barsOf(marks).filter(
			({ length, value }) => length === 'area' && value !== undefined
		);
		const [first] = areas;
		const per = ({ width, height, value = 0 }: Bar) => (width * height) / value;
		for (const bar of areas) expect(per(bar), bar.key).toBeCloseTo(first ? per(first) : 0, 8);
	});

	test('has dots of one size, apart from one another, as many as their figure says', () => {
		const dots = dotsOf(marks);
		expect(new Set(dots.map(({ r }) => r)).size).toBeLessThanOrEqual(1);
		for (const [i, a] of dots.entries())
			for (const b of dots.slice(i + 1))
				if (Math.hypot(a.cx - b.cx, a.cy - b.cy) < a.r + b.r) expect.fail(`${a.key}, ${b.key}`);
		const groups = group(dots, ({ figure, tone }) => `${figure ?? ''} ${tone}`);
		for (const [name, dots] of groups) {
			const [dot] = dots;
			const q = dot && meant(data, dot);
			const many = q?.value ?? Number.NaN;
			expect(dots.length, name).toBe(dot?.tone === 'quiet' ? 100 - many : many);
			expect(dots.every(({ value }) => value === 1)).toBe(true);
		}
	});

	test('shows a bound as a bound, and the source’s own value as an outline', () => {
		for (const mark of barsOf(marks)) {
			if (mark.figure === undefined) continue;
			const q = meant(data, mark);
			const source = mark.voice === 'source' || data.figures[mark.figure]?.voice === 'source';
			if (q?.qualifier === 'fewer than' || q?.qualifier === 'at most')
				expect(mark.look, mark.key).toBe('bound');
			else if (q?.qualifier === 'about' || q?.qualifier === 'nearly')
				expect(mark.look, mark.key).toBe(source ? 'ring-soft' : 'soft');
			else if (source) expect(['ring', 'bound'], mark.key).toContain(mark.look);
			if (q?.qualifier === 'more than' || q?.qualifier === 'at least')
				expect(
					barsOf(marks).filter(
						({ look, x, y }) =>
							look === 'open' && Math.abs(x - mark.x - mark.width) < 1e-6 && y === mark.y
					),
					mark.key
				).toHaveLength(1);
		}
	});
});

describe('the opening picture', () => {
	const { marks, width, height } = opening(data);

	test('has a dot for each attempt, the lit ones first', () => {
		const launched = data.figures['poc-launched']?.quantity?.value;
		const live = data.figures['poc-in-production']?.quantity?.value ?? 0;
		expect(marks).toHaveLength(launched ?? -1);
		expect(marks.map(({ tone }) => tone)).toEqual(
			marks.map((_, i) => (i < live ? 'live' : 'lost'))
		);
	});

	test('fills its own box', () => {
		const inside = ({ cx, cy, r }: Dot) =>
			cx >= r && cy >= r && cx + r <= width && cy + r <= height;
		expect(marks.every(inside)).toBe(true);
	});
});

describe('a figure changed', () => {
	const drawn = new Set(
		frames.flatMap(({ picture }) => picture.marks.flatMap(({ figure }) => figure ?? []))
	);
	const cited = Object.values(data.figures).filter(({ quantity, from }) => quantity && !from);

	/** The figure and all it is worked out from. */
	const roots = (id: string): string[] => [
		id,
		...(data.figures[id]?.from?.ids.flatMap(roots) ?? [])
	];

	/** What a mark says, wherever it stands; what goes on beyond a bound says nothing by its length. */
	const saying = (mark: Mark) => {
		const { key, kind, tone, look, value, figure, voice } = mark;
		const sized = mark.kind === 'bar' && mark.length === 'width' && look !== 'open';
		const size = sized ? mark.width : undefined;
		return { key, kind, tone, look, value, figure, voice, size };
	};

	const part = ({ marks }: Picture, keep: (mark: Mark) => boolean) =>
		marks.filter(keep).map(saying);

	test('changes the marks that rest on it, in every frame, and no other', () => {
		fc.assert(
			fc.property(fc.constantFrom(...cited), fc.nat({ max: 100 }), ({ id, quantity }, value) => {
				fc.pre(quantity !== undefined && value !== quantity.value);
				const changed = structuredClone(data);
				const figure = changed.figures[id];
				if (figure?.quantity) figure.quantity.value = value;
				for (const { chart, id: frame, address, picture } of frames) {
					const after = frameOf(changed, chartOf(chart), frame).picture;
					const rests = (mark: Mark) =>
						mark.figure !== undefined && roots(mark.figure).includes(id);
					expect(
						part(after, (mark) => !rests(mark)),
						address
					).toEqual(part(picture, (mark) => !rests(mark)));
					const shows = (mark: Mark) =>
						mark.figure === id && meant(data, mark) === data.figures[id]?.quantity;
					if (picture.marks.some(shows))
						expect(part(after, shows), address).not.toEqual(part(picture, shows));
					if (!picture.marks.some(rests)) expect(after, address).toEqual(picture);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test.each([...drawn].filter((id) => !data.figures[id]?.from))(
		'%s alone is drawn with its new number',
		(id) => {
			const changed = structuredClone(data);
			const figure = changed.figures[id];
			const value = (figure?.quantity?.value ?? 0) - 1;
			if (figure?.quantity) figure.quantity.value = value;
			const marks = charts
				.flatMap((chart) => framesOf(changed, chart))
				.filter(({ figures }) => figures.includes(id))
				.map(({ picture }) =>
					picture.marks.filter((mark) => mark.figure === id && mark.voice !== 'source')
				)
				.filter((marks) => marks.length > 0);
			for (const drawn of marks) {
				const bars = barsOf(drawn);
				if (bars.length > 0) expect(bars.map((bar) => bar.value)).toContain(value);
				else expect(drawn.filter(({ tone }) => tone !== 'quiet')).toHaveLength(value);
			}
		}
	);
});
