import { chart, figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Fields that are missing or empty. */
export const missing: Broken[] = [
	{
		name: 'a figure without what it counts',
		file: figures,
		after: abandoned,
		find: /.*counts: .*\n/,
		put: '',
		mark: 'abandoned-2025:',
		markAfter: 'figures:\n',
		says: '`counts` is missing in `abandoned-2025`: add `counts:`'
	},
	{
		name: 'a figure without a date',
		file: figures,
		after: abandoned,
		find: /.*when: .*\n/,
		put: '',
		mark: 'abandoned-2025:',
		markAfter: 'figures:\n',
		says: '`when` is missing in `abandoned-2025`'
	},
	{
		name: 'a figure without its certainty',
		file: figures,
		after: abandoned,
		find: /.*certainty: .*\n/,
		put: '',
		mark: 'abandoned-2025:',
		markAfter: 'figures:\n',
		says: '`certainty` is missing in `abandoned-2025`'
	},
	{
		name: 'a source’s own value without what the source says',
		file: figures,
		after: '  gap-scaled-20:\n',
		find: /.*says: >-\n.*\n.*\n/,
		put: '',
		mark: 'differs:',
		markAfter: '  gap-scaled-20:\n',
		says: '`says` is missing in `differs`'
	},
	{
		name: 'a derived figure without its unit',
		file: figures,
		after: '  poc-lost:\n',
		find: /.*unit: .*\n/,
		put: '',
		mark: '  poc-lost:\n',
		markAfter: '\nderived:\n',
		says: '`unit` is missing in `poc-lost`'
	},
	{
		name: 'a source without how it was read',
		file: sources,
		after: 'sp-2025:\n',
		find: /.*read: .*\n/,
		put: '',
		mark: 'sp-2025:',
		markAfter: 'short: MIT NANDA',
		says: '`read` is missing in `sp-2025`'
	},
	{
		name: 'a frame without its description',
		file: chart('security'),
		after: '  leaders:\n',
		find: /.*description: .*\n/,
		put: '',
		mark: 'leaders:',
		markAfter: 'frames:\n',
		says: '`description` is missing in `leaders`'
	},
	{
		name: 'a site without its credit',
		file: site,
		find: /credit: >-\n(?: .*\n)+/,
		put: '',
		mark: 'title:',
		says: '`credit` is missing: add `credit:`'
	},
	{
		name: 'a word of the pages',
		file: site,
		after: 'words:\n',
		find: /.*was: .*\n/,
		put: '',
		mark: 'words:',
		markAfter: '\n',
		says: '`was` is missing in `words`: add `was:`'
	},
	{
		name: 'two things that share a number, without the risk',
		file: figures,
		after: '\nunlike:\n',
		find: /.*risk: >-\n(?: {6}.*\n)+/,
		put: '',
		mark: 'figures: [',
		markAfter: '\nunlike:\n',
		says: '`risk` is missing in entry 1 of `unlike`'
	},
	{
		name: 'a field left empty',
		file: figures,
		after: abandoned,
		find: /counts: .*/,
		put: 'counts:',
		mark: 'counts:',
		says: '`counts` is empty: write the text, or remove the line'
	},
	{
		name: 'a field of nothing but spaces',
		file: figures,
		after: abandoned,
		find: /counts: .*/,
		put: 'counts: "   "',
		mark: 'counts:',
		says: '`counts` is empty: write the text'
	},
	{
		name: 'an empty choice',
		file: figures,
		after: abandoned,
		find: /certainty: .*/,
		put: 'certainty:',
		mark: 'certainty:',
		says: '`certainty` is empty: use one of confirmed, inferred, secondary, not-found'
	},
	{
		name: 'an empty label',
		file: chart('security'),
		after: 'labels:\n',
		find: /leaders: .*/,
		put: 'leaders: ""',
		mark: 'leaders: ""',
		says: '`leaders` is empty'
	},
	{
		name: 'an empty figure',
		file: figures,
		after: '\nfigures:\n',
		find: '\n  poc-launched:',
		put: '\n  poc-begun:\n  poc-launched:',
		mark: 'poc-begun:',
		markAfter: 'figures:\n',
		says: '`poc-begun` is empty: write what belongs there, or remove the line'
	},
	{
		name: 'one figure alone that shares a number',
		file: figures,
		after: '\nunlike:\n',
		find: /figures: .*/,
		put: 'figures: [poc-not-in-production]',
		mark: 'figures: [poc-not-in-production]',
		says: '`figures` names too few: at least 2 belong here'
	},
	{
		name: 'a share of three figures',
		file: figures,
		after: '  poc-lost-share:\n',
		find: '[poc-lost, poc-launched]',
		put: '[poc-lost, poc-launched, poc-in-production]',
		mark: 'share: [',
		says: '`share` names too many: exactly 2 belong here'
	},
	{
		name: 'a derived figure of two operations',
		file: figures,
		after: '  poc-lost:\n',
		find: '      difference:',
		put: '      sum: [poc-launched, poc-in-production]\n      difference:',
		mark: 'sum:',
		says: '`from` must hold one operation: share, ratio, difference, product, sum'
	},
	{
		name: 'the names that hold numbers, of a language',
		file: 'content/de/site.yaml',
		find: /^names:\n(?: {2}- .*\n)+/m,
		put: '',
		mark: 'title:',
		says: '`names` is missing: add `names:`'
	},
	{
		name: 'the names that hold numbers, without any',
		file: 'content/de/site.yaml',
		find: /^names:\n(?: {2}- .*\n)+/m,
		put: 'names:\n',
		mark: 'names:',
		says: '`names` is empty: write its entries, or [] for none'
	}
];
