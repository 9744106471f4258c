import { article, chart, site, type Broken } from './edit.ts';

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
		says: 'these words stand for {abandoned-2024}, and tell no number',
		also: 1
	},
	{
		name: 'the opening picture in words, without its numbers',
		file: `${german}site.yaml`,
		find: /opening-line: >-\n(?: {2}.*\n)+/,
		put: 'opening-line: Jedes Licht ist ein Machbarkeitsnachweis, den ein Unternehmen begann.\n',
		says: 'and tell no number: are these its words?',
		also: 1
	},
	{
		name: 'another figure in a step than in its translation',
		file: article('2-giving-up'),
		find: 'climbs <Figure id="abandon-points" />',
		put: 'climbs',
		mark: 'From one to the other',
		says: 'some figures in one alone: {abandon-points} at content/de/article/2-giving-up.svx:'
	},
	{
		name: 'a step that tells a figure of the next',
		file: article('2-giving-up'),
		find: 'the light is out:',
		put: 'the light is out, soon in <Figure id="abandoned-2025" />:',
		says: 'the frame “before” of this step does not show `abandoned-2025`, but “after” does: is it the right figure? If so, name abandoned-2025 under `also` of the frame “before”',
		also: 1
	},
	{
		name: 'the article’s number where the original has the source’s',
		file: `${german}article/1-opening.svx`,
		find: '<Figure id="genai-95" voice="source" />',
		put: '<Figure id="genai-95" />',
		says: 'some figures in one alone: {genai-95} at content/de/article/1-opening.svx:8, {genai-95:source} at content/article/1-opening.svx:8'
	},
	{
		name: 'a description that lost a figure in another language',
		file: `${german}charts/abandonment.yaml`,
		find: ': um {abandon-points}, also',
		put: ', also',
		mark: '"Eine Linie auf einer Skala',
		says: 'some figures in one alone'
	},
	{
		name: 'no space before a sentence that begins with a claim',
		file: article('7-what-works'),
		find: 'share? <Figure',
		put: 'share?<Figure',
		mark: '?<Figure',
		says: 'no space after a mark beside a number: write one'
	},
	{
		name: 'no space after a sentence that ends with a number',
		file: article('5-barriers'),
		find: '/>. Only',
		put: '/>.Only',
		mark: 'Only',
		says: 'no space after a mark beside a number: write one'
	},
	{
		name: 'a paragraph within an entry of a list',
		file: article('8-what-to-do'),
		find: ' We found no source for either',
		put: '\n\n  We found no source for either',
		mark: 'We found',
		says: 'a blank line stands in this list, which sets it wider than others: remove it'
	}
];
