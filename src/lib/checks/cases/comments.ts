import { article, chart, figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';
const published = '# is no comment inside a text that is folded: it would be published';
const cut = 'the text ends here, at a # after a space, and the rest is a comment';

/** Comments inside texts, and texts cut by a comment. */
export const comments: Broken[] = [
	{
		name: 'a comment inside a folded text',
		file: figures,
		after: abandoned,
		find: 'note: >-\n',
		put: 'note: >-\n      # check with desk\n',
		mark: '# check with desk',
		says: published
	},
	{
		name: 'a comment at the end of a line of a folded text',
		file: figures,
		after: abandoned,
		find: 'note: >-\n',
		put: 'note: >-\n      Both are surveys. # check with desk\n',
		mark: '# check with desk',
		says: published
	},
	{
		name: 'a comment inside a text whose lines are kept',
		file: site,
		after: '\nstandfirst: ',
		find: '>-\n',
		put: '|\n  ## shorter?\n',
		mark: '## shorter?',
		says: published
	},
	{
		name: 'a text cut by a number sign',
		file: figures,
		after: abandoned,
		find: 'counts: Companies',
		put: 'counts: Companies #',
		mark: '#',
		says: cut
	},
	{
		name: 'a text of a source cut by a number sign',
		file: sources,
		after: 'sp-2025:\n',
		find: 'short: S&P',
		put: 'short: S&P #',
		mark: '#',
		says: cut
	},
	{
		name: 'a text of a chart cut by a comment',
		file: chart('security'),
		find: 'title: Who puts security first',
		put: 'title: Who puts security first # or second',
		mark: '# or',
		says: cut
	},
	{
		name: 'a title of a section cut by a number sign',
		file: article('4-returns'),
		find: 'title: What comes',
		put: 'title: What # comes',
		mark: '# comes',
		says: cut
	}
];
