import { article, chart, figures, site, sources, type Broken } from './content.ts';

const abandoned = '  abandoned-2025:\n';
const nextYear = new Date().getUTCFullYear() + 1;
const revision = (date: string) => `    revisions:
      - date: ${date}
        was: One thing
        now: Another
        why: It was wrong.
`;

/** Numbers that cannot be, dates that cannot be, links that lead nowhere. */
export const numbers: Broken[] = [
	{
		name: 'a percentage over a hundred',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: 101',
		mark: 'value: 101',
		says: '`value` is over 100, and a percentage cannot be'
	},
	{
		name: 'a percentage over a hundred, as a fraction',
		file: figures,
		after: '  poc-next-edition:\n',
		find: /value: .*/,
		put: 'value: 3/2',
		mark: 'value: 3/2',
		says: '`value` is over 100'
	},
	{
		name: 'a percentage over a hundred, of the source’s own',
		file: figures,
		after: '  genai-95:\n',
		find: /(?<=differs:\n\s+)value: .*/,
		put: 'value: 950',
		mark: 'value: 950',
		says: '`value` is over 100'
	},
	{
		name: 'a range that ends over a hundred',
		file: figures,
		after: '  census-use:\n',
		find: /to: .*/,
		put: 'to: 200',
		mark: 'to: 200',
		says: '`to` is over 100'
	},
	{
		name: 'a number below zero',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: -42',
		mark: 'value: -42',
		says: '`value` is below zero'
	},
	{
		name: 'a count that is not whole',
		file: figures,
		after: '  poc-launched:\n',
		find: /value: .*/,
		put: 'value: 33.5',
		mark: 'value: 33.5',
		says: '`value` is a count, so it must be whole'
	},
	{
		name: 'a fraction over zero',
		file: figures,
		after: '  poc-next-edition:\n',
		find: /value: .*/,
		put: 'value: 1/0',
		mark: 'value: 1/0',
		says: '`value` divides by zero'
	},
	{
		name: 'a value without a unit',
		file: figures,
		after: abandoned,
		find: /.*unit: .*\n/,
		put: '',
		mark: 'value:',
		says: '`value` needs a `unit` beside it: percent, count'
	},
	{
		name: 'a unit without a value',
		file: figures,
		after: '  wasted-billions:\n',
		find: '    counts:',
		put: '    unit: dollars\n    counts:',
		mark: 'unit: dollars',
		says: '`unit` needs a `value` beside it, or must go'
	},
	{
		name: 'a range without its high end',
		file: figures,
		after: '  census-use:\n',
		find: /.*to: .*\n/,
		put: '',
		mark: 'qualifier: range',
		says: '`qualifier` is “range”, so the high end must be given as `to`'
	},
	{
		name: 'a range upside down',
		file: figures,
		after: '  census-use:\n',
		find: /to: .*/,
		put: 'to: 2',
		mark: 'to: 2',
		says: '`to` must be higher than `value`'
	},
	{
		name: 'a high end that is no range',
		file: figures,
		after: abandoned,
		find: '    unit:',
		put: '    to: 50\n    unit:',
		mark: 'to: 50',
		says: '`to` goes with the qualifier “range” only'
	},
	{
		name: 'certainty without a source',
		file: figures,
		after: abandoned,
		find: /.*source: .*\n/,
		put: '',
		mark: 'certainty:',
		says: '`certainty` needs a `source`, unless it is “not found”'
	},

	// Dates
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

	// Links
	{
		name: 'a link without its beginning',
		file: sources,
		after: 'nanda-2025:\n',
		find: 'https://',
		put: 'www.',
		mark: 'url: www.',
		says: '`url` is not a web link: it must begin with https:// or http://'
	},
	{
		name: 'a link to a file server',
		file: sources,
		after: 'nanda-2025:\n',
		find: 'https:',
		put: 'ftp:',
		mark: 'url: ftp:',
		says: '`url` is not a web link'
	},
	{
		name: 'a link that runs a script',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: "javascript:alert(1)"',
		mark: 'url: "javascript:',
		says: '`url` is not a web link'
	},
	{
		name: 'a link to nowhere',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: https://',
		mark: 'url: https://',
		says: '`url` is not a web link'
	},
	{
		name: 'a link with a space',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: https://example.org/the report.pdf',
		mark: 'url: https://example.org/the report.pdf',
		says: '`url` is not a web link'
	},
	{
		name: 'a broken link to the report that was read',
		file: sources,
		after: 'via:\n',
		find: 'https://',
		put: 'https:/ /',
		mark: 'url: https:/ /',
		says: '`url` is not a web link'
	},

	// Numbers typed where a figure belongs
	{
		name: 'a percentage typed into the prose',
		file: article('2-returns'),
		find: 'None of this has closed the purse.',
		put: 'None of this has closed the purse, not for 92% of them.',
		mark: '92%',
		says: '“92%” is a bare number: show it with <Figure id="…" />, so that it has a source'
	},
	{
		name: 'a number in words typed into the prose',
		file: article('2-returns'),
		find: 'None of this has closed the purse.',
		put: 'None of this has closed\nthe purse of seventeen companies.',
		mark: 'seventeen',
		says: '“seventeen” is a bare number'
	},
	{
		name: 'a number typed into a step',
		file: article('4-integration'),
		after: '<Step frame="legacy">\n',
		find: 'The bill has not been split.',
		put: 'The bill of $3 million has not been split.',
		mark: '$3',
		says: '“$3” is a bare number',
		also: 1
	},
	{
		name: 'a number typed into a heading',
		file: article('3-barriers'),
		find: '### Slow learners',
		put: '### 9 slow learners',
		mark: '### 9',
		says: '“9” is a bare number'
	},
	{
		name: 'a number typed into a section’s title',
		file: article('2-returns'),
		find: /title: .*/,
		put: 'title: 4 ways back',
		mark: 'title: 4',
		says: '“4” is a bare number, and a title has no source'
	},
	{
		name: 'a number typed into a claim that has a value',
		file: article('4-integration'),
		find: '<Figure id="security-leaders-53" />',
		put: '<Figure id="security-leaders-53">54%</Figure>',
		mark: '54%',
		says: '“54%” is typed where `security-leaders-53` has a value of its own'
	},
	{
		name: 'a number typed into a chart’s headline',
		file: chart('security'),
		after: '  practitioners:\n',
		find: /title: .*/,
		put: 'title: "Among practitioners it is 62%"',
		mark: 'title: "Among practitioners it is 62%"',
		says: '“62%” is a bare number: write {figure-id} in its place, so that it has a source'
	},
	{
		name: 'a number typed into a chart’s description',
		file: chart('security'),
		after: '  leaders:\n',
		find: 'says: "',
		put: 'says: "About fifty-three leaders. ',
		mark: 'fifty-three',
		says: '“fifty” is a bare number',
		also: 1
	},
	{
		name: 'a number typed into a note on what is counted',
		file: chart('funnel'),
		after: '  launched:\n',
		find: 'counted: "',
		put: 'counted: "2,920 people; ',
		mark: '2,920 people',
		says: '“2,920” is a bare number'
	},
	{
		name: 'a number typed into a label, in lines of its own',
		file: chart('security'),
		after: '  practitioners:\n',
		find: /gap: .*/,
		put: 'gap: >-\n        {security-gap} apart,\n        or 9 in the other survey',
		mark: 'or 9 in',
		says: '“9” is a bare number'
	},
	{
		name: 'a number typed into a chart’s name',
		file: chart('returns'),
		find: /title: .*/,
		put: 'title: What 2,000 chief executives got back',
		mark: 'title: What 2,000',
		says: '“2,000” is a bare number'
	}
];
