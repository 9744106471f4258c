import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { barAxes, labelled, row, together, under } from './bands.ts';
import type { ChartDefinition } from './frame.ts';

const PANELS: { key: string; figure: FigureId }[] = [
	{ key: 'sources', figure: 'data-sources-42' },
	{ key: 'upgrades', figure: 'stack-upgrades-86' },
	{ key: 'legacy', figure: 'legacy-60' }
];
const AXES = barAxes(
	PANELS.map(({ key }) => key),
	{ top: 10, bottom: 66.5, thickness: 6.6 }
);

/** The first so many panels; each names its own base under its bar. */
const panels = (shown: number) => (content: Draft) =>
	together(
		...PANELS.slice(0, shown).flatMap(({ key, figure }) => [
			row(content, AXES, { key, figure, tone: 'plain' }),
			labelled(under(AXES, key, { name: `${key}-base`, size: 'small' }))
		])
	);

/** What stands between agents and the systems they must work with: three questions, three bases. */
export const integration: ChartDefinition = {
	id: 'integration',
	frames: { sources: panels(1), upgrades: panels(2), legacy: panels(3) }
};
