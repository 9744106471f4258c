import type { Draft } from '../content/content.ts';
import { barAxes, ring, row, together, under } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const AXES = barAxes(['roi', 'scaled'], { top: 16, bottom: 56, thickness: 10 });

const paidBack = (content: Draft): Picture =>
	row(content, AXES, { key: 'roi', figure: 'roi-one-in-four', tone: 'live' });

function scaled(content: Draft): Picture {
	const item = { key: 'scaled', figure: 'scaled-under-20', tone: 'live' } as const;
	const own = { ...item, key: 'scaled-source', row: 'scaled' };
	return together(paidBack(content), row(content, AXES, item), {
		plots: [{ mark: 'bar', ...AXES, data: ring(content, own) }],
		labels: [under(AXES, 'scaled', { name: 'scaled-source' })]
	});
}

/** No mark: nobody measured it, so there is only a sentence to read. */
const twice = (): Picture => ({
	plots: [],
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
