import type { Dataset } from '../dataset.ts';

/** Sources as a source line names them. */
export const sourceNames = (data: Dataset, ids: readonly string[]): string[] =>
	ids.map((id) => data.sources[id]?.short ?? id);
