import { article, chart, type Valid } from './edit.ts';

const integration = article('6-integration');
const upgrades = { file: integration, find: '<Figure id="stack-upgrades-86" />' } as const;

/** Prose that is unusual, and right. */
export const validProse: Valid[] = [
	{
		name: 'a word in Greek and one in Cyrillic',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'Security (ασφάλεια, безопасность), then.'
			}
		]
	},
	{
		name: 'a leap day, and the last of a month',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'From 29 February 2024 to 31 May, or 29 February, that leaves security.'
			}
		]
	},
	{
		name: 'a link to the row of a figure',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'That leaves [security](/figures/#poc-lost).'
			}
		]
	},
	{
		name: 'links to pages, files and places of the site',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: [
					...['/', '/de/', '/steps/', '/embed/', '/figures.csv', '/changes.atom'],
					...['/charts/funnel/', '/charts/funnel.png', '/embed/funnel/', '/steps/funnel-launched/'],
					...['/figures/#unlike', '/changes/#build-one-third-2026-11-25', '#guess', '#sources'],
					...['/#security-leaders', '/#returns']
				]
					.map((address) => `That leaves [security](${address}).`)
					.join('\n')
			}
		]
	},
	{
		name: 'links from a translation to places of its story and of the original’s',
		edits: [
			{
				file: 'content/de/article/1-opening.svx',
				find: /\n$/,
				put: '\n\n[Dort](/de/#opening), [da](#opening) und [hier](/#security-leaders).\n'
			}
		]
	},
	{
		name: 'words that hold “third” and state no number',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'That leaves third-party tools, third-rate ones and a third-hand account.'
			}
		]
	},
	{
		name: 'a comment in the prose, with a tag in it',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'Security, then.\n\n<!-- 42 < 43, and <Figur id={x}> -->'
			}
		]
	},
	{
		name: 'emphasis of every kind, around a number too, and its signs for themselves',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: '* _Security_, **then** ***and*** **one *within* another** *<Figure id="security-gap" /> more*\n* __snake_case__, and \\* `*`'
			}
		]
	},
	{
		name: 'a number in words after an abbreviation, and one with its capital at the start',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: '<Figure id="data-sources-eight" as="words" cap /> sources vs. <Figure id="stack-upgrades-86" />.'
			}
		]
	},
	{
		name: 'a list with numbers, a link, code and a date',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: '1. Security, on 7 November 2025\n2. [Speed](https://example.org/10/20), from 3 to 9 May\n3. `x = 42`, in 2024.'
			}
		]
	},
	{
		name: 'code between two backticks, and a link with parentheses in its address',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'That leaves ``a ` b`` and [security](https://example.org/AI_(act)).'
			}
		]
	},
	{
		name: 'the voice of the source for a figure that only the source states, in prose and in a chart',
		edits: [
			{
				file: article('1-opening'),
				find: '<Figure id="poc-next-edition"',
				put: '<Figure id="poc-next-edition" voice="source"'
			},
			{
				file: chart('funnel'),
				after: '  since:\n',
				find: '{poc-next-edition as',
				put: '{poc-next-edition:source as'
			}
		]
	},
	{
		name: '“one” and “two”, and what comes third',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'Security, then: one of the two, and the third of the list.'
			}
		]
	},
	{
		name: 'names that hold digits, decades, pages, and a third party',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'GPT-4 runs 24/7 over 5G since COVID-19, unlike in the 1990s, says a third survey (pp. 3, 8 and 19). It begins at zero.'
			}
		]
	},
	{
		name: 'a new name that holds digits, on the list',
		edits: [
			{ file: 'content/site.yaml', find: '  - GPT-4\n', put: '  - GPT-4\n  - Llama 3.1\n' },
			{ file: integration, find: 'That leaves security.', put: 'That leaves Llama\n3.1.' }
		]
	},
	{
		name: 'words of both forms around a figure of one',
		edits: [
			{
				file: 'content/figures.yaml',
				after: '  data-sources-eight:\n',
				find: /value: 8[^]*?qualifier: at least/,
				put: 'value: 1\n    unit: count\n    qualifier: exactly'
			},
			{
				file: integration,
				find: '<Figure id="data-sources-eight" as="words" /> data sources',
				put: '<Figure id="data-sources-eight" as="words" noun="data source|data sources" />'
			},
			...[
				['title: "', '{data-sources-eight as words} data sources', 'as words '],
				['description: "', '{data-sources-eight as words} data sources', 'as words '],
				...['sources', 'upgrades', 'legacy'].map((frame) => [
					`  ${frame}:\n    title`,
					'{data-sources-eight} data sources',
					''
				])
			].map(([after = '', find = '', style = '']) => ({
				file: chart('integration'),
				after,
				find,
				put: `{data-sources-eight ${style}(data source|data sources)}`
			})),
			{
				file: 'content/figures.yaml',
				after: '  data-sources-42:\n',
				find: '{data-sources-eight} data sources',
				put: '{data-sources-eight (data source|data sources)}'
			}
		]
	},
	{
		name: 'ampersands that begin no name of HTML’s',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: 'R&D; AT&T, Q&As; and [more](https://example.org/?order=1&copy=2&sect=3) & more.'
			}
		]
	},
	{
		name: 'a tag over several lines, in single quotes and in none',
		edits: [
			{
				file: integration,
				find: '<Figure id="data-sources-eight" as="words" />',
				put: "<Figure\n\tid='data-sources-eight'\n\tas=words\n\tvoice=article\n/>"
			}
		]
	},
	{
		name: 'a figure with its noun, and one without words between its tags',
		edits: [
			{
				file: integration,
				find: '<Figure id="data-sources-eight" as="words" /> data sources',
				put: '<Figure id="data-sources-eight" noun="source|sources"></Figure>'
			}
		]
	},
	{
		name: 'words around a figure that has a value',
		edits: [{ ...upgrades, put: '<Figure id="stack-upgrades-86">most of them</Figure>' }]
	},
	{
		name: 'a qualifier at the end of the sentence before',
		edits: [{ ...upgrades, put: 'it was about. <Figure id="stack-upgrades-86" cap />' }]
	}
];
