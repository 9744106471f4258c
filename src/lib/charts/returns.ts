import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { labelled, labelOf, together, under, type Measured } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';
import { beside, ends, LONE, pointAxes, ringPoint, told } from './points.ts';

const PAID_BACK: Measured = { key: 'roi', figure: 'roi-one-in-four', tone: 'live' };
const SCALED: Measured = { key: 'scaled', figure: 'scaled-under-20', tone: 'live' };
const SCALED_SOURCE: Measured = { ...SCALED, key: 'scaled-source', row: 'scaled', voice: 'source' };
const FIRST = pointAxes(['roi'], LONE);
const BOTH = pointAxes(['roi', 'scaled'], { top: 19, bottom: 58 });

const paidBack = (content: Draft): Picture =>
	together(told(content, FIRST, PAID_BACK), ends(FIRST, 'roi'));

function scaled(content: Draft): Picture {
	const { value } = getQuantity(content, SCALED_SOURCE.figure, 'source');
	return together(
		told(content, BOTH, PAID_BACK),
		ends(BOTH, 'roi'),
		told(content, BOTH, SCALED),
		ringPoint(content, BOTH, SCALED_SOURCE),
		labelled(beside(BOTH, value, under(BOTH, 'scaled', labelOf(SCALED_SOURCE))))
	);
}

/** No mark: nobody measured it, so there is only a sentence to read. */
const twice = (): Picture =>
	labelled(
		{
			...{ name: 'twice', x: 0, y: 34, anchor: 'start', edge: 'bottom', width: 100 },
			...{ size: 'large', tells: ['fail-twice-it'] }
		},
		{ name: 'estimate', x: 0, y: 38, anchor: 'start', edge: 'top', width: 78 }
	);

/** What IBM’s chief executives say became of AI initiatives; RAND’s estimate in words. */
export const returns: ChartDefinition = {
	id: 'returns',
	cover: 'scaled',
	frames: { 'paid-back': paidBack, scaled, twice }
};
