import { article, chart, figures, site, sources, type Broken } from './edit.ts';

/** Ten problems in five files, all of them to be told at once. */
export const many: Broken[] = [
	{
		name: 'a figure over a hundred',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 101',
		mark: 'value: 101',
		says: '`value` is over 100'
	},
	{
		name: 'a figure of an unknown source',
		file: figures,
		after: '  census-use:\n',
		find: 'census-btos',
		put: 'census-bots',
		mark: 'census-bots',
		says: 'did you mean `census-btos`?'
	},
	{
		name: 'a funnel that grows',
		file: figures,
		after: '\nrelations:\n',
		find: '[poc-apj-launched, poc-apj-live]',
		put: '[poc-apj-live, poc-apj-launched]',
		mark: 'value:',
		markAfter: '  poc-apj-launched:\n',
		says: 'this grows where it may only fall'
	},
	{
		name: 'a misspelt field of a source',
		file: sources,
		find: 'paid_by',
		put: 'payed_by',
		mark: 'payed_by',
		says: '`payed_by` is not known here'
	},
	{
		name: 'a source of a day that does not exist',
		file: sources,
		after: 'ibm-ceo-2025:\n',
		find: /published: .*/,
		put: 'published: 2025-06-31',
		mark: 'published: 2025-06-31',
		says: 'is not a date that exists'
	},
	{
		name: 'an unknown figure in the site’s texts',
		file: site,
		after: 'opening: ',
		find: '{poc-lost as words}',
		put: '{poc-loss as words}',
		mark: '{poc-loss as words}',
		says: '`poc-loss` is not a figure'
	},
	{
		name: 'an invisible character in the site’s texts',
		file: site,
		after: 'standfirst: >-\n',
		find: 'Why',
		put: 'W\u200bhy',
		mark: 'W\u200bhy',
		says: 'a zero-width space'
	},
	{
		name: 'a number typed into a chart',
		file: chart('returns'),
		find: /title: .*/,
		put: 'title: What 2,000 chief executives got back',
		mark: 'title: What 2,000',
		says: '“2,000” is a bare number'
	},
	{
		name: 'an unknown figure in the prose',
		file: article('6-integration'),
		find: 'id="stack-upgrades-86"',
		put: 'id="stack-upgrade-86"',
		mark: 'stack-upgrade-86',
		says: '`stack-upgrade-86` is not a figure'
	},
	{
		name: 'a number typed into the prose',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'Security, then, for 9 of them.',
		mark: 'for 9',
		says: '“9” is a bare number'
	}
];
