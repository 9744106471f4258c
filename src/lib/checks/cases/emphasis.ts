import { article, type Broken } from './edit.ts';

const integration = article('6-integration');

/** Emphasis and code that are not closed, or stand where they show as typed. */
export const emphasis: Broken[] = [
	{
		name: 'emphasis that is not closed',
		file: integration,
		find: '*as well*',
		put: '*as well',
		mark: '*as well',
		says: 'the sign * has no partner in its paragraph: close what it opens, or write \\* for the sign itself'
	},
	{
		name: 'strong emphasis that is not closed',
		file: integration,
		find: '*as well*',
		put: '**as well',
		mark: '**as well',
		says: 'the sign ** has no partner in its paragraph'
	},
	{
		name: 'strong emphasis that is closed too early',
		file: integration,
		find: '*as well*',
		put: '**as well*',
		mark: '**as well*',
		says: 'the sign * has no partner in its paragraph'
	},
	{
		name: 'emphasis that is closed in another paragraph',
		file: integration,
		find: 'That leaves security.',
		put: '_Security,\n\nthen_.',
		mark: '_Security,',
		says: 'the sign _ has no partner in its paragraph',
		also: 1
	},
	{
		name: 'code that is not closed',
		file: integration,
		find: 'That leaves security.',
		put: '`Security, then.',
		mark: '`Security',
		says: 'the sign ` has no partner in its paragraph'
	},
	{
		name: 'emphasis in the title of a section',
		file: article('4-returns'),
		find: /title: .*/,
		put: "title: '*What* comes back'",
		mark: "title: '*What",
		says: 'this sign shows here as it is typed'
	}
];
