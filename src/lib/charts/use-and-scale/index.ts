import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition, Label, Picture } from '../frame.ts';
import { ring, row, together, under, type Measure } from '../layout.ts';

const FULL: Measure = { x: 0, width: 100, thickness: 10, max: 100 };
const LEFT: Measure = { x: 0, width: 46, thickness: 12, max: 100 };
const RIGHT: Measure = { ...LEFT, x: 54 };
const HIGH = 26;

const note = (name: string, y: number, { x, width }: Measure): Label => {
	return { name, x, y, anchor: 'start', edge: 'top', width, size: 'small' };
};

const organisations = (data: Dataset): Picture =>
	together(row(data, LEFT, { key: 'use', figure: 'gap-use-88', tone: 'plain', y: HIGH }), {
		marks: [],
		labels: [note('use-base', HIGH + 14, LEFT)]
	});

function initiatives(data: Dataset): Picture {
	const item = { figure: 'gap-scaled-20', tone: 'live', y: HIGH } as const;
	return together(row(data, RIGHT, { ...item, key: 'scaled' }), {
		marks: ring(data, RIGHT, { ...item, key: 'scaled-source' }),
		labels: [{ ...under('scaled-source', HIGH, RIGHT), size: 'small' }]
	});
}

const apart = (data: Dataset): Picture =>
	together(
		row(data, FULL, { key: 'use', figure: 'regular-use-88', tone: 'plain', y: 15 }),
		row(data, FULL, { key: 'fully', figure: 'fully-scaled-7', tone: 'live', y: 41 }),
		{ marks: [], labels: [note('same-base', 55, FULL)] }
	);

/** Organisations that use AI and initiatives that scaled: two panels that do not subtract. */
export const useAndScale: ChartDefinition = {
	id: 'use-and-scale',
	cover: 'apart',
	frames: {
		use: organisations,
		scale: (data) => together(organisations(data), initiatives(data)),
		apart
	}
};
