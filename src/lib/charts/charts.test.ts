import { group, sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import type { Content } from '../content/content.ts';
import { valueOf } from '../content/figure.ts';
import type { Quantity } from '../language/quantity.ts';
import { boxOf, marksOf, PictureError, PLANE, type Mark, type Picture } from './frame.ts';
import { isBeside, perDot } from './dots.ts';
import { opening } from './funnel.ts';
import { charts, getChart, getFrame, getFrames } from './registry.ts';

const content = readContent();
const frames = charts.flatMap((chart) => getFrames(content, chart));

/** Every mark of a picture with its box on the plane. */
const boxesOf = ({ plots }: Picture) =>
	plots.flatMap((plot) =>
		plot.data.map((mark) => ({ ...boxOf(plot, mark), mark, type: plot.mark }))
	);
type Boxed = ReturnType<typeof boxesOf>[number];

/** Whether a mark is one of many that show a number together. */
const isCounted = ({ mark, type }: Pick<Boxed, 'mark' | 'type'>) =>
	type === 'dot' || type === 'cell' || (type === 'area' && mark.look === 'faint');

/** A quantity that a figure was given for a test, in a copy of the content. */
function withQuantity(id: string, change: Partial<Quantity>): Content {
	const figure = content.figures[id];
	if (!figure?.quantity) throw new Error(`${id} has no quantity.`);
	const quantity = { ...figure.quantity, ...change };
	return { ...content, figures: { ...content.figures, [id]: { ...figure, quantity } } };
}

/** The quantity that a mark shows. */
const shownBy = ({ figures }: Content, { figure: id, voice = 'article' }: Mark) => {
	const figure = id && figures[id];
	return figure && valueOf(figure, voice);
};

const freeze = <T>(value: T): T => {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(freeze);
	}
	return value;
};

describe('the registry', () => {
	test('has each chart under its own name', () => {
		expect(charts.length).toBeGreaterThan(0);
		expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
		for (const chart of charts) expect(getChart(chart.id)).toBe(chart);
	});

	test('and the content folder have the same charts, frames and order of frames', () => {
		expect(charts.map(({ id }) => id).sort()).toEqual(Object.keys(content.charts).sort());
		for (const { id, frames } of charts)
			expect(Object.keys(frames)).toEqual(Object.keys(content.charts[id]?.frames ?? {}));
	});

	test('refuses names that it does not have', () => {
		expect(() => getChart('funel')).toThrow('“funel”');
		expect(() => getFrame(content, getChart('funnel'), 'lanched')).toThrow('“lanched”');
	});

	test('gives every frame an anchor of its own', () => {
		expect(new Set(frames.map(({ anchor }) => anchor)).size).toBe(frames.length);
	});
});

