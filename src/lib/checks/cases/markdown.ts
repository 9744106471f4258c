import { article, figures, type Broken } from './edit.ts';

const integration = article('6-integration');
const at = { file: integration, find: 'That leaves security.' } as const;

/** Links that lead nowhere, and Markdown that the page has no place for. */
export const markdown: Broken[] = [
	{
		name: 'a link to a page that is not there',
		...at,
		put: 'That leaves [security](/nowhere/).',
		mark: '[security]',
		says: 'the site has no page /nowhere/'
	},
	{
		name: 'a link to a place that is not there',
		...at,
		put: 'That leaves [security](#securty-leaders).',
		mark: '[security]',
		says: 'nothing in the story has the address #securty-leaders: did you mean `security-leaders`?'
	},
	{
		name: 'a link to a place that is not there, from the root of the site',
		...at,
		put: 'That leaves [security](/#securty-leaders).',
		mark: '[security]',
		says: 'nothing in the story has the address #securty-leaders: did you mean `security-leaders`?'
	},
	{
		name: 'a link from the page on',
		...at,
		put: 'That leaves [security](figures/).',
		mark: '[security]',
		says: '“figures/” is not a web link'
	},
	{
		name: 'a link to a page of nearly that name',
		...at,
		put: 'That leaves [security](/figurez/).',
		mark: '[security]',
		says: 'the site has no page /figurez/: did you mean `/figures/`?'
	},
	{
		name: 'a link to the page of a chart that is not there',
		...at,
		put: 'That leaves [security](/charts/funel/).',
		mark: '[security]',
		says: 'the site has no page /charts/funel/: did you mean `/charts/funnel/`?'
	},
	{
		name: 'a link to the row of a figure that is not there',
		...at,
		put: 'That leaves [security](/figures/#poc-lots).',
		mark: '[security]',
		says: 'there is no figure `poc-lots` on /figures/: did you mean `poc-lost`?'
	},
	{
		name: 'a link to a correction that is not there',
		...at,
		put: 'That leaves [security](/changes/#build-one-third-2026-11-26).',
		mark: '[security]',
		says: 'there is no correction “build-one-third-2026-11-26” on /changes/: did you mean `build-one-third-2026-11-25`?'
	},
	{
		name: 'a link to notes, which have no place of their own',
		...at,
		put: 'That leaves [security](#notes).',
		mark: '[security]',
		says: 'nothing in the story has the address #notes: use the name of a step or a section'
	},
	{
		name: 'a link with an empty address',
		...at,
		put: 'That leaves [security]().',
		mark: '[security]',
		says: 'this link has no address: write it between the parentheses'
	},
	{
		name: 'a link whose address holds a space',
		...at,
		put: 'That leaves [security](https://example.org/a report).',
		mark: '[security]',
		says: 'this link would show as it is typed: its address stands right after it, in parentheses, and holds no spaces'
	},
	{
		name: 'a link with a space before its address',
		...at,
		put: 'That leaves [security] (https://example.org).',
		mark: '[security]',
		says: 'this link would show as it is typed'
	},
	{
		name: 'a link that is a program',
		...at,
		put: 'That leaves [security](javascript:alert).',
		mark: '[security]',
		says: '“javascript:alert” is not a web link'
	},
	{
		name: 'a picture',
		...at,
		put: 'That leaves\n\n![security](pic.png)',
		mark: '![security]',
		says: 'a picture cannot stand in the prose'
	},
	{
		name: 'a headline of the first rank',
		...at,
		put: '# That leaves security',
		says: 'this would be a headline as large as the section’s own: write ###'
	},
	{
		name: 'a headline of the second rank',
		...at,
		put: '## That leaves security',
		says: 'this would be a headline as large as the section’s own'
	},
	{
		name: 'words with a line of hyphens under them',
		...at,
		put: 'That leaves security.\n---',
		mark: 'That leaves security.',
		says: 'a line of = or - under words makes one too'
	},
	{
		name: 'a paragraph that begins with four spaces',
		...at,
		put: '    That leaves security.',
		mark: 'That leaves security.',
		says: 'this line would show as program code: remove the spaces'
	},
	{
		name: 'a block of code',
		...at,
		put: '```\nThat leaves security.\n```',
		mark: '```',
		says: 'this line would show as program code'
	},
	{
		name: 'a heading without a space',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: '###Heading',
		mark: '###Heading',
		says: 'a heading needs a space after its #'
	},
	{
		name: 'a heading without words',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: '###',
		mark: '###',
		says: 'this has no words: write them, or remove it'
	},
	{
		name: 'a link without words',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'See [](https://example.org).',
		mark: '[](',
		says: 'this has no words'
	},
	{
		name: 'a line across the page',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: '***',
		mark: '***',
		says: 'a line across the page has no place here'
	},
	{
		name: 'a block quote',
		...at,
		put: '> That leaves security.',
		says: 'a block quote has no place here: remove the sign > and put the words in quotation marks'
	},
	{
		name: 'two spaces at the end of a line',
		...at,
		put: 'That leaves  \nsecurity.',
		mark: 'That leaves',
		says: 'this line ends in spaces or a backslash, and would break there on the page: remove them'
	},
	{
		name: 'words struck through',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'That ~~leaves~~ security.',
		mark: '~~leaves',
		says: 'words cannot be struck through here'
	},
	{
		name: 'a table',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: '| a | b |\n| - | - |\n| c | d |',
		mark: '| a',
		says: 'a table has no place in the prose'
	},
	{
		name: 'a link with its address elsewhere',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'See [security][x] there.',
		mark: '][x]',
		says: 'a link has its address right after it'
	},
	{
		name: 'a tag in a note',
		file: figures,
		after: '  abandoned-2024:\n',
		find: /note: .*/,
		put: 'note: "See <b>it."',
		mark: 'note: "See <b>it."',
		says: 'a tag shows here as it is typed'
	},
	{
		name: 'emphasis in a note',
		file: figures,
		after: '  abandoned-2024:\n',
		find: /note: .*/,
		put: 'note: "See *this* one."',
		mark: 'note: "See *this* one."',
		says: 'words can be emphasised in the prose only'
	},
	{
		name: 'a link in a note',
		file: figures,
		after: '  abandoned-2024:\n',
		find: /note: .*/,
		put: 'note: "See [it](https://example.org)."',
		mark: 'note: "See [it](https://example.org)."',
		says: 'links stand in the prose only'
	},
	{
		name: 'a footnote',
		...at,
		put: 'That leaves security.\n\n[^a]: Yes.',
		mark: '[^a]',
		says: 'footnotes have no place here: say it in the text'
	},
	{
		name: 'an address in angle brackets',
		...at,
		put: 'See <https://example.org>.',
		mark: '<https:',
		says: 'an address in angle brackets is no link here: write [words](address)'
	}
];
