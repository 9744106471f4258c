import { article, chart, type Broken } from './edit.ts';

const integration = article('6-integration');
const upgrades = '<Figure id="stack-upgrades-86" />';
const at = { file: integration, find: upgrades } as const;

/** Numbers asked for in a way that makes no sense, or that run into the words around them. */
export const formats: Broken[] = [
	{
		name: 'a percentage said as a number of times',
		...at,
		put: '<Figure id="stack-upgrades-86" as="times" />',
		says: '“times” says how many times as much, and this is a number of percent'
	},
	{
		name: 'a noun on a percentage',
		...at,
		put: '<Figure id="stack-upgrades-86" noun="firm|firms" />',
		says: 'a noun goes with things counted'
	},
	{
		name: 'a noun without its plural',
		file: integration,
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" as="words" noun="source" />',
		says: 'the noun “source” needs its singular and its plural'
	},
	{
		name: 'a word right after a number',
		...at,
		put: `${upgrades}of`,
		says: '“o” runs into the number: put a space between'
	},
	{
		name: 'a word right before a number',
		...at,
		put: `of${upgrades}`,
		mark: upgrades,
		says: '“f” runs into the number'
	},
	{
		name: 'a second per cent sign',
		...at,
		put: `${upgrades}%`,
		says: 'a % stands right after a number that brings its own: remove it'
	},
	{
		name: 'a second per cent sign in a chart',
		file: chart('security'),
		after: 'labels:\n',
		find: '{security-leaders-53}',
		put: '{security-leaders-53}%',
		says: 'a % stands right after a number that brings its own'
	}
];
