import type { FigureId } from 'content:ids';
import { scaleLinear } from 'd3';
import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { ALONE, together, type Axes } from './bands.ts';
import { contour, dotGrid, dots } from './dots.ts';
import type { Axis, ChartDefinition, Label, Mark, Picture, Plot } from './frame.ts';

const HUNDRED = dotGrid(100, ALONE.square, { left: true });

const square =
	(figure: FigureId, labels: Label[]) =>
	(content: Draft): Picture => ({
		plots: [
			{
				mark: 'dot',
				...HUNDRED,
				data: dots(content, HUNDRED, { figure, tone: 'lost', all: 100, rest: 'rest' })
			}
		],
		labels
	});

/** The two surveys of the slope, from the left to the right. */
const WAVES = [
	{ key: 'before', figure: 'abandoned-2024', x: 0 },
	{ key: 'after', figure: 'abandoned-2025', x: 1 }
] as const;
const ACROSS: Axis = { type: 'linear', domain: [0, 1], range: [14, 86] };
const FOOT = 66;
/** How much of the room over the foot the label of the change takes. */
const UNDER = 16.5;

/** Both surveys on a scale from zero, and the line between them. */
function growth(content: Draft): Picture {
	const waves = WAVES.map((wave) => ({ ...wave, value: getQuantity(content, wave.figure).value }));
	const values = waves.map(({ value }) => value);
	const [, most = 100] = scaleLinear([0, Math.max(...values, 1)], [0, 1])
		.nice(5)
		.domain();
	const down: Axis = { type: 'linear', domain: [0, Math.min(most, 100)], range: [FOOT, 16] };
	const axes: Axes = { x: ACROSS, y: down };
	const mark = { tone: 'lost', look: 'faint' } as const;
	const context = (key: string, x: Mark['x'], y: Mark['y']): Mark => ({ key, x, y, ...mark });
	const [first = 0, last = 0] = values;
	/** A line of its own between two places: from one survey to the other, and from one value to the other. */
	const line = (
		{ key, ...mark }: Pick<Mark, 'key' | 'tone' | 'figure' | 'value'>,
		...ends: [x: number, y: number][]
	): Plot => ({
		...{ mark: 'line', x: { ...ACROSS }, y: down },
		data: ends.map(([x, y], i) => ({ ...mark, key: `${key}-${i}`, x, y, look: 'faint' }))
	});
	const level = { key: 'level', tone: 'rest', figure: WAVES[0].figure, value: first } as const;
	const onFoot = { y: FOOT - 2, edge: 'bottom' } as const;
	// On the foot, under the end of the line that stands higher, or over its start where there is no room.
	const room =
		last < first
			? ({ ...onFoot, x: 17, anchor: 'start' } as const)
			: FOOT - yOf(down, first) > UNDER
				? ({ ...onFoot, x: 83, anchor: 'end' } as const)
				: ({ x: 0, y: 6, anchor: 'start', edge: 'top' } as const);
	return together(
		{
			plots: [
				line({ key: 'zero', tone: 'track' }, [0, 0], [1, 0]),
				line(level, [0, first], [1, first]),
				line({ key: 'difference', tone: 'rest' }, [1, first], [1, last]),
				{
					mark: 'line',
					...axes,
					data: waves.map(({ key, x, value }) => context(`line-${key}`, x, value))
				},
				{
					mark: 'point',
					...axes,
					data: waves.map(({ key, figure, x, value }) => ({
						...{ key: `point-${key}`, x, y: value, value, figure, radius: 2.6 },
						...{ tone: 'lost', look: 'solid' }
					}))
				}
			],
			labels: waves.flatMap(({ key, x }): Label[] => {
				const at = x === 0 ? 0 : 100;
				const anchor = x === 0 ? 'start' : 'end';
				return [
					{ name: `${key}-base`, x: at, y: FOOT + 2, anchor, edge: 'top', width: 48, size: 'small' }
				];
			})
		},
		{
			plots: [],
			labels: [
				{
					...{ ...room, name: 'change', width: 34, tone: 'lost' },
					tells: ['abandon-points', 'abandon-ratio']
				}
			]
		},
		{
			plots: [],
			labels: waves.map(({ key, figure, x, value }): Label => {
				const at = {
					name: key,
					tells: [figure],
					y: yOf(down, value) - 3.6,
					edge: 'bottom',
					size: 'lead',
					tone: 'lost'
				} as const;
				return x === 0
					? { ...at, x: 0, anchor: 'start', width: 44 }
					: { ...at, x: 100, anchor: 'end', width: 44 };
			})
		}
	);
}

const yOf = ({ domain, range }: Axis & { type: 'linear' }, value: number) =>
	scaleLinear(domain, range)(value);

const top = (name: string, figure: FigureId): Label => ({
	...{ ...ALONE.aside, name, tells: [figure], y: 0, edge: 'top', size: 'lead', tone: 'lost' }
});
const foot = (name: string, tells: readonly FigureId[] = []): Label => ({
	...{ ...ALONE.aside, name, y: 73, edge: 'bottom', size: 'small' },
	...(tells.length > 0 && { tells })
});

/** The later survey’s companies, and how many of them the earlier had counted. */
function after(content: Draft): Picture {
	const counted = { key: 'before', figure: 'abandoned-2024', tone: 'lost' } as const;
	const tells: FigureId[] = ['abandoned-2025', 'abandoned-2024'];
	return together(
		square('abandoned-2025', [{ ...top('after', 'abandoned-2025'), tells }, foot('rest')])(content),
		contour(content, HUNDRED, counted)
	);
}

/** Companies in a hundred that dropped most of their AI work before production: a dot is one of them. */
export const abandonment: ChartDefinition = {
	id: 'abandonment',
	cover: 'growth',
	frames: {
		before: square('abandoned-2024', [top('before', 'abandoned-2024'), foot('rest')]),
		after,
		growth,
		counted: square('abandoned-2025', [
			top('dot', 'abandoned-2025'),
			foot('projects', ['projects-scrapped-46'])
		])
	}
};
