import { article, figures, site, sources, type Broken } from './edit.ts';

/** Days that no calendar has. */
export const days: Broken[] = [
	{
		name: 'a day too many for its month',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'It was 31 June 2025.',
		mark: '31 June',
		says: 'there is no 31 June 2025: June has 30 days'
	},
	{
		name: 'a leap day without its year',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'It was 30 February.',
		mark: '30 February',
		says: 'there is no 30 February: February has 29 days'
	},
	{
		name: 'a leap day in another year, over two lines',
		file: site,
		after: '\nabout:\n',
		find: 'AI\n    generated the article',
		put: 'On 29\n    February 2025 AI generated the article',
		mark: '29\n',
		says: 'there is no 29 February 2025: February has 28 days'
	},
	{
		name: 'a day that does not exist in another language',
		file: 'content/de/sources.yaml',
		find: /publisher: .*/,
		put: 'publisher: Lenovo am 31. November 2025',
		mark: '31. November',
		says: 'there is no 31. November 2025: November has 30 days'
	},
	{
		name: 'a day that does not exist in why something was corrected',
		file: figures,
		after: '  abandoned-2025:\n',
		find: '    source:',
		put: '    revisions:\n      - date: 2026-11-24\n        was: 41%\n        now: 42%\n        why: The report of 0 May 2025 was read anew.\n    source:',
		mark: '0 May',
		says: 'there is no 0 May 2025'
	},
	{
		name: 'a day that does not exist in the title of a source',
		file: sources,
		after: 'sp-2025:\n',
		find: /title: .*/,
		put: 'title: What firms said on 32 May',
		mark: '32 May',
		says: 'there is no 32 May: May has 31 days'
	}
];
