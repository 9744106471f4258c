import { figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';
const nextYear = new Date().getUTCFullYear() + 1;
const revision = (date: string) => `    revisions:
      - date: ${date}
        was: One thing
        now: Another
        why: It was wrong.
`;

/** Dates that cannot be. */
export const dates: Broken[] = [
	{
		name: 'a day that does not exist',
		file: sources,
		after: 'ibm-ceo-2025:\n',
		find: /published: .*/,
		put: 'published: 2025-02-30',
		mark: 'published: 2025-02-30',
		says: '`published` is not a date that exists: write 2025, 2025-05 or 2025-05-06'
	},
	{
		name: 'the leap day of another year',
		file: sources,
		after: 'via:\n',
		find: /published: .*/,
		put: 'published: 2025-02-29',
		mark: 'published: 2025-02-29',
		says: '`published` is not a date that exists'
	},
	{
		name: 'an account of a source from before it',
		file: sources,
		after: 'via:\n',
		find: /published: .*/,
		put: 'published: 2025-01-25',
		says: 'the account of `idc-2025` under `via` is of 2025-01-25, and `idc-2025` itself came out after it, 2025-02'
	},
	{
		name: 'a month that does not exist',
		file: figures,
		after: abandoned,
		find: /when: .*/,
		put: 'when: published 2025-13',
		mark: 'when: published 2025-13',
		says: '`when` holds a date that does not exist'
	},
	{
		name: 'a date the other way round',
		file: sources,
		after: 'ibm-ceo-2025:\n',
		find: /published: .*/,
		put: 'published: 06-05-2025',
		mark: 'published: 06-05-2025',
		says: '`published` is not a date that exists'
	},
	{
		name: 'a date in words',
		file: figures,
		after: abandoned,
		find: /when: .*/,
		put: 'when: published May 2025',
		mark: 'when: published May',
		says: '`when` must read “asked 2025-01/2025-06”, “published 2025-02” or “unknown”'
	},
	{
		name: 'a year that is a number',
		file: sources,
		after: 'nanda-2025:\n',
		find: /published: .*/,
		put: 'published: 2025',
		mark: 'published: 2025',
		says: 'in quotes, ‘2025’'.replace('‘', "'").replace('’', "'")
	},
	{
		name: 'a source published in the future',
		file: sources,
		after: 'ibm-ceo-2025:\n',
		find: /published: .*/,
		put: `published: ${nextYear}-05-06`,
		mark: `published: ${nextYear}`,
		says: '`published` lies in the future: check the year'
	},
	{
		name: 'a report published in a year to come',
		file: sources,
		after: 'via:\n',
		find: /published: .*/,
		put: `published: '${nextYear}'`,
		mark: `published: '${nextYear}'`,
		says: '`published` lies in the future'
	},
	{
		name: 'a survey in the future',
		file: figures,
		after: abandoned,
		find: /when: .*/,
		put: `when: asked 2025/${nextYear}-01`,
		mark: 'when: asked 2025/',
		says: '`when` holds a date in the future: check the year'
	},
	{
		name: 'a survey that ends before it begins',
		file: figures,
		after: '  genai-95:\n',
		find: /when: .*/,
		put: 'when: asked 2025-06/2025-01',
		mark: 'when: asked 2025-06/',
		says: '`when` ends before it begins: write the earlier date first'
	},
	{
		name: 'a survey that ends in the year before',
		file: figures,
		after: '  genai-95:\n',
		find: /when: .*/,
		put: 'when: asked 2025-01/2024',
		mark: 'when: asked 2025-01/',
		says: '`when` ends before it begins'
	},
	{
		name: 'a correction in the future',
		file: figures,
		after: abandoned,
		find: '    note:',
		put: `${revision(`${nextYear}-01-31`)}    note:`,
		mark: 'date:',
		says: '`date` lies in the future: check the year'
	},
	{
		name: 'a correction without its day',
		file: figures,
		after: abandoned,
		find: '    note:',
		put: `${revision('2026-01')}    note:`,
		mark: 'date:',
		says: '`date` needs the full day, as 2026-01-31'
	},
	{
		name: 'a piece published in the future',
		file: site,
		find: /\npublished: .*/,
		put: `\npublished: ${nextYear}-01-01`,
		mark: `published: ${nextYear}`,
		says: '`published` lies in the future'
	},
	{
		name: 'a day of publication that does not exist',
		file: site,
		find: /\npublished: .*/,
		put: '\npublished: 2025-11-31',
		mark: 'published: 2025-11-31',
		says: '`published` is not a date that exists'
	},
	{
		name: 'a survey asked after its report was published',
		file: figures,
		after: '  roi-one-in-four:\n',
		find: /when: .*/,
		put: 'when: asked 2025-02/2025-06',
		mark: 'when: asked 2025-02/2025-06',
		says: '`roi-one-in-four` is “asked 2025-02/2025-06”, but its source `ibm-ceo-2025` was published 2025-05-06: fix `when`'
	},
	{
		name: 'a figure published at another time than its source',
		file: figures,
		after: abandoned,
		find: /when: .*/,
		put: 'when: published 2024',
		mark: 'when: published 2024',
		says: '`abandoned-2025` is “published 2024”, but its source `sp-2025` was published 2025'
	},
	{
		name: 'a source published before any of its figures',
		file: sources,
		after: 'tray-2024:\n',
		find: /published: .*/,
		put: "published: '2023'",
		mark: "'2023'",
		says: '`tray-2024` is published 2023 here, but its 7 figures do not go with that, such as `data-sources-42` (published 2024)'
	},
	{
		name: 'a figure of the article whose source came out after it',
		file: sources,
		after: 'deloitte-2024-attributed:\n',
		find: /published: .*/,
		put: "published: '2026'",
		mark: 'source: deloitte-2024-attributed',
		markIn: figures,
		says: 'the article is of 2025-11-07 and cannot cite `deloitte-2024-attributed`, which was published 2026'
	},
	{
		name: 'a date of the last century',
		file: figures,
		after: abandoned,
		find: /when: .*/,
		put: 'when: published 1025',
		mark: 'when: published 1025',
		says: '`when` holds a date that is long ago: check the year'
	}
];
