import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition, Picture } from '../frame.ts';
import { bar, over, ring, row, together, track, under, type Measure } from '../layout.ts';

const MEASURE: Measure = { x: 0, width: 100, thickness: 9, max: 100 };
const BUY = 16;
const BUILD = 42;

const bought = (data: Dataset): Picture =>
	row(data, MEASURE, { key: 'buy', figure: 'buy-67', tone: 'live', y: BUY });

const implied = (data: Dataset): Picture =>
	row(data, MEASURE, { key: 'build', figure: 'build-implied', tone: 'live', y: BUILD });

const reported = (data: Dataset, name: string): Picture => ({
	marks: ring(data, MEASURE, {
		...{ key: 'build-source', figure: 'build-one-third' },
		...{ tone: 'live', y: BUILD }
	}),
	labels: [{ ...under(name, BUILD, MEASURE), size: 'lead' }]
});

/** The exhibit's two numbers end to end on one track: they may be shares of one whole. */
function caution(data: Dataset): Picture {
	const partnered = bar(data, MEASURE, {
		...{ key: 'buy', figure: 'buy-exhibit-66', voice: 'source', tone: 'live', y: BUY }
	});
	const from = MEASURE.x + partnered.reduce((sum, { width }) => sum + width, 0);
	const built = bar(
		data,
		{ ...MEASURE, x: from },
		{ key: 'build-source', figure: 'build-exhibit-33', voice: 'source', tone: 'live', y: BUY }
	);
	return {
		marks: [track('buy', BUY, MEASURE), ...partnered, ...built],
		labels: [
			over('partnered', BUY, { ...MEASURE, width: from - MEASURE.x }),
			over('built', BUY, { ...MEASURE, x: from, width: MEASURE.x + MEASURE.width - from }),
			{ name: 'caution', x: 0, y: 30, anchor: 'start', edge: 'top', width: 100 }
		]
	};
}

/** Bought or built: the article’s third of 67 beside the report’s own 33. */
export const buildOrBuy: ChartDefinition = {
	id: 'build-or-buy',
	cover: 'report',
	frames: {
		article: (data) => together(bought(data), implied(data)),
		report: (data) => together(bought(data), implied(data), reported(data, 'build-source')),
		caution
	}
};
