import { oldNames } from '$lib/charts/entries';
import { content } from '$lib/content';

/** Whether a chart had this name before. */
export const match = (name: string): boolean => oldNames(content).some(({ old }) => old === name);
