import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition, Picture } from '../frame.ts';
import { ring, row, together, under, type Measure } from '../layout.ts';

const MEASURE: Measure = { x: 0, width: 100, thickness: 10, max: 100 };

const paidBack = (data: Dataset): Picture =>
	row(data, MEASURE, { key: 'roi', figure: 'roi-one-in-four', tone: 'live', y: 16 });

function scaled(data: Dataset): Picture {
	const item = { figure: 'scaled-under-20', tone: 'live', y: 46 } as const;
	return together(paidBack(data), row(data, MEASURE, { ...item, key: 'scaled' }), {
		marks: ring(data, MEASURE, { ...item, key: 'scaled-source' }),
		labels: [under('scaled-source', item.y, MEASURE)]
	});
}

/** No mark: nobody measured it, so there is only a sentence to read. */
const twice = (): Picture => ({
	marks: [],
	labels: [
		{ name: 'twice', x: 50, y: 34, anchor: 'middle', edge: 'bottom', width: 100, size: 'large' },
		{ name: 'estimate', x: 50, y: 38, anchor: 'middle', edge: 'top', width: 78 }
	]
});

/** What IBM’s chief executives say became of AI initiatives; RAND’s estimate in words. */
export const returns: ChartDefinition = {
	id: 'returns',
	cover: 'scaled',
	frames: { 'paid-back': paidBack, scaled, twice }
};
