import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { labelled, over, together, type Measured } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';
import { ends, onScale, pointAxes } from './points.ts';

/** One scale for both: they answered the same question in the same survey. */
const AXES = pointAxes(['leaders', 'practitioners'], { top: 19, bottom: 58 });
const LEADERS: Measured = { key: 'leaders', figure: 'security-leaders-53', tone: 'plain' };
const PRACTITIONERS: Measured = {
	...{ key: 'practitioners', figure: 'security-practitioners-62', tone: 'plain' }
};
const lead = (item: Measured, ...more: FigureId[]) =>
	labelled(over(AXES, item.key, { name: item.key, size: 'lead', tells: [item.figure, ...more] }));

const leaders = (content: Draft): Picture =>
	together(onScale(content, AXES, LEADERS), ends(AXES, 'leaders'), lead(LEADERS));

const practitioners = (content: Draft): Picture =>
	together(
		leaders(content),
		onScale(content, AXES, PRACTITIONERS),
		lead(PRACTITIONERS, 'security-gap')
	);

/** Who names security first: leaders and practitioners of one survey, on one scale. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
