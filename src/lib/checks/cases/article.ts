import { site, type Broken } from './edit.ts';

/** Dates of the article that do not go together. */
export const article: Broken[] = [
	{
		name: 'another date of the article in the credit line',
		file: site,
		after: 'credit: ',
		find: '7 November 2025',
		put: '8 November 2025',
		mark: '8 November',
		says: 'the article is of 7 November 2025 by its `date`, and of 8 November 2025 by `credit`: fix one'
	},
	{
		name: 'a date of the article as German writes it',
		file: site,
		find: 'date: 7 November 2025',
		put: 'date: 7. November 2025',
		says: '“7. November 2025” is no day as this language writes one: write it as 7 November 2025'
	},
	{
		name: 'an article of a day after the piece about it',
		file: site,
		find: /\npublished: .*/,
		put: '\npublished: 2025-11-06',
		mark: 'date: 7 November 2025',
		says: 'the piece was published 2025-11-06, before this: check both dates'
	},
	{
		name: 'a date of the article that no text says',
		file: site,
		find: 'date: 7 November 2025',
		put: 'date: 7 November 2024',
		says: 'the article is of 7 November 2024 here, and of 7 November 2025 by `about` and `credit`: fix one'
	},
	{
		name: 'a date of the article from before most of its sources',
		file: site,
		find: 'date: 7 November 2025',
		put: 'date: 7 November 2024',
		and: [
			{ file: site, find: 'dated 7 November 2025', put: 'dated 7 November 2024' },
			{ file: site, find: 'Ashby, 7 November 2025', put: 'Ashby, 7 November 2024' }
		],
		says: 'the article is of 7 November 2024 here, and 7 of its sources came out after that, such as `idc-2025` (2025-02): fix this date, or theirs'
	}
];
