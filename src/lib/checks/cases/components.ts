import { article, type Broken } from './edit.ts';

const integration = article('4-integration');

/** Components whose attributes are not right. */
export const components: Broken[] = [
	{
		name: 'a Figure without a name',
		file: integration,
		find: 'Security, then.',
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
	}
];
