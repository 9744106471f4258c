import { chart, site, type Broken } from './edit.ts';

const german = 'content/de/';

/** Edits that an editor may mean, and is told of. */
export const warned: Broken[] = [
	{
		name: 'no line that names the schema',
		file: site,
		find: /# yaml-language-server.*\n/,
		put: '',
		mark: '#',
		says: 'put back, as its first line, # yaml-language-server: $schema=../.svelte-kit/schemas/site.json'
	},
	{
		name: 'no line that names the schema of a chart in another language',
		file: `${german}charts/funnel.yaml`,
		find: /# yaml-language-server.*\n/,
		put: '',
		mark: 'title',
		says: '$schema=../../../.svelte-kit/schemas/chart.json'
	},
	{
		name: 'the schema of another file',
		file: `${german}figures.yaml`,
		find: 'figure-words.json',
		put: 'figures.json',
		mark: '#',
		says: 'write # yaml-language-server: $schema=../../.svelte-kit/schemas/figure-words.json'
	},
	{
		name: 'a schema in another folder',
		file: chart('security'),
		find: '$schema=../../',
		put: '$schema=../',
		mark: '#',
		says: 'write # yaml-language-server: $schema=../../.svelte-kit/schemas/chart.json'
	}
];
