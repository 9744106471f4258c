import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition, Label, Picture } from '../frame.ts';
import { ring, row, together, type Measure } from '../layout.ts';

const LEFT: Measure = { x: 0, width: 46, thickness: 14, max: 100 };
const RIGHT: Measure = { ...LEFT, x: 54 };
const BAR = 26;

const base = (name: string, { x, width }: Measure): Label => {
	return {
		name,
		x,
		y: BAR + LEFT.thickness + 2,
		anchor: 'start',
		edge: 'top',
		width,
		size: 'small'
	};
};

const spend = (data: Dataset): Picture =>
	together(row(data, LEFT, { key: 'spend', figure: 'invest-more-92', tone: 'plain', y: BAR }), {
		marks: [],
		labels: [base('spend-base', LEFT)]
	});

const stuck = (data: Dataset): Picture =>
	together(
		spend(data),
		row(data, RIGHT, { key: 'stuck', figure: 'stuck-two-thirds', tone: 'plain', y: BAR }),
		{
			marks: ring(data, RIGHT, {
				...{ key: 'stuck-source', figure: 'stuck-two-thirds', tone: 'plain', y: BAR }
			}),
			labels: [base('stuck-base', RIGHT)]
		}
	);

/** Plans to spend and firms not past trials: two surveys, two panels, never one axis. */
export const spendAndStuck: ChartDefinition = {
	id: 'spend-and-stuck',
	frames: { spend, stuck }
};
