import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { countOf, dotGrid, dots } from './bands.ts';
import type { ChartDefinition, Label, Mark, Picture } from './frame.ts';

const HUNDRED = dotGrid(10, 10, { y: 0.6, width: 72.4 });
/** The right of the plane, beside the hundred. */
const ASIDE = { x: 76, anchor: 'start', width: 24 } as const;
/** How many columns each of two blocks has, with one column between them. */
const COLUMNS = 6;

/** A hundred companies, as many of them coloured as the figure says. */
function hundred(content: Draft, figure: FigureId): Mark[] {
	const dropped = countOf(content, figure);
	return [
		...dots(HUNDRED, { count: dropped, figure, tone: 'lost' }),
		...dots(HUNDRED, { count: 100 - dropped, figure, tone: 'rest', start: dropped })
	];
}

const square =
	(figure: FigureId, labels: Label[]) =>
	(content: Draft): Picture => ({
		plots: [{ mark: 'dot', ...HUNDRED, data: hundred(content, figure) }],
		labels
	});

function growth(content: Draft): Picture {
	const [before, after] = [countOf(content, 'abandoned-2024'), countOf(content, 'abandoned-2025')];
	const rows = Math.ceil(Math.max(before, after) / COLUMNS);
	const axes = dotGrid(2 * COLUMNS + 1, rows, { y: 14, width: 96 });
	const block = (column: number) => ({ column, columns: COLUMNS });
	const over = { y: 12, anchor: 'start', edge: 'bottom', width: 46, tone: 'lost' } as const;
	return {
		plots: [
			{
				mark: 'dot',
				...axes,
				data: [
					...dots(axes, {
						...{ count: before, figure: 'abandoned-2024', tone: 'lost' },
						...{ key: 'e', block: block(0) }
					}),
					...dots(axes, {
						...{ count: after, figure: 'abandoned-2025', tone: 'lost' },
						block: block(COLUMNS + 1)
					})
				]
			}
		],
		labels: [
			{ ...over, name: 'before', x: 0 },
			{ ...over, name: 'after', x: 52.5, width: 47 },
			{ name: 'change', x: 0, y: 66, anchor: 'start', edge: 'bottom', width: 46 }
		]
	};
}

const top = (name: string): Label => ({ ...ASIDE, name, y: 0, edge: 'top', tone: 'lost' });
const foot = (name: string): Label => ({ ...ASIDE, name, y: 73, edge: 'bottom', size: 'small' });

/** Companies in a hundred that dropped most of their AI work before production: a dot is one of them. */
export const abandonment: ChartDefinition = {
	id: 'abandonment',
	cover: 'after',
	frames: {
		before: square('abandoned-2024', [top('before'), foot('rest')]),
		after: square('abandoned-2025', [top('after'), foot('rest')]),
		growth,
		counted: square('abandoned-2025', [top('dot'), foot('projects')])
	}
};
