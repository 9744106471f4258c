import type { FigureId } from 'content:ids';
import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition } from '../frame.ts';
import { row, together, under, type Measure } from '../layout.ts';

const MEASURE: Measure = { x: 0, width: 100, thickness: 7, max: 100 };
const PANELS: { key: string; figure: FigureId }[] = [
	{ key: 'sources', figure: 'data-sources-42' },
	{ key: 'upgrades', figure: 'stack-upgrades-86' },
	{ key: 'legacy', figure: 'legacy-60' }
];

/** The first so many panels; each names its own base under its bar. */
const panels = (shown: number) => (data: Dataset) =>
	together(
		...PANELS.slice(0, shown).map(({ key, figure }, i) => {
			const y = 10 + i * 25;
			const panel = row(data, MEASURE, { key, figure, tone: 'plain', y });
			const base = { ...under(`${key}-base`, y, MEASURE), size: 'small' } as const;
			return together(panel, { marks: [], labels: [base] });
		})
	);

/** What stands between agents and the systems they must work with: three questions, three bases. */
export const integration: ChartDefinition = {
	id: 'integration',
	frames: { sources: panels(1), upgrades: panels(2), legacy: panels(3) }
};
