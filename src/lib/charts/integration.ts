import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { PLANE_AXES, sideBySide, together } from './bands.ts';
import { dotGrid, dots } from './dots.ts';
import type { ChartDefinition, Label, Mark, Picture } from './frame.ts';

const PANELS: { key: string; figure: FigureId }[] = [
	{ key: 'sources', figure: 'data-sources-42' },
	{ key: 'upgrades', figure: 'stack-upgrades-86' },
	{ key: 'legacy', figure: 'legacy-60' }
];
const columns = sideBySide(PANELS.map(({ key }) => key));
/** The top of the squares; over it stand the labels, under it what each counts. */
const TOP = 25;

/** One hundred as a square of its own, filled as far as the figure goes. */
function panel(content: Draft, { key, figure }: (typeof PANELS)[number]): Picture {
	const [x, end] = columns(key);
	const width = end - x;
	const axes = dotGrid(100, { x, y: TOP, width, height: width });
	const at = { x, anchor: 'start', width } as const;
	const labels: Label[] = [
		{ ...at, name: key, y: TOP - 2, edge: 'bottom', size: 'lead' },
		{ ...at, name: `${key}-base`, y: TOP + width + 2, edge: 'top', size: 'small' }
	];
	const whole: Mark = {
		...{ key: `${key}-all`, x: [x, end], y: [TOP, TOP + width], tone: 'track', look: 'faint' }
	};
	const cells = dots(content, axes, { figure, tone: 'plain', all: 100, key: `${key}-` });
	return {
		plots: [
			{ mark: 'area', ...PLANE_AXES, data: [whole] },
			{ mark: 'cell', ...axes, data: cells }
		],
		labels
	};
}

/** The first so many panels: unlike questions, so none stands on another’s scale. */
const panels = (shown: number) => (content: Draft) =>
	together(...PANELS.slice(0, shown).map((item) => panel(content, item)));

/** What stands between agents and the systems they must work with: three questions, three bases. */
export const integration: ChartDefinition = {
	id: 'integration',
	frames: { sources: panels(1), upgrades: panels(2), legacy: panels(3) }
};
