import { article, chart, figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Names of fields that are not known. */
export const fields: Broken[] = [
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
		says: '`fals` is not known here: did you mean `falls`?'
	},
	{
		name: 'a kind of relation by another word',
		file: figures,
		after: '\nrelations:\n',
		find: 'rises:',
		put: 'raises:',
		mark: 'raises:',
		says: '`raises` is not known here: did you mean `rises`?'
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
		file: article('4-returns'),
		find: 'title:',
		put: 'titel:',
		mark: 'titel:',
		says: '`titel` is not known here: did you mean `title`?',
		also: 1
	},
	{
		name: 'a reader’s number under a name that there is not',
		file: site,
		after: '  guess:\n',
		find: 'low: "You said [guess],',
		put: 'low: "You said [gues],',
		says: 'may hold nothing in square brackets but [guess], [off]'
	},
	{
		name: 'a reader’s number, gone',
		file: site,
		after: '  guess:\n',
		find: /low: .*/,
		put: 'low: "You said [guess], too low."',
		says: '`low` has no [off], where the reader’s own number goes'
	},
	{
		name: 'reader’s numbers, gone from a text in another language',
		file: 'content/de/site.yaml',
		find: 'am ehesten [likely] an. Die Aussicht, dass keines ankommt, ist [none].',
		put: 'am ehesten einige an.',
		mark: /result:/,
		says: '`result` has no [likely], [none], where'
	},
	{
		name: 'a reader’s number where there is none yet',
		file: site,
		after: '  guess:\n',
		find: 'you: "[guess]',
		put: 'you: "[off]',
		says: 'may hold nothing in square brackets but [guess]'
	},
	{
		name: 'a figure at the beginning of a line, that the prose shows',
		file: figures,
		find: '\nderived:\n',
		put: '\nspare:\n  value: 7\n\nderived:\n',
		and: [
			{
				file: article('6-integration'),
				find: 'That leaves security.',
				put: 'That leaves <Figure id="spare" />.'
			}
		],
		says: '`spare` is not known here: use one of figures, derived, relations, unlike, or begin it two spaces in if it belongs to the group above'
	},
	{
		name: 'a word of the pages under a name that is mistyped',
		file: site,
		find: '  report: ',
		put: '  reprot: ',
		mark: 'reprot',
		says: '`reprot` is not known here: did you mean `report`?',
		also: 1
	}
];
