import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition, Picture } from '../frame.ts';
import { row, together, under, type Measure } from '../layout.ts';

const MEASURE: Measure = { x: 0, width: 100, thickness: 11, max: 100 };

const leaders = (data: Dataset): Picture =>
	row(data, MEASURE, { key: 'leaders', figure: 'security-leaders-53', tone: 'plain', y: 16 });

const practitioners = (data: Dataset): Picture =>
	together(
		leaders(data),
		row(data, MEASURE, {
			...{ key: 'practitioners', figure: 'security-practitioners-62' },
			...{ tone: 'plain', y: 42 }
		}),
		{
			marks: [],
			labels: [{ ...under('gap', 42, MEASURE), size: 'small' }]
		}
	);

/** Who names security first: leaders and practitioners of one survey. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
