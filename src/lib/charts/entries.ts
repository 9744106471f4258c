import type { Content } from '../content/content.ts';
import { charts, namesOf } from './registry.ts';

/** Every chart by each of its names, old ones too, as the entries of a route. */
export const chartEntries = (content: Content): { chart: string }[] =>
	charts.flatMap((chart) => namesOf(content, chart).map((name) => ({ chart: name })));

/** The names that charts had before, as the entries of a route. */
export const oldNames = (content: Content): { old: string }[] =>
	charts.flatMap((chart) =>
		namesOf(content, chart)
			.slice(1)
			.map((old) => ({ old }))
	);
