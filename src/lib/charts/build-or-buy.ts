import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import {
	bar,
	barAxes,
	labelled,
	labelOf,
	over,
	together,
	track,
	under,
	type Measured
} from './bands.ts';
import { extentOf, PictureError, type ChartDefinition, type Picture } from './frame.ts';
import { beside, ends, link, onScale, pointAxes, ringPoint } from './points.ts';

const AXES = pointAxes(['buy', 'build'], { top: 19, bottom: 56 });
const WHOLE = barAxes(['buy'], { top: 22, bottom: 44, thickness: 22 });
const BOUGHT: Measured = { key: 'buy', figure: 'buy-67', tone: 'live' };
const IMPLIED: Measured = { key: 'build', figure: 'build-implied', tone: 'live' };
const label = (item: Measured, ...more: FigureId[]) =>
	over(AXES, item.key, { name: item.key, size: 'lead', tells: [item.figure, ...more] });

/** The article’s two numbers, without the label of the second. */
const points = (content: Draft): Picture =>
	together(
		onScale(content, AXES, BOUGHT),
		onScale(content, AXES, IMPLIED),
		ends(AXES, 'buy'),
		labelled(label(BOUGHT))
	);

const implied = (content: Draft): Picture =>
	together(points(content), labelled(label(IMPLIED, 'build-one-third')));

function reported(content: Draft): Picture {
	const item = { key: 'build-source', figure: 'build-one-third', tone: 'live' } as const;
	const { value } = getQuantity(content, item.figure, 'source');
	const source = under(AXES, 'build', { ...labelOf({ ...item, voice: 'source' }), size: 'lead' });
	return together(
		points(content),
		link(AXES, 'build', [getQuantity(content, IMPLIED.figure).value, value]),
		ringPoint(content, AXES, { ...item, row: 'build' }),
		// The source’s number is what this frame is about.
		labelled({ ...label(IMPLIED, 'build-one-third'), size: 'small' }, beside(AXES, value, source))
	);
}

/** The exhibit’s two numbers end to end on one track: they may be shares of one whole. */
function caution(content: Draft): Picture {
	const { value } = getQuantity(content, 'buy-exhibit-66', 'source');
	if (value + getQuantity(content, 'build-exhibit-33', 'source').value > 100)
		throw new PictureError(
			'build-exhibit-33',
			'comes to more than all together with `buy-exhibit-66`: check both, or ask a developer for another picture',
			['buy-exhibit-66']
		);
	const item = { voice: 'source', tone: 'plain', row: 'buy' } as const;
	const [, end] = extentOf(WHOLE.x, value);
	return {
		plots: [
			{
				mark: 'bar',
				...WHOLE,
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
			over(WHOLE, 'buy', { name: 'partnered', tells: ['buy-exhibit-66'], width: end }),
			over(WHOLE, 'buy', {
				...{ name: 'built', tells: ['build-exhibit-33'] },
				...{ x: end, width: 100 - end }
			}),
			under(WHOLE, 'buy', { name: 'caution', y: 48 })
		]
	};
}

/** Bought or built: the article’s third of 67 beside the report’s own 33. */
export const buildOrBuy: ChartDefinition = {
	id: 'build-or-buy',
	cover: 'report',
	frames: { article: implied, report: reported, caution }
};
