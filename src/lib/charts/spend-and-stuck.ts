import type { Draft } from '../content/content.ts';
import { barAxes, labelled, ring, row, sideBySide, together, under } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const columns = sideBySide(['spend', 'stuck']);
const BAR = { top: 26, bottom: 40, thickness: 14 };
const SPEND = barAxes(['spend'], { ...BAR, x: columns('spend') });
const STUCK = barAxes(['stuck'], { ...BAR, x: columns('stuck') });

const spend = (content: Draft): Picture =>
	together(
		row(content, SPEND, { key: 'spend', figure: 'invest-more-92', tone: 'plain' }),
		labelled(under(SPEND, 'spend', { name: 'spend-base', size: 'small' }))
	);

function stuck(content: Draft): Picture {
	const item = { key: 'stuck', figure: 'stuck-two-thirds', tone: 'plain' } as const;
	const own = { ...item, key: 'stuck-source', row: 'stuck' };
	return together(spend(content), row(content, STUCK, item), {
		plots: [{ mark: 'bar', ...STUCK, data: ring(content, own) }],
		labels: [under(STUCK, 'stuck', { name: 'stuck-base', size: 'small' })]
	});
}

/** Plans to spend and firms not past trials: two surveys, two panels, never one axis. */
export const spendAndStuck: ChartDefinition = {
	id: 'spend-and-stuck',
	frames: { spend, stuck }
};
