import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { beside, labelled, overPin, pin, pinAxes, together, underPin } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';

/** One line for both: they answered the same question in the same survey. */
const AXES = pinAxes(['asked'], { top: 28, bottom: 34 });

const leaders = (content: Draft): Picture => {
	const { value } = getQuantity(content, 'security-leaders-53');
	return together(
		pin(content, AXES, {
			key: 'leaders',
			figure: 'security-leaders-53',
			tone: 'plain',
			row: 'asked'
		}),
		labelled(beside(AXES, value, overPin(AXES, 'asked', { name: 'leaders', size: 'lead' })))
	);
};

const practitioners = (content: Draft): Picture => {
	const figure = 'security-practitioners-62';
	const { value } = getQuantity(content, figure);
	return together(
		leaders(content),
		pin(content, AXES, { key: 'practitioners', figure, tone: 'plain', row: 'asked' }),
		labelled(
			beside(AXES, value, underPin(AXES, 'asked', { name: 'practitioners', size: 'lead' })),
			underPin(AXES, 'asked', { name: 'gap', y: 52, size: 'small' })
		)
	);
};

/** Who names security first: leaders and practitioners of one survey, on one line. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
