/*
 * The one door to the content: pages and charts import figures, sources and texts from here.
 */
import type { FigureId, SourceId } from 'content:ids';
import figures from '../../../content/figures.yaml?raw';
import site from '../../../content/site.yaml?raw';
import sources from '../../../content/sources.yaml?raw';
import { ContentError } from './faults.ts';
import type { Dataset, Figure, Source } from './dataset.ts';
import { loadContent } from './load.ts';

export type { FigureId, SourceId };
export type { Dataset, Figure, Revision, Source } from './dataset.ts';

const charts = import.meta.glob<string>('/content/charts/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

const loaded = loadContent({
	figures,
	sources,
	site,
	charts: Object.fromEntries(
		Object.entries(charts).map(([path, text]) => [path.replace(/^.*\/|\.yaml$/g, ''), text])
	)
});
if (!loaded.dataset) throw new ContentError(loaded.faults);

/** The dataset of this build, whole and checked; its ids are literal types. */
export const data = loaded.dataset as Dataset & {
	figures: Record<FigureId, Figure>;
	sources: Record<SourceId, Source>;
};
