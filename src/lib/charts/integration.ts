import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { ALONE, sideBySide, together } from './bands.ts';
import { dotGrid, dots } from './dots.ts';
import type { Box, ChartDefinition, Label, Picture } from './frame.ts';

interface Panel {
	key: string;
	figure: FigureId;
	of?: FigureId;
}

const FIRST: Panel = { key: 'sources', figure: 'data-sources-42', of: 'data-sources-eight' };
const PANELS: Panel[] = [
	FIRST,
	{ key: 'upgrades', figure: 'stack-upgrades-86' },
	{ key: 'legacy', figure: 'legacy-60' }
];
/** The largest that a square beside others is: under it there is room for two lines. */
const LARGEST = 44.4;
/** The top of the squares, by how many stand beside each other: over narrow ones, labels take more lines. */
const TOP = { 2: 18.5, 3: 25 } as const;
type Beside = keyof typeof TOP;

type Place = Pick<Label, 'x' | 'y' | 'anchor' | 'edge' | 'width' | 'stacked'>;

/** One hundred as a square of its own, filled as far as the figure goes, with labels for it and for its base. */
function square(content: Draft, item: Panel, box: Box, label: Place, base: Place): Picture {
	const { key, figure, of } = item;
	const axes = dotGrid(100, box, { left: true });
	const cells = dots(content, axes, {
		figure,
		tone: 'plain',
		all: 100,
		rest: 'track',
		key: `${key}-`
	});
	return {
		plots: [{ mark: 'cell', ...axes, data: cells }],
		labels: [
			{ ...label, name: key, size: 'lead', tells: of ? [figure, of] : [figure] },
			{ ...base, name: `${key}-base`, size: 'small' }
		]
	};
}

/** The first alone, as large as the plane lets it be. */
function alone(content: Draft): Picture {
	const label = { ...ALONE.aside, y: 0, edge: 'top' } as const;
	const base = { ...ALONE.aside, y: 73, edge: 'bottom' } as const;
	return square(content, FIRST, ALONE.square, label, base);
}

/** The first so many beside each other: unlike questions, so none stands on another’s scale. */
const panels = (shown: Beside) => (content: Draft) => {
	const columns = sideBySide(PANELS.slice(0, shown).map(({ key }) => key));
	const y = TOP[shown];
	return together(
		...PANELS.slice(0, shown).map((item) => {
			const [x, end] = columns(item.key);
			const width = end - x;
			const at = { x, anchor: 'start', width } as const;
			const label = { ...at, y: y - 1.8, edge: 'bottom', stacked: true } as const;
			const side = Math.min(width, LARGEST);
			const base = { ...at, y: y + side + 1, edge: 'top' } as const;
			return square(content, item, { x, y, width: side, height: side }, label, base);
		})
	);
};

/** What stands between agents and the systems they must work with: three questions, three bases. */
export const integration: ChartDefinition = {
	id: 'integration',
	frames: { sources: alone, upgrades: panels(2), legacy: panels(3) }
};
