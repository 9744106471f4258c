import { article, figures, sources, type Broken } from './edit.ts';

/** What is there for nothing. */
export const unused: Broken[] = [
	{
		name: 'a source that nobody cites',
		file: sources,
		find: /$/,
		put: '\nspare:\n  title: A spare report\n  publisher: Somebody\n  short: Somebody\n  read: own text\n',
		mark: 'spare:',
		says: 'no figure cites the source `spare`: cite it, or remove it'
	},
	{
		name: 'a source that lost its last figure',
		file: figures,
		after: '  census-use:\n',
		find: 'source: census-btos',
		put: 'source: sp-2025',
		mark: 'census-btos:',
		markIn: sources,
		says: 'no figure cites the source `census-btos`'
	},
	{
		name: 'a figure that nothing shows',
		file: figures,
		find: '  wasted-billions:\n',
		put: '  spare:\n    counts: Spares\n    of: Stores\n    when: unknown\n    certainty: not-found\n  wasted-billions:\n',
		mark: '  spare:',
		says: 'nothing shows the figure `spare`: use it in the prose, a chart or another figure’s text, or remove it'
	},
	{
		name: 'a figure that only a comment names',
		file: figures,
		find: '  wasted-billions:\n',
		put: '  # {spare}\n  spare:\n    counts: Spares\n    of: Stores\n    when: unknown\n    certainty: not-found\n  wasted-billions:\n',
		mark: '  spare:',
		says: 'nothing shows the figure `spare`'
	},
	{
		name: 'a derived figure that nothing shows',
		file: figures,
		find: '\nderived:\n',
		put: '\nderived:\n  spare:\n    from:\n      sum: [poc-launched, poc-in-production]\n    unit: count\n    counts: Spares\n',
		mark: '  spare:',
		says: 'nothing shows the figure `spare`'
	},
	{
		name: 'a figure that the prose no longer shows',
		file: article('4-returns'),
		find: /<Figure id="mature-1" \/>/,
		put: '<Figure id="invest-more-92" />',
		and: [{ file: figures, after: '  invest-more-92:\n', find: '{mature-1}', put: 'a part' }],
		mark: '  mature-1:',
		markIn: figures,
		says: 'nothing shows the figure `mature-1`',
		also: 1
	}
];
