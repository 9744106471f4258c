import type { FigureId } from 'content:ids';
import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition } from '../frame.ts';
import { row, together, under, type Measure } from '../layout.ts';

const MEASURE: Measure = { x: 0, width: 100, thickness: 6.6, max: 100 };
/** One survey’s two panels stand close; the third, of another, apart. */
const PANELS: { key: string; figure: FigureId; y: number }[] = [
	{ key: 'sources', figure: 'data-sources-42', y: 9.9 },
	{ key: 'upgrades', figure: 'stack-upgrades-86', y: 33.4 },
	{ key: 'legacy', figure: 'legacy-60', y: 59.8 }
];

/** The first so many panels; each names its own base under its bar. */
const panels = (shown: number) => (data: Dataset) =>
	together(
		...PANELS.slice(0, shown).map(({ key, figure, y }) => {
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
