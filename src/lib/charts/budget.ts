import type { FigureId } from 'content:ids';
import { hierarchy, least, range, treemap, treemapDice, treemapSliceDice } from 'd3';
import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { barAxes, labelled, row, together, under } from './bands.ts';
import {
	boxOf,
	PLANE,
	type Axis,
	type Box,
	type ChartDefinition,
	type Label,
	type Look,
	type Mark,
	type Picture,
	type Plot,
	type Tone
} from './frame.ts';

const WHOLE: Box = { x: 0.4, y: 3.7, width: 67.6, height: 67.6 };
/** The right of the plane, beside the whole. */
const ASIDE = { x: 70.5, anchor: 'start', width: 29.5 } as const;
const STRIP: Box = { x: 0.4, y: 7, width: 99.2, height: 5 };
const SHARES = barAxes(['sales', 'range'], { top: 14, bottom: 58, thickness: 13 });

interface Part {
	key: string;
	figure: FigureId;
	tone: Tone;
}

/** The functions that got a part; the first stands beside the others. */
const FIRST: Part = { key: 'sales', figure: 'exhibit-sales', tone: 'plain' };
const OTHERS: Part[] = [
	{ key: 'operations', figure: 'exhibit-operations', tone: 'plain' },
	{ key: 'service', figure: 'exhibit-service', tone: 'plain' },
	{ key: 'finance', figure: 'exhibit-finance', tone: 'plain' },
	{ key: 'missing', figure: 'exhibit-not-drawn', tone: 'rest' }
];

interface Branch {
	part?: Part;
	children?: Branch[];
}

const axis = (length: number): Axis => ({
	type: 'linear',
	domain: [0, length],
	range: [0, length]
});
/** Areas stand in plane units. */
const AXES = { x: axis(PLANE.width), y: axis(PLANE.height) };

const area = (
	box: Box,
	mark: Omit<Mark, 'x' | 'y' | 'look' | 'voice'>,
	look: Look = 'ring'
): Mark => ({
	...mark,
	x: [box.x, box.x + box.width],
	y: [box.y, box.y + box.height],
	voice: 'source',
	look
});

/** The parts of the hundred in a box, their areas in proportion to their dollars. */
function split(content: Draft, box: Box, tile: typeof treemapDice): Plot {
	const tree: Branch = {
		children: [{ part: FIRST }, { children: OTHERS.map((part) => ({ part })) }]
	};
	const root = hierarchy(tree).sum(({ part }) =>
		part ? getQuantity(content, part.figure).value : 0
	);
	const leaves = treemap<Branch>().tile(tile).size([box.width, box.height])(root).leaves();
	return {
		mark: 'area',
		...AXES,
		data: leaves.flatMap(({ data: { part }, value, x0, x1, y0, y1 }) =>
			part && value !== undefined
				? area(
						{ x: box.x + x0, y: box.y + y0, width: x1 - x0, height: y1 - y0 },
						{ ...part, value }
					)
				: []
		)
	};
}

/** How many rows make so many dollars fill a box evenly, each as near to a square as may be. */
function rowsFor(many: number, { width, height }: Box): number {
	const odd = (rows: number) => {
		const columns = Math.ceil(many / rows);
		const uneven = columns * rows - many;
		return Math.abs(Math.log((width * rows) / (height * columns))) + uneven / many;
	};
	return least(range(1, many + 1), odd) ?? 1;
}

interface Pieces {
	value?: number;
	children?: Pieces[];
}

/** The dollars of a box, one by one, in columns, numbered from `first`. */
function dollars(
	box: Box,
	part: { figure: FigureId; tone: Tone; value: number },
	first = 0
): Mark[] {
	const pieces = range(Math.ceil(part.value - 1e-9)).map((i) => Math.min(1, part.value - i));
	const rows = rowsFor(pieces.length, box);
	const columns = range(0, pieces.length, rows).map((at) => pieces.slice(at, at + rows));
	const tree: Pieces = {
		children: columns.map((column) => ({ children: column.map((value) => ({ value })) }))
	};
	const root = hierarchy(tree).sum(({ value = 0 }) => value);
	return treemap<Pieces>()
		.tile(treemapSliceDice)
		.size([box.width, box.height])(root)
		.leaves()
		.map(({ x0, x1, y0, y1, value = 0 }, i) =>
			area(
				{ x: box.x + x0, y: box.y + y0, width: x1 - x0, height: y1 - y0 },
				{ key: `dollar-${first + i}`, figure: part.figure, tone: part.tone, value },
				'faint'
			)
		);
}