describe.each(frames)('frame $anchor', ({ chart, id, picture, text, figures }) => {
	const { labels } = picture;
	const boxes = boxesOf(picture);
	const marks = marksOf(picture);
	const bars = boxes.filter(({ type }) => type === 'bar');
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
		expect(labels.flatMap(({ name, perDot }) => (perDot ? [] : name)).sort()).toEqual(
			Object.keys(text.labels).sort()
		);
	});

	test('names every figure that a mark or a word of it rests on', () => {
		for (const { figure } of marks) if (figure) expect(figures).toContain(figure);
		for (const figure of figures) expect(content.figures[figure], figure).toBeDefined();
	});

	test('has bars as long as their part of the track they lie on', () => {
		const tracks = bars.filter(({ mark }) => mark.tone === 'track');
		for (const bar of bars.filter(({ mark }) => mark.value !== undefined)) {
			const under = tracks.filter(
				({ x, y, width }) =>
					// A ring stands out above and below the bar that it is drawn on.
					Math.abs(y - bar.y) <= 1 && x <= bar.x + 1e-6 && bar.x + bar.width <= x + width + 1e-6
			);
			const { key, value } = bar.mark;
			expect(under, key).toHaveLength(1);
			expect(shownBy(content, bar.mark)?.unit, key).toBe('percent');
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

describe('dots show how firm their number is', () => {
	const dotsOf = (change: Partial<Quantity>) =>
		marksOf(
			getFrame(withQuantity('abandoned-2025', change), getChart('abandonment'), 'after').picture
		);

	test('part of a dot for a fraction', () => {
		const parts = dotsOf({ value: 42.6 }).filter(({ tone }) => tone === 'lost');
		expect(parts).toHaveLength(43);
		expect(parts.at(-1)?.part).toBeCloseTo(0.6, 9);
	});

	test('hatched from a bound on', () => {
		const looks = dotsOf({ qualifier: 'more than' }).map(({ look }) => look);
		expect(looks.slice(0, 42).every((look) => look === 'solid')).toBe(true);
		expect(looks.slice(42)).toEqual(Array(58).fill('open'));
	});

	test('outlined up to a bound', () => {
		const looks = dotsOf({ qualifier: 'fewer than' }).map(({ look }) => look);
		expect(looks.slice(0, 42)).toEqual(Array(42).fill('bound'));
	});

	test('soft at its end where it is rounded', () => {
		expect(dotsOf({ qualifier: 'about' })[41]?.look).toBe('soft');
	});
});

test.each([
	[1, 1],
	[200, 1],
	[201, 2],
	[1000, 5],
	[3300, 20]
])('of %i things, a dot stands for %i', (count, per) => {
	expect(perDot(count)).toBe(per);
});

test('a funnel’s step refuses a number that is not exact, and says so', () => {
	const changed = withQuantity('genai-task-piloted', { qualifier: 'more than' });
	expect(() => getFrame(changed, getChart('genai-pilots'), 'piloted')).toThrow(PictureError);
});

describe('the opening picture', () => {
	const { picture, width, height } = opening(content);

	test('has a dot for each attempt, as many of them lit as arrived', () => {
		const launched = content.figures['poc-launched']?.quantity?.value;
		const live = content.figures['poc-in-production']?.quantity?.value ?? 0;
		const marks = marksOf(picture);
		expect(marks).toHaveLength(launched ?? -1);
		expect(marks.filter(({ tone }) => tone === 'live')).toHaveLength(live);
		expect(marks.filter(({ tone }) => tone === 'lost')).toHaveLength(marks.length - live);
	});

	test('stands on a plane of its own', () => {
		const boxes = boxesOf(picture);
		// But for the room of a halo.
		expect(Math.max(...boxes.map((box) => box.x + box.width))).toBeLessThan(width);
		expect(Math.max(...boxes.map((box) => box.y + box.height))).toBeCloseTo(height - 3, 6);
	});
});

describe('a figure changed', () => {
	const shownIds = new Set(
		frames.flatMap(({ picture }) => marksOf(picture).flatMap(({ figure }) => figure ?? []))
	);
	const cited = Object.values(content.figures).filter(({ quantity, from }) => quantity && !from);

	/** The figure and all it is worked out from. */
	const roots = (id: string): string[] => [
		id,
		...(content.figures[id]?.from?.ids.flatMap(roots) ?? [])
	];

	/** What a mark says, wherever it stands; what goes on beyond a bound says nothing by its length. */
	const saying = ({ mark, type, width }: Boxed) => {
		const { tone, look, value, figure, voice } = mark;
		// Dollars are numbered through all parts.
		const key = type === 'area' && look === 'faint' ? undefined : mark.key;
		const size = type === 'bar' && look !== 'open' ? width.toFixed(6) : undefined;
		return { key, type, tone, look, value, figure, voice, size };
	};
	/** A picture; undefined for one that says it cannot be drawn. */
	const drawn = (content: Content, chart: string, frame: string): Picture | undefined => {
		try {
			return getFrame(content, getChart(chart), frame).picture;
		} catch (error) {
			if (error instanceof PictureError) return undefined;
			throw error;
		}
	};
	const part = (picture: Picture, keep: (mark: Mark) => boolean) =>
		boxesOf(picture)
			.filter(({ mark }) => keep(mark))
			.map(saying);

	test('changes the marks that rest on it, in every frame, and no other', () => {
		fc.assert(
			fc.property(fc.constantFrom(...cited), fc.nat({ max: 100 }), ({ id, quantity }, value) => {
				fc.pre(quantity !== undefined && value !== quantity.value);
				const changed = withQuantity(id, { value });
				for (const { chart, id: frame, anchor, picture } of frames) {
					const after = drawn(changed, chart, frame);
					// The check refuses it.
					if (!after) continue;
					const rests = (mark: Mark) =>
						mark.figure !== undefined && roots(mark.figure).includes(id);
					const others = (mark: Mark) => !rests(mark);
					expect(part(after, others), anchor).toEqual(part(picture, others));
					const shows = (mark: Mark) =>
						mark.figure === id && shownBy(content, mark) === content.figures[id]?.quantity;
					if (marksOf(picture).some(shows))
						expect(part(after, shows), anchor).not.toEqual(part(picture, shows));
					if (!marksOf(picture).some(rests)) expect(after, anchor).toEqual(picture);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test.each([...shownIds].filter((id) => !content.figures[id]?.from))(
		'%s alone is drawn with its new number',
		(id) => {
			const value = (content.figures[id]?.quantity?.value ?? 0) - 1;
			const changed = withQuantity(id, { value });
			const pictures = charts
				.flatMap((chart) => getFrames(changed, chart))
				.filter(({ figures }) => figures.includes(id))
				.map(({ picture }) =>
					boxesOf(picture).filter(({ mark }) => mark.figure === id && mark.voice !== 'source')
				)
				.filter((boxes) => boxes.length > 0);
			for (const boxes of pictures) {
				const bars = boxes.filter((box) => !isCounted(box));
				if (bars.length > 0) expect(bars.map(({ mark }) => mark.value)).toContain(value);
				else {
					const counted = boxes.filter(({ mark }) => !isBeside(mark));
					expect(sum(counted, ({ mark }) => mark.value)).toBeCloseTo(value, 9);
				}
			}
		}
	);
});
