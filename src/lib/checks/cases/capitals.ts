import { article, type Broken } from './edit.ts';

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
	}
];
