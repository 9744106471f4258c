import { article, chart, figures, site, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Values of the wrong kind. */
export const kinds: Broken[] = [
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
		file: article('7-what-works'),
		find: 'id: what-works',
		put: 'id: what works',
		mark: 'id: what works',
		says: '`id` must be small letters, digits and hyphens'
	},
	{
		name: 'a figure with a value among those that are worked out',
		file: figures,
		find: '\nderived:\n',
		put: '\nderived:\n  spare:\n    value: 7\n    unit: count\n    qualifier: about\n    counts: Spares\n    of: Stores\n    when: unknown\n    certainty: not-found\n',
		and: [
			{
				file: article('6-integration'),
				find: 'That leaves security.',
				put: 'That leaves <Figure id="spare" />.'
			}
		],
		mark: 'value: 7',
		markAfter: '  spare:\n',
		says: '`value`, `qualifier`, `of`, `when`, `certainty` are not known in `spare`, which may hold from, unit, round, counts, note, revisions: move it to where it belongs'
	}
];
