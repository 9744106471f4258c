import type { Content } from './content.ts';
import { loadWhole } from './load.ts';

const files = import.meta.glob<string>('/content/**/*.{yaml,svx}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The content of this build. */
export const content: Content = loadWhole(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text]))
);
