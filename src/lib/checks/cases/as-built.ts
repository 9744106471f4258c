import { article, type Broken } from './edit.ts';

const at = { file: article('6-integration'), find: 'That leaves security.' } as const;
const todo = article('8-what-to-do');

/** Prose that the page would show otherwise than it reads, or that it could not be made from. */
export const asBuilt: Broken[] = [
	{
		name: 'a blank line between the tags of a claim that stands elsewhere too',
		file: article('5-barriers'),
		find: 'nothing pays back like',
		put: 'nothing pays back\n\nlike',
		mark: /(?<=nothing pays back\n)\n/,
		says: 'a blank line stands inside <Figure …>: remove it'
	},
	{
		name: 'a tag that closes in another entry of a list',
		file: todo,
		find: 'returns are best there</Figure>',
		put: 'returns\n- are best there</Figure>',
		mark: 'returns',
		says: 'the page cannot be made from this: a tag opens in one paragraph, entry of a list or emphasis and closes in another'
	},
	{
		name: 'a line of = under an entry of a list',
		file: todo,
		find: 'We found no source for either version.\n',
		put: 'We found no source for either version.\n===\n',
		mark: '**Mend the data first**',
		says: 'the page would show a headline here, where strong emphasis is typed: take out the line of = or - under the words'
	},
	{
		name: 'an entry of a list with a box to tick',
		...at,
		put: '- [ ] That leaves security.',
		mark: '[ ] That',
		says: 'the page would show a box to tick here, where “[ ] That leaves security.” is typed: take the square brackets out'
	},
	{
		name: 'a table without signs at its sides',
		...at,
		put: 'a | b\n--|--\nc | d',
		says: 'the page would show a table here, where a paragraph is typed'
	},
	{
		name: 'a name with underscores, and emphasis by another',
		...at,
		put: 'That leaves proof_of_concept and _this_.',
		mark: '_of_concept',
		says: 'the page would show emphasis here, where “_of_concept and” is typed: write \\ before the sign'
	},
	{
		name: 'an address without words',
		...at,
		put: 'That leaves security, says https://example.org.',
		mark: 'https:',
		says: 'the page would show a link here, where “https://example.org.” is typed: write [words](address)'
	},
	{
		name: 'a tag with a backslash before it',
		...at,
		put: 'That leaves \\<Figure id="security-gap" />.',
		mark: '\\<Figure',
		says: 'the page would show “\\” here, where a number is typed'
	},
	{
		name: 'a figure between backticks',
		...at,
		put: 'That leaves `<Figure id="security-gap" />`.',
		mark: '`<Figure',
		says: 'a tag between backticks shows as it is typed: take the backticks out'
	},
	{
		name: 'the address of links on a line of its own',
		...at,
		put: 'That leaves security.\n\n[x]: https://example.org',
		mark: '[x]',
		says: 'a link has its address right after it, in parentheses'
	},
	{
		name: 'a link with its address on a line of its own',
		...at,
		put: 'That leaves [security].\n\n[security]: https://example.org',
		mark: '[security].',
		says: 'a link has its address right after it, in parentheses'
	},
	{
		name: 'a link with nothing but a space',
		...at,
		put: 'That leaves security [ ](https://example.org).',
		mark: '[ ]',
		says: 'this has no words'
	},
	{
		name: 'a link with a title',
		...at,
		put: 'That leaves [security](https://example.org "All 42").',
		mark: '[security]',
		says: 'not seen by most readers: say it in the text'
	},
	{
		name: 'a figure in a link',
		...at,
		put: 'That leaves [<Figure id="security-gap" />](https://example.org).',
		mark: '[<Figure',
		says: 'a figure cannot stand in a link, as it can be clicked itself'
	},
	{
		name: 'a comment within a comment',
		...at,
		put: 'That leaves security. <!-- Or <!-- does --> it? -->',
		mark: 'it? -->',
		says: 'this sign ends no comment, and would show'
	}
];
