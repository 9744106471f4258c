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
		name: 'points said twice',
		file: integration,
		find: 'That leaves security.',
		put: 'It is <Figure id="abandon-points" /> points.',
		mark: '<Figure id="abandon-points" />',
		says: '“points” stands after “25 points”, which says that itself: remove it'
	},
	{
		name: 'times said twice',
		file: integration,
		find: 'That leaves security.',
		put: 'It is <Figure id="abandon-ratio" /> times.',
		mark: '<Figure id="abandon-ratio" />',
		says: '“times” stands after “about 2.5 times”'
	},
	{
		name: 'dollars said by their sign and in a word',
		file: integration,
		find: 'That leaves security.',
		put: 'It is <Figure id="budget-hundred" /> dollars.',
		mark: '<Figure id="budget-hundred" />',
		says: '“dollars” stands after “$100”'
	},
	{
		name: 'times said after “twice”',
		file: integration,
		find: 'That leaves security.',
		put: 'It is <Figure id="fail-twice-it" as="times" /> times.',
		says: '“times” stands after “twice”, which says that itself: remove it'
	},
	{
		name: 'a noun said twice',
		file: integration,
		find: 'That leaves security.',
		put: 'It is <Figure id="poc-launched" noun="pilot|pilots" /> pilots.',
		mark: '<Figure id="poc-launched" noun="pilot|pilots" />',
		says: '“pilots” stands after “33 pilots”'
	},
	{
		name: 'a second per cent sign',
		...at,
		put: `${upgrades}%`,
		says: 'a % stands right after a number that brings its own unit and qualifier: remove it'
	},
	{
		name: 'a currency right before a number',
		...at,
		put: `$${upgrades}`,
		says: 'a $ stands right before a number that brings its own unit and qualifier: remove it'
	},
	{
		name: 'a minus right before a number',
		...at,
		put: `−${upgrades}`,
		says: 'a − stands right before a number'
	},
	{
		name: 'a hyphen for a minus right before a number',
		...at,
		put: `-${upgrades}`,
		says: 'a - stands right before a number'
	},
	{
		name: 'a tilde right before a number in a chart',
		file: chart('integration'),
		after: '  upgrades:\n',
		find: 'from there on: {stack-upgrades-86}',
		put: 'from there on: ~{stack-upgrades-86}',
		mark: '~{stack',
		says: 'a ~ stands right before a number'
	},
	{
		name: 'a plus right after a number',
		...at,
		put: `${upgrades}+`,
		says: 'a + stands right after a number'
	},
	{
		name: 'two numbers without a word between',
		...at,
		put: `${upgrades}${upgrades}`,
		says: 'two numbers stand side by side without a space: remove one, or put words between'
	},
	{
		name: 'per cent in words after a number that brings its sign',
		...at,
		put: `${upgrades} per cent`,
		mark: '<Figure id="stack-upgrades-86"',
		says: '“per cent” stands after a number that brings its own: remove it'
	},
	{
		name: 'per cent after a count',
		file: article('6-integration'),
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" as="words" /> %',
		says: '“%” stands after a number of count: remove it, or show another figure'
	},
	{
		name: 'a second per cent sign in a chart',
		file: chart('security'),
		after: 'labels:\n',
		find: '{security-leaders-53}',
		put: '{security-leaders-53}%',
		says: 'a % stands right after a number that brings its own'
	},
	{
		name: 'odds of a share that is near none, where they are asked for',
		...at,
		put: '<Figure id="stack-upgrades-86" as="odds" />',
		says: '“more than 86%” cannot be said as odds, and would stand here in digits'
	},
	{
		name: 'a range said as odds',
		file: article('5-barriers'),
		find: '<Figure id="budget-sales-marketing" voice="source" />',
		put: '<Figure id="budget-sales-marketing" voice="source" as="odds" />',
		says: '“50% to 70%” cannot be said as odds'
	},
	{
		name: 'a way of saying a number, at words',
		file: article('7-what-works'),
		find: '<Figure id="case-walmart">',
		put: '<Figure id="case-walmart" as="words">',
		says: 'these words show as they are typed: take out `as`, `noun` and `cap`'
	}
];
