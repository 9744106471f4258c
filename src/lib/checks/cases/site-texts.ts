import { site, sources, type Broken } from './edit.ts';

/** Words of the site and of sources that tell other numbers than what they stand at, or show as they are typed. */
export const siteTexts: Broken[] = [
	{
		name: 'two labels of the guess, swapped',
		file: site,
		find: 'then: "{abandoned-2024} earlier"\n    now: "{abandoned-2025}',
		put: 'then: "{abandoned-2025} earlier"\n    now: "{abandoned-2024}',
		mark: 'then: "{abandoned-2025}',
		says: 'these words stand for {abandoned-2024}, and tell {abandoned-2025}: write {abandoned-2024}',
		also: 1
	},
	{
		name: 'a tag in the words on a source',
		file: sources,
		find: 'paid_by: RAND is a non-profit.',
		put: 'paid_by: RAND is a <b>non-profit</b>.',
		mark: '<b>',
		says: 'a tag shows here as it is typed: remove it'
	},
	{
		name: 'a chance of the portfolio with the number of another',
		file: site,
		find: 'name: "{roi-one-in-four as odds}',
		put: 'name: "{poc-next-edition as odds}',
		mark: '{poc-next-edition as odds}',
		says: 'these words stand for {roi-one-in-four}, and tell {poc-next-edition}'
	},
	{
		name: 'the opening picture in words, with a number that it does not show',
		file: site,
		after: '\nopening:',
		find: '{poc-lost as words}',
		put: '{poc-apj-launched as words}',
		mark: '{poc-apj-launched as words}',
		says: 'these words stand for {poc-in-production} or {poc-lost}, and tell {poc-apj-launched}'
	},
	{
		name: 'a reader’s number in words that none is filled into',
		file: site,
		find: 'show: Show me',
		put: 'show: Show me [guess]',
		mark: '[guess]',
		markAfter: 'show: ',
		says: '[guess] shows here as it is typed'
	},
	{
		name: 'a reader’s number in an answer that is the same for all',
		file: site,
		find: 'before: A survey earlier, that',
		put: 'before: A survey earlier, [guess]',
		mark: '[guess]',
		markAfter: 'before: ',
		says: '[guess] shows here as it is typed'
	},
	{
		name: 'two colours to choose from with one name',
		file: site,
		after: '\nembeds:\n',
		find: 'light: Light',
		put: 'light: Dark',
		mark: 'Dark',
		markAfter: '  dark: ',
		says: '`embeds: light` and `embeds: dark` are both “Dark”'
	},
	{
		name: 'a button that is called as the other in another language',
		file: 'content/de/site.yaml',
		find: /again: .*/,
		put: 'again: zeigen',
		mark: 'zeigen',
		says: '`toys: guess: show` and `toys: guess: again` are both “zeigen”'
	},
	{
		name: 'a choice of the filter that is called as a certainty',
		file: site,
		find: 'differs: Source differs',
		put: 'differs: Source read',
		mark: 'Source read',
		markAfter: '  differs: ',
		says: '`certainty: confirmed: name` and `words: differs` are both “Source read”'
	},
	{
		name: 'two chances of one name',
		file: site,
		find: 'name: "{poc-next-edition}, taken at its most, in IDC’s next edition"',
		put: 'name: "{poc-next-edition} of all"',
		and: [
			{
				file: site,
				find: 'name: "{roi-one-in-four as odds}, which pay back as hoped"',
				put: 'name: "{poc-next-edition} of all"'
			}
		],
		mark: '{poc-next-edition} of all',
		markAfter: '    nearly-half:\n',
		says: 'are both “{poc-next-edition} of all”',
		also: 1
	}
];
