import type { Dataset } from '../dataset.ts';
import { figureEntry } from './figure-entry.ts';
import { filled } from './filled.ts';
import { LICENCE } from './licence.ts';
import type { Link } from './link.ts';
import type { FiguresDownload } from './schema.ts';

/** What /figures.json holds: every figure and source, in the content’s order, and whom to credit. */
export function figuresFile(data: Dataset, link: Link): FiguresDownload {
	const { title, description, published, credit, article } = filled(data, data.site);
	return {
		$schema: link('figures.schema.json'),
		...{ title, description, published, credit },
		licence: LICENCE,
		article,
		figures: Object.values(data.figures).map((figure) => figureEntry(data, figure)),
		sources: filled(data, Object.values(data.sources))
	};
}
