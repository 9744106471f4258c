import type { Draft } from '../content/content.ts';
import { together, type Measured } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';
import { ends, LONE, pointAxes, told } from './points.ts';

const FIRST = pointAxes(['leaders'], LONE);
/** One scale for both: they answered the same question in the same survey. */
const BOTH = pointAxes(['leaders', 'practitioners'], { top: 19, bottom: 58 });
const LEADERS: Measured = { key: 'leaders', figure: 'security-leaders-53', tone: 'plain' };
const PRACTITIONERS: Measured = {
	...{ key: 'practitioners', figure: 'security-practitioners-62', tone: 'plain' }
};

const leaders = (content: Draft): Picture =>
	together(told(content, FIRST, LEADERS), ends(FIRST, 'leaders'));

const practitioners = (content: Draft): Picture =>
	together(
		told(content, BOTH, LEADERS),
		ends(BOTH, 'leaders'),
		told(content, BOTH, PRACTITIONERS, 'security-gap')
	);

/** Who names security first: leaders and practitioners of one survey, on one scale. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
