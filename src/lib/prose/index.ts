/* The prose of this build, taken apart, for pages that say where a number stands. */
import { parseProse, placesOf } from './parse.ts';

const files = import.meta.glob<string>('/content/article/*.svx', {
	query: '?raw',
	import: 'default',
	eager: true
});

export type { Place } from './parse.ts';

/** Where the prose shows each figure. */
export const places = placesOf(
	Object.entries(files)
		.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
		.map(([path, source]) => parseProse(path.slice(1), source))
);
