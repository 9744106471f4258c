import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { labelled, labelOf, together, type Measured } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';
import { beside, overPin, pin, pinAxes, underPin } from './points.ts';

/** One line for both: they answered the same question in the same survey. */
const AXES = pinAxes(['asked'], { top: 28, bottom: 34 });

const ASKED = { tone: 'plain', row: 'asked' } as const;
const LEADERS: Measured = { ...ASKED, key: 'leaders', figure: 'security-leaders-53' };
const PRACTITIONERS: Measured = {
	...{ ...ASKED, key: 'practitioners', figure: 'security-practitioners-62' }
};

const leaders = (content: Draft): Picture => {
	const { value } = getQuantity(content, LEADERS.figure);
	const label = overPin(AXES, 'asked', { ...labelOf(LEADERS), size: 'lead' });
	return together(pin(content, AXES, LEADERS), labelled(beside(AXES, value, label)));
};

const practitioners = (content: Draft): Picture => {
	const { value } = getQuantity(content, PRACTITIONERS.figure);
	const label = underPin(AXES, 'asked', { ...labelOf(PRACTITIONERS), size: 'lead' });
	return together(
		leaders(content),
		pin(content, AXES, PRACTITIONERS),
		labelled(
			beside(AXES, value, label),
			underPin(AXES, 'asked', { name: 'gap', tells: ['security-gap'], y: 52, size: 'small' })
		)
	);
};

/** Who names security first: leaders and practitioners of one survey, on one line. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
