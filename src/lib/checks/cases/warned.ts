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
	},
	{
		name: 'a label of the guess without its number',
		file: site,
		find: /then: .*/,
		put: 'then: Earlier',
		mark: 'Earlier',
		says: 'these words stand for {abandoned-2024}, and tell no number'
	},
	{
		name: 'the opening picture in words, without its numbers',
		file: `${german}site.yaml`,
		find: /opening-line: >-\n(?: {2}.*\n)+/,
		put: 'opening-line: Jedes Licht ist ein Machbarkeitsnachweis, den ein Unternehmen begann.\n',
		says: 'and tell no number: are these its words?'
	}
];
