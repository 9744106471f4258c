import { article, chart, site, type Broken } from './edit.ts';

const integration = article('6-integration');

/** Sentences that begin with a small letter. */
export const capitals: Broken[] = [
	{
		name: 'a number in words that begins a paragraph without a capital',
		file: integration,
		find: 'That leaves security.',
		put: '<Figure id="data-sources-eight" as="words" /> sources.',
		mark: '<Figure id="data-sources-eight" as="words" /> sources.',
		says: '“at least eight” begins a sentence here: write cap before the /> of its Figure'
	},
	{
		name: 'a qualified number that begins a sentence without a capital',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, “then.” <Figure id="stack-upgrades-86" />.',
		mark: 'Security, “then.”',
		says: '“more than 86%” begins a sentence here: write cap'
	},
	{
		name: 'a capital in the middle of a sentence',
		file: integration,
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" as="words" cap />',
		says: '“At least eight” stands in the middle of a sentence: remove cap from its Figure'
	},
	{
		name: 'a capital in the middle of a sentence of a chart',
		file: chart('security'),
		after: 'frames:\n',
		find: 'title: "{security-leaders-53} of',
		put: 'title: "Of leaders, {security-leaders-53 cap} of',
		mark: '{security-leaders-53 cap}',
		says: 'stands in the middle of a sentence: remove cap from its braces'
	},
	{
		name: 'no capital after an opening quotation mark',
		file: integration,
		find: 'That leaves security.',
		put: '“<Figure id="data-sources-eight" as="words" /> sources,” it says.',
		mark: '<Figure id="data-sources-eight" as="words" /> sources,',
		says: '“at least eight” begins a sentence here'
	},
	{
		name: 'no capital after a single quotation mark that opens',
		file: integration,
		find: 'That leaves security.',
		put: 'That leaves security. ‘<Figure id="data-sources-eight" as="words" /> sources,’ it says.',
		mark: '<Figure id="data-sources-eight" as="words" /> sources,',
		says: '“at least eight” begins a sentence here'
	},
	{
		name: 'no capital at the beginning of a line of the site',
		file: site,
		after: 'opening-line: >-\n',
		find: '{poc-in-production as words cap} reached',
		put: '{poc-in-production as words} reached',
		mark: '{poc-in-production as words} reached',
		says: '“four” begins a sentence here: write cap before the } of its braces'
	},
	...['""', '"true"', 'false'].map((value) => ({
		name: `a capital with the value ${value}`,
		file: article('1-opening'),
		find: 'as="odds" cap />',
		put: `as="odds" cap=${value} />`,
		mark: 'cap=',
		says: '`cap` takes no value: write cap alone, or leave it out'
	}))
];
