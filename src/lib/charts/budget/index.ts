import type { FigureId } from 'content:ids';
import { hierarchy, treemap, treemapDice, treemapSliceDice } from 'd3';
import type { Dataset } from '../../data/dataset.ts';
import { quantityOf } from '../../data/query.ts';
import type { Bar, ChartDefinition, Label, Picture, Tone } from '../frame.ts';
import { row, together, under, type Measure } from '../layout.ts';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

const WHOLE: Box = { x: 0.4, y: 0.5, width: 99.2, height: 57 };
const SHARE: Measure = { x: 0, width: 100, thickness: 14, max: 100 };
const ARTICLE = 10.2;
const REPORT = 42;
const STRIP: Box = { x: 0.4, y: 7, width: 99.2, height: 5 };

interface Part {
	key: string;
	figure: FigureId;
	tone: Tone;
}

interface Branch {
	part?: Part;
	children?: Branch[];
}

const PARTS: Part[] = [
	{ key: 'sales', figure: 'exhibit-sales', tone: 'plain' },
	{ key: 'operations', figure: 'exhibit-operations', tone: 'plain' },
	{ key: 'service', figure: 'exhibit-service', tone: 'plain' },
	{ key: 'finance', figure: 'exhibit-finance', tone: 'plain' },
	{ key: 'missing', figure: 'exhibit-not-drawn', tone: 'quiet' }
];

/** The parts of the hundred in a box, their areas in proportion to their dollars. */
function split(data: Dataset, box: Box, tile: typeof treemapDice): Bar[] {
	const [first, ...others] = PARTS.map((part): Branch => ({ part }));
	const root = hierarchy<Branch>({
		children: [...(first ? [first] : []), { children: others }]
	}).sum(({ part }) => (part ? quantityOf(data, part.figure).value : 0));
	return treemap<Branch>()
		.tile(tile)
		.size([box.width, box.height])(root)
		.leaves()
		.flatMap(({ data: { part }, value, x0, x1, y0, y1 }): Bar[] =>
			part && value !== undefined
				? [
						{
							...part,
							...{ kind: 'bar', length: 'area', voice: 'source', value },
							look: 'ring',
							x: box.x + x0,
							y: box.y + y0,
							width: x1 - x0,
							height: y1 - y0
						}
					]
				: []
		);
}

function hundred(data: Dataset): Picture {
	const { value } = quantityOf(data, 'budget-hundred');
	return {
		marks: [
			{
				...{ kind: 'bar', length: 'area', key: 'all', tone: 'quiet', look: 'ring', ...WHOLE },
				...{ value, figure: 'budget-hundred', voice: 'source' }
			}
		],
		labels: [
			{ name: 'hundred', x: 50, y: 30, anchor: 'middle', edge: 'middle', width: 70, size: 'large' }
		]
	};
}

/** The article's bound and the report's range, each on a bar of its own: two voices, one scale. */
const majority = (data: Dataset): Picture =>
	together(
		row(data, SHARE, { key: 'sales', figure: 'budget-sales-marketing', tone: 'plain', y: ARTICLE }),
		row(data, SHARE, {
			...{ key: 'range', figure: 'budget-sales-marketing', voice: 'source' },
			...{ tone: 'plain', y: REPORT }
		}),
		{
			marks: [],
			labels: [
				{ ...under('unknown', ARTICLE, SHARE), x: 100, anchor: 'end', size: 'small' },
				{ ...under('low', REPORT, SHARE), x: 49.5, anchor: 'end', width: 49.5, size: 'small' },
				{ ...under('high', REPORT, SHARE), x: 69.5, width: 30.5, size: 'small' }
			]
		}
	);

function exhibit(data: Dataset): Picture {
	const marks = split(data, WHOLE, treemapSliceDice);
	return {
		marks,
		labels: marks.map(({ key, x, y, width, height }): Label => {
			const text = { name: key, x: x + 2, width: width - 3, anchor: 'start' } as const;
			return height < 14
				? { ...text, y: y + height / 2, edge: 'middle', size: 'small' }
				: { ...text, y: y + 2, edge: 'top', size: 'lead' };
		})
	};
}

/** Where the examples of the last frame stand, down the plane; the last may take two lines. */
const HEADS = [
	['front', 14.5],
	['back', 35]
] as const;
const LIST = [
	['leads', 20],
	['retention', 26.5],
	['agencies', 40.5],
	['risk', 47],
	['outsourcing', 53.5]
] as const;

function returns(data: Dataset): Picture {
	return {
		marks: split(data, STRIP, treemapDice),
		labels: [
			{ name: 'split', x: 0, y: 6, anchor: 'start', edge: 'bottom', width: 100, size: 'small' },
			...LIST.map(([name, y]): Label => ({
				name,
				x: 0,
				y,
				anchor: 'start',
				edge: 'top',
				width: 100
			})),
			...HEADS.map(([name, y]): Label => ({
				name,
				x: 0,
				y,
				anchor: 'start',
				edge: 'top',
				width: 100,
				size: 'small'
			}))
		]
	};
}

/** Where an imaginary $100 went, as far as anyone says; areas are dollars. */
export const budget: ChartDefinition = {
	id: 'budget',
	cover: 'exhibit',
	frames: { hundred, majority, exhibit, returns }
};
