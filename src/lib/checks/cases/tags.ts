import { article, type Broken } from './edit.ts';

const integration = article('6-integration');
const leaders = '<Step frame="leaders">';

/** Prose whose tags and braces are not right. */
export const tags: Broken[] = [
	{
		name: 'a Figure that is not closed',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86">',
		mark: '<Figure id="stack-upgrades-86">',
		says: '<Figure> is not closed: end it with />, or write </Figure> after its words'
	},
	{
		name: 'a Step that is not closed',
		file: integration,
		after: leaders,
		find: '</Step>',
		put: '',
		mark: leaders,
		says: '<Step> is not closed: write </Step> after its words',
		markAfter: '---\n'
	},
	{
		name: 'a Scrolly that is not closed',
		file: integration,
		after: '<Scrolly chart="security">',
		find: '</Scrolly>',
		put: '',
		mark: '<Scrolly chart="security">',
		markAfter: '---\n',
		says: '<Scrolly> is not closed: write </Scrolly> after its words'
	},
	{
		name: 'a closing tag too many',
		file: integration,
		after: leaders,
		find: '</Step>',
		put: '</Step>\n\n</Step>',
		mark: '</Step>',
		markAfter: 'top of the list.\n\n</Step>',
		says: '</Step> closes nothing: remove it, or open <Step> before it'
	},
	{
		name: 'a closing tag in small letters',
		file: integration,
		after: leaders,
		find: '</Step>',
		put: '</step>',
		mark: leaders,
		markAfter: '---\n',
		says: '<Step> is not closed'
	},
	{
		name: 'a component that does not exist',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then.\n\n<Chart id="security" />',
		mark: '<Chart',
		says: '<Chart> is not known here: use one of Figure, Guess, Portfolio, Scrolly, Step'
	},
	{
		name: 'a misspelt component',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figur id="stack-upgrades-86" />',
		mark: '<Figur id',
		says: '<Figur> is not known here: did you mean `Figure`?'
	},
	{
		name: 'a component in small letters',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<figure id="stack-upgrades-86" />',
		mark: '<figure id',
		says: '<figure> is not known here: did you mean `Figure`?'
	},
	{
		name: 'a tag of HTML',
		file: integration,
		find: 'That leaves security.',
		put: '<b>Security</b>, then.',
		mark: '<b>',
		says: '<b> is not known here'
	},
	{
		name: 'a script',
		file: integration,
		find: 'That leaves security.',
		put: '<script>alert("hello")</script>',
		mark: '<script>',
		says: '<script> is not known here'
	},
	{
		name: 'an attribute typed twice',
		file: integration,
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" as="words" as="digits" />',
		mark: 'as="digits"',
		says: 'that no attribute stands twice'
	},
	{
		name: 'a quote left open in a tag',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id="stack-upgrades-86',
		mark: '<Figure id="stack-upgrades-86 ',
		says: '<Figure …> is not whole: write <Figure id="…">, each value in straight quotes'
	},
	{
		name: 'a tag without its end',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86"',
		mark: '<Figure id="stack-upgrades-86"',
		says: '<Figure …> is not whole'
	},
	{
		name: 'a name in braces',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id={stack-upgrades-86}',
		mark: 'id={stack-upgrades-86}',
		says: '<Figure …> is not whole'
	},
	{
		name: 'a placeholder in the prose',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then: {security-gap}.',
		mark: '{security-gap}',
		says: '{security-gap} is not filled in here: in prose a number is shown with <Figure id="security-gap" />'
	},
	{
		name: 'a brace in the prose',
		file: integration,
		find: 'That leaves security.',
		put: 'Security { then.',
		mark: 'Security {',
		says: 'the sign { cannot stand in text: remove it'
	},
	{
		name: 'a sign for “less than” in the prose',
		file: integration,
		find: 'That leaves security.',
		put: 'Security < speed, then.',
		mark: 'Security <',
		says: 'the sign < cannot stand in text: say it in words'
	},
	{
		name: 'a comment that is not closed',
		file: integration,
		find: 'That leaves security.',
		put: '<!-- Security, then.',
		mark: '<!-- Security',
		says: 'this comment is not closed: write --> after its words'
	},
	{
		name: 'a figure between the tags of another',
		file: article('7-what-works'),
		find: 'Walmart has turned trials',
		put: 'Walmart has turned <Figure id="poc-launched" /> trials',
		mark: '<Figure id="poc-launched" />',
		says: '<Figure> stands between the tags of a figure, which hold words only'
	}
];
