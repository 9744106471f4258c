import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { bar, barAxes, over, ring, row, together, track, under } from './bands.ts';
import { extentOf, type ChartDefinition, type Picture } from './frame.ts';

const AXES = barAxes(['buy', 'build'], { top: 16, bottom: 51, thickness: 9 });

const bought = (content: Draft): Picture =>
	row(content, AXES, { key: 'buy', figure: 'buy-67', tone: 'live' });

const implied = (content: Draft): Picture =>
	together(
		bought(content),
		row(content, AXES, { key: 'build', figure: 'build-implied', tone: 'live' })
	);

function reported(content: Draft): Picture {
	const item = { key: 'build-source', figure: 'build-one-third', tone: 'live' } as const;
	return together(implied(content), {
		plots: [{ mark: 'bar', ...AXES, data: ring(content, { ...item, row: 'build' }) }],
		labels: [under(AXES, 'build', { name: 'build-source', size: 'lead' })]
	});
}

/** The exhibit's two numbers end to end on one track: they may be shares of one whole. */
function caution(content: Draft): Picture {
	const { value } = getQuantity(content, 'buy-exhibit-66', 'source');
	const item = { voice: 'source', tone: 'live', row: 'buy' } as const;
	const [, end] = extentOf(AXES.x, value);
	return {
		plots: [
			{
				mark: 'bar',
				...AXES,
				data: [
					track('buy'),
					...bar(content, { ...item, key: 'buy', figure: 'buy-exhibit-66' }),
					...bar(content, {
						...item,
						key: 'build-source',
						figure: 'build-exhibit-33',
						from: value
					})
				]
			}
		],
		labels: [
			over(AXES, 'buy', { name: 'partnered', width: end }),
			over(AXES, 'buy', { name: 'built', x: end, width: 100 - end }),
			under(AXES, 'buy', { name: 'caution', y: 30 })
		]
	};
}

/** Bought or built: the article’s third of 67 beside the report’s own 33. */
export const buildOrBuy: ChartDefinition = {
	id: 'build-or-buy',
	cover: 'report',
	frames: { article: implied, report: reported, caution }
};
