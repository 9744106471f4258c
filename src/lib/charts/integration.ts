import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { PLANE_AXES, sideBySide, together } from './bands.ts';
import { dotGrid, dots } from './dots.ts';
import type { ChartDefinition, Label, Mark, Picture } from './frame.ts';

const PANELS: { key: string; figure: FigureId; of?: FigureId }[] = [
	{ key: 'sources', figure: 'data-sources-42', of: 'data-sources-eight' },
	{ key: 'upgrades', figure: 'stack-upgrades-86' },
	{ key: 'legacy', figure: 'legacy-60' }
];
/** The top of the squares, by how many stand beside each other: over narrow ones, labels take more lines. */
const TOP = { 2: 17, 3: 25 } as const;
type Beside = keyof typeof TOP;

/** One hundred as a square of its own, filled as far as the figure goes. */
function panel(content: Draft, item: (typeof PANELS)[number], beside: Beside): Picture {
	const { key, figure, of } = item;
	const [x, end] = sideBySide(PANELS.slice(0, beside).map((one) => one.key))(key);
	const [top, width] = [TOP[beside], end - x];
	const axes = dotGrid(100, { x, y: top, width, height: width });
	const at = { x, anchor: 'start', width } as const;
	const labels: Label[] = [
		{
			...{ ...at, name: key, y: top - 2, edge: 'bottom', size: 'lead' },
			tells: of ? [figure, of] : [figure]
		},
		{ ...at, name: `${key}-base`, y: top + width + 1, edge: 'top', size: 'small' }
	];
	const whole: Mark = {
		...{ key: `${key}-all`, x: [x, end], y: [top, top + width], tone: 'track', look: 'faint' }
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

/** The first so many panels, in room for two at least: unlike questions, so none stands on another’s scale. */
const panels = (shown: 1 | Beside) => (content: Draft) =>
	together(...PANELS.slice(0, shown).map((item) => panel(content, item, shown === 3 ? 3 : 2)));

/** What stands between agents and the systems they must work with: three questions, three bases. */
export const integration: ChartDefinition = {
	id: 'integration',
	frames: { sources: panels(1), upgrades: panels(2), legacy: panels(3) }
};
