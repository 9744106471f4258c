import type { Draft } from '../content/content.ts';
import { barAxes, labelled, row, together, under } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const AXES = barAxes(['leaders', 'practitioners'], { top: 16, bottom: 53, thickness: 11 });

const leaders = (content: Draft): Picture =>
	row(content, AXES, { key: 'leaders', figure: 'security-leaders-53', tone: 'plain' });

const practitioners = (content: Draft): Picture =>
	together(
		leaders(content),
		row(content, AXES, {
			key: 'practitioners',
			figure: 'security-practitioners-62',
			tone: 'plain'
		}),
		labelled(under(AXES, 'practitioners', { name: 'gap', size: 'small' }))
	);

/** Who names security first: leaders and practitioners of one survey. */
export const security: ChartDefinition = {
	id: 'security',
	frames: { leaders, practitioners }
};
