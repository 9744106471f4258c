import { site, type Broken } from './edit.ts';

/** Words of the site that tell other numbers than what they stand at. */
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
	}
];
