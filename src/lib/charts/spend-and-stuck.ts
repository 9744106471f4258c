import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { ALONE, labelled, sideBySide, together, type Axes } from './bands.ts';
import { CONTOUR, contour, dotGrid, dots } from './dots.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const columns = sideBySide(['spend', 'stuck']);
const TOP = 18.5;

const counted = (content: Draft, axes: Axes, figure: FigureId, key: string) =>
	dots(content, axes, { figure, tone: 'plain', all: 100, rest: 'rest', key });

/** A hundred organisations in a column of the plane, with a label over them and one under them. */
function panel(
	content: Draft,
	key: 'spend' | 'stuck',
	figure: FigureId,
	around: (axes: Axes) => Picture = () => labelled()
): Picture {
	const [start, end] = columns(key);
	const [x, width] = [start + CONTOUR, end - start - 2 * CONTOUR];
	const axes = dotGrid(100, { x, y: TOP, width, height: width });
	const at = { x: start, anchor: 'start', width: end - start } as const;
	return together(
		{
			plots: [{ mark: 'dot', ...axes, data: counted(content, axes, figure, `${key}-`) }],
			labels: []
		},
		around(axes),
		labelled(
			{
				...at,
				name: key,
				tells: [figure],
				y: TOP - 2,
				edge: 'bottom',
				size: 'lead',
				stacked: true
			},
			{ ...at, name: `${key}-base`, y: TOP + width + 1, edge: 'top', size: 'small' }
		)
	);
}

const PLANS = 'invest-more-92';

/** The first survey alone, as large as the plane lets it be. */
function spend(content: Draft): Picture {
	const axes = dotGrid(100, ALONE.square, { left: true });
	return {
		plots: [{ mark: 'dot', ...axes, data: counted(content, axes, PLANS, 'spend-') }],
		labels: [
			{ ...ALONE.aside, name: 'spend', tells: [PLANS], y: 0, edge: 'top', size: 'lead' },
			{ ...ALONE.aside, name: 'spend-base', y: 73, edge: 'bottom', size: 'small' }
		]
	};
}

function stuck(content: Draft): Picture {
	const figure = 'stuck-two-thirds';
	return together(
		panel(content, 'spend', PLANS),
		panel(content, 'stuck', figure, (axes) =>
			contour(content, axes, { key: 'source', figure, voice: 'source', tone: 'plain' })
		)
	);
}

/** Plans to spend and firms not past trials: two surveys, two panels, a dot for each in a hundred asked. */
export const spendAndStuck: ChartDefinition = {
	id: 'spend-and-stuck',
	frames: { spend, stuck }
};