function hundred(content: Draft): Picture {
	const { value } = getQuantity(content, 'budget-hundred');
	const all = { figure: 'budget-hundred', tone: 'rest', value } as const;
	return {
		plots: [{ mark: 'area', ...AXES, data: dollars(WHOLE, all) }],
		labels: [{ ...ASIDE, name: 'hundred', tells: [all.figure], y: 0, edge: 'top', size: 'lead' }]
	};
}

/** The article's bound and the report's range, each on a bar of its own: two voices, one scale. */
function majority(content: Draft): Picture {
	const item = { figure: 'budget-sales-marketing', tone: 'plain' } as const;
	return together(
		row(content, SHARES, { ...item, key: 'sales' }),
		row(content, SHARES, { ...item, key: 'range', voice: 'source' }),
		labelled(
			under(SHARES, 'sales', { name: 'unknown', x: 100, anchor: 'end', size: 'small' }),
			under(SHARES, 'range', {
				...{ name: 'low', x: 49.5, anchor: 'end', width: 49.5, size: 'small' },
				tells: ['budget-text-50']
			}),
			under(SHARES, 'range', {
				...{ name: 'high', x: 69.5, width: 30.5, size: 'small' },
				tells: ['budget-text-70']
			})
		)
	);
}

/** The parts of the hundred as areas, and in each the dollars that it is made of. */
function exhibit(content: Draft): Picture {
	const plot = split(content, WHOLE, treemapSliceDice);
	let first = 0;
	const flowed = plot.data.flatMap((mark) => {
		const { figure, tone, value } = mark;
		if (!figure || !value) return [];
		const found = dollars(boxOf(plot, mark), { figure, tone, value }, first);
		first += found.length;
		return found;
	});
	return {
		plots: [{ ...plot, data: [...flowed, ...plot.data] }],
		labels: plot.data.map((mark): Label => {
			const { x, y, width, height } = boxOf(plot, mark);
			const tells = mark.figure ? [mark.figure] : [];
			const text = { name: mark.key, tells, size: 'small' } as const;
			if (mark.key === FIRST.key)
				return {
					...text,
					x: x + 2,
					y: y + 2,
					anchor: 'start',
					edge: 'top',
					width: width - 3,
					size: 'lead'
				};
			return mark.key === OTHERS.at(-1)?.key
				? { ...text, ...ASIDE, y: y + height, edge: 'bottom' }
				: { ...text, ...ASIDE, y, edge: 'top' };
		})
	};
}

/** The examples of the last frame, under the names of their offices: how far down they stand, and where in a row. */
const EXAMPLES: readonly {
	name: string;
	y: number;
	figure?: FigureId;
	x?: number;
	width?: number;
}[] = [
	{ name: 'front', y: 14.5 },
	{ name: 'leads', figure: 'return-leads', y: 20 },
	{ name: 'retention', figure: 'return-retention', y: 20, x: 52 },
	{ name: 'back', y: 37 },
	{ name: 'outsourcing', figure: 'return-bpo', y: 42.5, width: 100 },
	{ name: 'agencies', figure: 'return-agency', y: 59 },
	{ name: 'risk', figure: 'return-risk', y: 59, x: 52 }
];

/** No marks but the strip: the units of the examples are unlike. */
function returns(content: Draft): Picture {
	const line = { x: 0, anchor: 'start', edge: 'top', width: 48 } as const;
	const examples = EXAMPLES.map(({ figure, ...at }): Label => {
		if (!figure) return { ...line, ...at, size: 'small' };
		return { ...line, ...at, tells: [figure], size: 'lead', stacked: true };
	});
	return {
		plots: [split(content, STRIP, treemapDice)],
		labels: [
			{
				...{ ...line, name: 'split', y: 6, edge: 'bottom', width: 100, size: 'small' },
				tells: ['budget-hundred']
			},
			...examples
		]
	};
}

/** Where an imaginary $100 went, as far as anyone says; areas are dollars. */
export const budget: ChartDefinition = {
	id: 'budget',
	cover: 'exhibit',
	frames: { hundred, majority, exhibit, returns }
};
