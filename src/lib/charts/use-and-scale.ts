import type { Draft } from '../content/content.ts';
import { barAxes, labelled, ring, row, sideBySide, together, under } from './bands.ts';
import type { ChartDefinition, Picture } from './frame.ts';

const columns = sideBySide(['use', 'scaled']);
const BAR = { top: 26, bottom: 38, thickness: 12 };
const USE = barAxes(['use'], { ...BAR, x: columns('use') });
const SCALED = barAxes(['scaled'], { ...BAR, x: columns('scaled') });
const SAME = barAxes(['use', 'fully'], { top: 15, bottom: 51, thickness: 10 });

const organisations = (content: Draft): Picture =>
	together(
		row(content, USE, { key: 'use', figure: 'gap-use-88', tone: 'plain' }),
		labelled(under(USE, 'use', { name: 'use-base', size: 'small' }))
	);

function initiatives(content: Draft): Picture {
	const item = { key: 'scaled', figure: 'gap-scaled-20', tone: 'live' } as const;
	const own = { ...item, key: 'scaled-source', row: 'scaled' };
	return together(organisations(content), row(content, SCALED, item), {
		plots: [{ mark: 'bar', ...SCALED, data: ring(content, own) }],
		labels: [under(SCALED, 'scaled', { name: 'scaled-source', size: 'small' })]
	});
}

const apart = (content: Draft): Picture =>
	together(
		row(content, SAME, { key: 'use', figure: 'regular-use-88', tone: 'plain' }),
		row(content, SAME, { key: 'fully', figure: 'fully-scaled-7', tone: 'live' }),
		labelled(under(SAME, 'fully', { name: 'same-base', y: 55, size: 'small' }))
	);

/** Organisations that use AI and initiatives that scaled: two panels that do not subtract. */
export const useAndScale: ChartDefinition = {
	id: 'use-and-scale',
	cover: 'apart',
	frames: { use: organisations, scale: initiatives, apart }
};
