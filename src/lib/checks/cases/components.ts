import { article, real, type Broken, type Edit } from './edit.ts';

const integration = article('6-integration');

/** Takes the things to play with out of where they stand. */
const withoutToys = Object.entries(real).flatMap(([file, text]) =>
	['<Guess />', '<Portfolio />']
		.filter((tag) => file.startsWith('content/article/') && text.includes(tag))
		.map((find): Edit => ({ file, find, put: '' }))
);

/** Components whose attributes are not right. */
export const components: Broken[] = [
	{
		name: 'a Figure without a name',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then: <Figure />.',
		mark: '<Figure />',
		says: '<Figure> needs id="…"'
	},
	{
		name: 'an attribute that does not exist',
		file: integration,
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" style="words" />',
		mark: 'style="words"',
		says: '<Figure> has no `style`: use one of id, as, voice, cap, noun'
	},
	...['class:wide', 'bind:as', 'style:color="red"', 'on:click', 'transition:fade'].map(
		(directive): Broken => ({
			name: `the directive ${directive}`,
			file: integration,
			find: '<Figure id="stack-upgrades-86" />',
			put: `<Figure id="stack-upgrades-86" ${directive} />`,
			mark: directive,
			says: `<Figure> has no \`${directive.replace(/=.*/, '')}\`: use one of id, as, voice, cap, noun`
		})
	),
	{
		name: 'a way of saying that does not exist',
		file: integration,
		find: 'as="words"',
		put: 'as="word"',
		mark: 'as="word"',
		says: 'a number cannot be said as “word”: did you mean `words`?'
	},
	{
		name: 'a voice that does not exist',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86" voice="tray" />',
		mark: 'voice="tray"',
		says: 'there is no voice “tray”: use one of article, source'
	},
	{
		name: 'a Figure around a space',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86"> </Figure>',
		mark: '<Figure id="stack-upgrades-86">',
		says: '<Figure> wraps no words: write <Figure id="stack-upgrades-86" /> for its number'
	},
	{
		name: 'a blank line in a tag',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure\n\nid="stack-upgrades-86" />',
		mark: /(?<=<Figure\n)\n/,
		says: 'a blank line stands inside <Figure …>: remove it'
	},
	{
		name: 'an attribute of a toy',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then.\n\n<Guess of="companies" />',
		and: withoutToys,
		mark: 'of="companies"',
		says: '<Guess> has no `of`: write <Guess />'
	},
	{
		name: 'a toy among words',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then. <Portfolio />',
		and: withoutToys,
		mark: '<Portfolio />',
		says: '<Portfolio /> stands between paragraphs: put it on a line of its own'
	},
	{
		name: 'a toy in a step',
		file: integration,
		after: '<Step frame="leaders">\n',
		put: '\n<Guess />\n\n',
		find: '\n',
		and: withoutToys,
		mark: '<Guess />',
		says: 'outside of a <Scrolly>'
	},
	{
		name: 'a toy that wraps words',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then.\n\n<Guess>How many?</Guess>',
		and: withoutToys,
		mark: '<Guess>',
		says: '<Guess> wraps no words: write <Guess />'
	},
	{
		name: 'a toy that is not closed',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then.\n\n<Guess>',
		and: withoutToys,
		mark: '<Guess>',
		says: '<Guess> is not closed: write <Guess />'
	},
	{
		name: 'a toy whose tag has no end',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then.\n\n<Portfolio n="12"',
		and: withoutToys,
		mark: '<Portfolio n="12"',
		says: '<Portfolio …> is not whole: write <Portfolio />'
	},
	{
		name: 'a toy that stands twice',
		file: integration,
		find: 'That leaves security.',
		put: 'Security, then.\n\n<Guess />\n\n<Guess />',
		and: withoutToys,
		mark: '<Guess />',
		markAfter: '<Guess />',
		says: '<Guess /> can stand once: the other is at content/article/6-integration.svx:'
	}
];
