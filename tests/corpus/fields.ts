import { article, chart, figures, site, sources, type Broken } from './content.ts';

const abandoned = '  abandoned-2025:\n';

/** Names that are not known, fields that are missing or empty, and values of the wrong kind. */
export const fields: Broken[] = [
	// Unknown names
	{
		name: 'a misspelt field of a figure',
		file: figures,
		after: abandoned,
		find: 'qualifier',
		put: 'qualifer',
		mark: 'qualifer',
		says: '`qualifer` is not known here: did you mean `qualifier`?'
	},
	{
		name: 'a field with a capital',
		file: figures,
		after: abandoned,
		find: 'note:',
		put: 'Note:',
		mark: 'Note:',
		says: '`Note` is not known here: did you mean `note`?'
	},
	{
		name: 'a field of a source, given to a figure',
		file: figures,
		after: abandoned,
		find: '    note:',
		put: '    url: https://example.org\n    note:',
		mark: 'url: https',
		says: '`url` is not known here'
	},
	{
		name: 'a misspelt field of what the source says',
		file: figures,
		after: '  genai-95:\n',
		find: 'says:',
		put: 'syas:',
		mark: 'syas:',
		says: '`syas` is not known here: did you mean `says`?',
		also: 1
	},
	{
		name: 'a misspelt group of figures',
		file: figures,
		find: '\nderived:',
		put: '\nderivd:',
		mark: 'derivd:',
		says: '`derivd` is not known here: did you mean `derived`?',
		also: 1
	},
	{
		name: 'an operation that does not exist',
		file: figures,
		after: '  poc-lost:\n',
		find: 'difference:',
		put: 'diffrence:',
		mark: 'diffrence:',
		says: '`diffrence` is not known here: did you mean `difference`?',
		also: 1
	},
	{
		name: 'a misspelt kind of relation',
		file: figures,
		after: '\nrelations:\n',
		find: 'falls:',
		put: 'fals:',
		mark: 'fals:',
		says: '`fals` is not known here: did you mean `falls`?',
		also: 1
	},
	{
		name: 'a misspelt field of a source',
		file: sources,
		find: 'paid_by',
		put: 'paid-by',
		mark: 'paid-by',
		says: '`paid-by` is not known here: did you mean `paid_by`?'
	},
	{
		name: 'a misspelt field of the report that was read',
		file: sources,
		after: 'via:\n',
		find: 'published',
		put: 'publishd',
		mark: 'publishd',
		says: '`publishd` is not known here'
	},
	{
		name: 'a misspelt field of a frame',
		file: chart('returns'),
		find: '    labels:',
		put: '    lables:',
		mark: 'lables:',
		says: '`lables` is not known here: did you mean `labels`?'
	},
	{
		name: 'a text that the site does not have',
		file: site,
		find: '\npublished:',
		put: '\nsubtitle: None\npublished:',
		mark: 'subtitle:',
		says: '`subtitle` is not known here: remove it, or write one of title, standfirst'
	},
	{
		name: 'a misspelt line at the top of a section',
		file: article('2-returns'),
		find: 'title:',
		put: 'titel:',
		mark: 'titel:',
		says: '`titel` is not known here: did you mean `title`?',
		also: 1
	},

	// Missing and empty
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
		find: /.*says: .*\n/,
		put: '',
		mark: 'leaders:',
		markAfter: 'frames:\n',
		says: '`says` is missing in `leaders`'
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
		says: '`certainty` is empty: use one of confirmed, secondary, not found'
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

	// The wrong kind
	{
		name: 'a number with its sign',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: "42%"',
		mark: 'value: "42%"',
		says: '`value` must be a plain number (42, not "42%")'
	},
	{
		name: 'a number with its sign and no quotes',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: 42%',
		mark: 'value: 42%',
		says: '`value` must be a plain number (42, not "42%")'
	},
	{
		name: 'a number in words',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: forty-two',
		mark: 'value: forty-two',
		says: '`value` must be a plain number'
	},
	{
		name: 'a number with a comma',
		file: figures,
		after: '  ibm-ceos:\n',
		find: /value: .*/,
		put: 'value: 2,000',
		mark: 'value: 2,000',
		says: '`value` must be a plain number'
	},
	{
		name: 'a number without end',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: .inf',
		mark: 'value: .inf',
		says: '`value` must be a plain number'
	},
	{
		name: 'a number that is a list',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: [42]',
		mark: 'value: [42]',
		says: '`value` must be a plain number'
	},
	{
		name: 'a number that is true',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: true',
		mark: 'value: true',
		says: '`value` must be a plain number'
	},
	{
		name: 'a list for a text',
		file: figures,
		after: abandoned,
		find: /counts: .*/,
		put: 'counts: [Companies, initiatives]',
		mark: 'counts: [',
		says: '`counts` must be text, not a list'
	},
	{
		name: 'true for a text',
		file: figures,
		after: abandoned,
		find: /counts: .*/,
		put: 'counts: true',
		mark: 'counts: true',
		says: '`counts` must be text: put it in double quotes'
	},
	{
		name: 'a number for a text',
		file: chart('funnel'),
		find: /title: .*/,
		put: 'title: 33',
		mark: 'title: 33',
		says: '`title` must be text: put it in double quotes'
	},
	{
		name: 'a text for a list',
		file: site,
		find: /about:\n(?: .*\n)+/,
		put: 'about: What this is\n',
		mark: 'about:',
		says: '`about` must be a list'
	},
	{
		name: 'a text for a list of figures',
		file: figures,
		after: '\nunlike:\n',
		find: /figures: .*/,
		put: 'figures: poc-not-in-production',
		mark: 'figures: poc',
		says: '`figures` must be a list'
	},
	{
		name: 'a number in a list of texts',
		file: site,
		after: 'about:\n',
		find: '  - ',
		put: '  - 7\n  - ',
		mark: '- 7',
		says: 'entry 1 of `about` must be text: put it in double quotes'
	},
	{
		name: 'a text for a figure',
		file: figures,
		find: '  poc-launched:',
		put: '  poc-begun: 33\n  poc-launched:',
		mark: 'poc-begun',
		says: '`poc-begun` must be a group of names with their values'
	},
	{
		name: 'a list for all figures',
		file: figures,
		put: 'figures: []\nderived: {}\nrelations: []\nunlike: []\n',
		mark: 'figures: []',
		says: '`figures` must be a group of names'
	},
	{
		name: 'a choice that does not exist',
		file: figures,
		after: '  legacy-60:\n',
		find: 'nearly',
		put: 'almost',
		mark: 'qualifier: almost',
		says: '`qualifier` cannot be “almost”: use one of exactly, about, nearly'
	},
	{
		name: 'a misspelt choice',
		file: figures,
		after: abandoned,
		find: 'percent',
		put: 'precent',
		mark: 'unit: precent',
		says: '`unit` cannot be “precent”: did you mean `percent`?'
	},
	{
		name: 'a choice with a capital',
		file: figures,
		after: abandoned,
		find: 'secondary',
		put: 'Secondary',
		mark: 'certainty: Secondary',
		says: '`certainty` cannot be “Secondary”: did you mean `secondary`?'
	},
	{
		name: 'a number of decimals that is not whole',
		file: figures,
		after: '  abandon-ratio:\n',
		find: /round: .*/,
		put: 'round: 1.5',
		mark: 'round: 1.5',
		says: '`round` must be a whole number'
	},
	{
		name: 'too many decimals',
		file: figures,
		after: '  abandon-ratio:\n',
		find: /round: .*/,
		put: 'round: 9',
		mark: 'round: 9',
		says: '`round` must be 3 or less'
	},
	{
		name: 'a figure’s name with a capital',
		file: figures,
		find: '  wasted-billions:',
		put: '  Wasted-billions:',
		mark: 'Wasted-billions:',
		says: '`Wasted-billions` must be small letters, digits and hyphens',
		also: 1
	},
	{
		name: 'a name in a list with a space',
		file: figures,
		after: '  poc-lost:\n',
		find: 'poc-launched',
		put: 'poc launched',
		mark: '[poc launched',
		says: 'entry 1 of `difference` must be a name in small letters, digits and hyphens'
	},
	{
		name: 'a source that is a number',
		file: figures,
		after: abandoned,
		find: /source: .*/,
		put: 'source: 451',
		mark: 'source: 451',
		says: '`source` must be a name from sources.yaml'
	},
	{
		name: 'a section’s address with a space',
		file: article('5-what-works'),
		find: 'id: what-works',
		put: 'id: what works',
		mark: 'id: what works',
		says: '`id` must be small letters, digits and hyphens'
	}
];
