import type { Draft } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { labelled, labelOf, over, together, under, type Measured } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';
import { beside, link, onScale, pointAxes } from './points.ts';

/** One line for both: they answered the same question in the same survey. */
const AXES = pointAxes(['asked'], { top: 30, bottom: 37 });

const ASKED = { tone: 'plain', row: 'asked' } as const;
const LEADERS: Measured = { ...ASKED, key: 'leaders', figure: 'security-leaders-53' };
const PRACTITIONERS: Measured = {
	...{ ...ASKED, key: 'practitioners', figure: 'security-practitioners-62' }
};

const leaders = (content: Draft): Picture => {
	const { value } = getQuantity(content, LEADERS.figure);
	const label = over(AXES, 'asked', { ...labelOf(LEADERS), size: 'lead' });
	return together(onScale(content, AXES, LEADERS), labelled(beside(AXES, value, label)));
};

const practitioners = (content: Draft): Picture => {
	const { value } = getQuantity(content, PRACTITIONERS.figure);
	const { value: from } = getQuantity(content, LEADERS.figure);
	const tells = [PRACTITIONERS.figure, 'security-gap'] as const;
	const label = under(AXES, 'asked', { ...labelOf(PRACTITIONERS), tells, size: 'lead' });
	return together(
		leaders(content),
		onScale(content, AXES, PRACTITIONERS),
		link(AXES, 'asked', [from, value], { figure: 'security-gap', value: Math.abs(value - from) }),
		labelled(beside(AXES, value, label))
	);
};

/** Who names security first: leaders and practitioners of one survey, on one line. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
