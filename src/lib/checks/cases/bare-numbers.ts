import { article, chart, figures, site, sources, type Broken } from './edit.ts';

/** Numbers typed where a figure belongs. */
export const bareNumbers: Broken[] = [
	{
		name: 'a percentage typed into the prose',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Yet spending goes on, for 92% of them.',
		mark: '92%',
		says: '“92%” is a bare number: show it with <Figure id="…" />, so that it has a source'
	},
	{
		name: 'a number in words typed into the prose',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Yet spending\ngoes on at seventeen companies.',
		mark: 'seventeen',
		says: '“seventeen” is a bare number'
	},
	{
		name: 'a number typed into a step',
		file: article('6-integration'),
		after: '<Step frame="legacy">\n',
		find: 'The last square is Deloitte’s.',
		put: 'The last square, of $3 million, is Deloitte’s.',
		mark: '$3',
		says: '“$3” is a bare number',
		also: 1
	},
	{
		name: 'a number typed into a heading',
		file: article('5-barriers'),
		find: '### Nobody learns',
		put: '### 9 who learn nothing',
		mark: '### 9',
		says: '“9” is a bare number'
	},
	{
		name: 'a number typed into a section’s title',
		file: article('4-returns'),
		find: /title: .*/,
		put: 'title: 4 ways back',
		mark: 'title: 4',
		says: '“4” is a bare number, and a title has no source'
	},
	{
		name: 'a number typed into a claim that has a value',
		file: article('6-integration'),
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
		find: 'description: "',
		put: 'description: "About fifty-three leaders. ',
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
		find: /practitioners: .*/,
		put: 'practitioners: >-\n        {security-practitioners-62} of them,\n        or 9 in the other survey',
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
	},
	{
		name: 'a number typed into a note',
		file: figures,
		after: '  abandoned-2024:\n',
		find: 'note: Each of the two is one survey',
		put: 'note: Each of the two is one survey of 500 firms',
		mark: '500',
		says: '“500” is a bare number: write {figure-id} in its place'
	},
	{
		name: 'a number typed into the note of a source',
		file: sources,
		after: 'census-btos:\n',
		find: 'note: We know it only from two public notes',
		put: 'note: We know it only from seventeen public notes',
		mark: 'seventeen',
		says: '“seventeen” is a bare number'
	},
	{
		name: 'a number typed into the title of the site',
		file: site,
		find: 'title: "{poc-launched as words cap} in',
		put: 'title: "Thirty-three in',
		mark: 'Thirty',
		says: '“Thirty” is a bare number: write {figure-id} in its place',
		also: 1
	},
	{
		name: 'a number typed into words that fill in none',
		file: site,
		after: 'charts-page:\n',
		find: 'Each chart',
		put: 'Each of the 11 charts',
		mark: '11',
		says: '“11” is a bare number, and nothing is filled in here: say it without, or put the phrase under `names` if it counts nothing'
	},
	{
		name: 'a number on the list of names',
		file: site,
		find: '  - GPT-4\n',
		put: '  - 42%\n  - GPT-4\n',
		mark: '42%',
		says: '“42%” is a number and not a name: it belongs in figures.yaml'
	},
	{
		name: 'a share with its whole on the list of names',
		file: site,
		find: '  - GPT-4\n',
		put: '  - about 42% of firms\n  - GPT-4\n',
		mark: 'about 42% of firms',
		says: '“about 42% of firms” is a number and not a name: it belongs in figures.yaml'
	},
	{
		name: 'a share in words on the list of names',
		file: site,
		find: '  - GPT-4\n',
		put: '  - half of them\n  - GPT-4\n',
		mark: 'half of them',
		says: '“half of them” is a number and not a name: it belongs in figures.yaml'
	},
	{
		name: 'a number with a hedge on the list of names',
		file: site,
		find: '  - GPT-4\n',
		put: '  - nearly half their budgets\n  - GPT-4\n',
		mark: 'nearly half their budgets',
		says: '“nearly half their budgets” is a number and not a name: it belongs in figures.yaml'
	},
	{
		name: 'a name that is no text, without which the others are not known',
		file: site,
		find: '  - GPT-4\n',
		put: '  - 42\n  - GPT-4\n',
		mark: '42',
		says: 'entry 1 of `names` must be text'
	},
	{
		name: 'a number in per cent, told once',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'That leaves 42 per cent.',
		mark: '42 per cent',
		says: '“42” is a bare number'
	},
	{
		name: 'a name without a number on the list of names',
		file: site,
		find: '  - GPT-4\n',
		put: '  - Claude\n  - GPT-4\n',
		mark: 'Claude',
		says: '“Claude” holds no number'
	},
	{
		name: 'digits typed into a claim without a value',
		file: article('3-what-95-counts'),
		find: '>billions go to waste<',
		put: '>$40 billion goes to waste<',
		mark: '$40',
		says: '“$40” is a number, and the claim `wasted-billions` has none: say it without'
	}
];
