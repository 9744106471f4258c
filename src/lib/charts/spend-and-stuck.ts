import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { ALONE, sideBySide, together, type Axes } from './bands.ts';
import { dotGrid, dots } from './dots.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const columns = sideBySide(['spend', 'stuck']);
const TOP = 17;

/** A hundred organisations in a column of the plane, with a label over them and one under them. */
function panel(
	key: 'spend' | 'stuck',
	figure: FigureId,
	data: (axes: Axes) => ReturnType<typeof dots>
): Picture {
	const [x, end] = columns(key);
	const width = end - x;
	const axes = dotGrid(100, { x, y: TOP, width, height: width });
	const at = { x, anchor: 'start', width } as const;
	return {
		plots: [{ mark: 'dot', ...axes, data: data(axes) }],
		labels: [
			{ ...at, name: key, tells: [figure], y: TOP - 2, edge: 'bottom', size: 'lead' },
			{ ...at, name: `${key}-base`, y: TOP + width + 1, edge: 'top', size: 'small' }
		]
	};
}

const counted = (content: Draft, axes: Axes, figure: FigureId, key: string) =>
	dots(content, axes, { figure, tone: 'plain', all: 100, rest: 'rest', key });

const PLANS = 'invest-more-92';

/** The first survey alone, as large as the plane lets it be. */
function spend(content: Draft): Picture {
	const axes = dotGrid(100, ALONE.square, { left: true });
	return {
		plots: [{ mark: 'dot', ...axes, data: counted(content, axes, PLANS, 'p') }],
		labels: [
			{ ...ALONE.aside, name: 'spend', tells: [PLANS], y: 0, edge: 'top', size: 'lead' },
			{ ...ALONE.aside, name: 'spend-base', y: 73, edge: 'bottom', size: 'small' }
		]
	};
}

function stuck(content: Draft): Picture {
	const figure = 'stuck-two-thirds';
	return together(
		panel('spend', PLANS, (axes) => counted(content, axes, PLANS, 'p')),
		panel('stuck', figure, (axes) => [
			...counted(content, axes, figure, 's'),
			...dots(content, axes, { figure, voice: 'source', tone: 'plain', key: 'source-' })
		])
	);
}

/** Plans to spend and firms not past trials: two surveys, two panels, a dot for each in a hundred asked. */
export const spendAndStuck: ChartDefinition = {
	id: 'spend-and-stuck',
	frames: { spend, stuck }
};
