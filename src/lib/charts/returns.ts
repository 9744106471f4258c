import type { Draft } from '../content/content.ts';
import { labelled, overPin, pin, pinAxes, ringPoint, together, underPin } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const AXES = pinAxes(['roi', 'scaled'], { top: 17, bottom: 53 });
const lead = (row: string) => labelled(overPin(AXES, row, { name: row, size: 'lead' }));

const paidBack = (content: Draft): Picture =>
	together(
		pin(content, AXES, { key: 'roi', figure: 'roi-one-in-four', tone: 'live' }),
		lead('roi')
	);

function scaled(content: Draft): Picture {
	const item = { key: 'scaled', figure: 'scaled-under-20', tone: 'live' } as const;
	return together(
		paidBack(content),
		pin(content, AXES, item),
		ringPoint(content, AXES, { ...item, key: 'scaled-source', row: 'scaled' }),
		lead('scaled'),
		labelled(underPin(AXES, 'scaled', { name: 'scaled-source' }))
	);
}

/** No mark: nobody measured it, so there is only a sentence to read. */
const twice = (): Picture =>
	labelled(
		{ name: 'twice', x: 50, y: 34, anchor: 'middle', edge: 'bottom', width: 100, size: 'large' },
		{ name: 'estimate', x: 50, y: 38, anchor: 'middle', edge: 'top', width: 78 }
	);

/** What IBM’s chief executives say became of AI initiatives; RAND’s estimate in words. */
export const returns: ChartDefinition = {
	id: 'returns',
	cover: 'scaled',
	frames: { 'paid-back': paidBack, scaled, twice }
};
