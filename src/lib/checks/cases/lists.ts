import { figures, type Broken } from './edit.ts';

/** Lists in YAML that cannot be read as such. */
export const lists: Broken[] = [
	{
		name: 'the first entry of a list without its hyphen',
		file: figures,
		after: '\nrelations:\n',
		find: '  - rises: [abandoned-2024',
		put: '  rises: [abandoned-2024',
		says: 'this entry of a list lacks its hyphen: write - before it'
	},
	{
		name: 'an entry of a list without its hyphen',
		file: figures,
		after: '\nrelations:\n',
		find: '  - rises: [regular-use-2024',
		put: '  rises: [regular-use-2024',
		says: 'this entry of a list lacks its hyphen: write - before it'
	},
	{
		name: 'an entry of a list without a space after its hyphen',
		file: figures,
		after: '\nrelations:\n',
		find: '  - rises: [abandoned-2024',
		put: '  -rises: [abandoned-2024',
		says: 'the hyphen of an entry needs a space after it'
	}
];
