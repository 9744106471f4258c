import { article, figures, type Broken } from './edit.ts';

const advice = article('8-what-to-do');

/** Lists in YAML that cannot be read as such, and lists in the prose that the page shows otherwise. */
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
	},
	{
		name: 'an entry of a list that begins further in',
		file: advice,
		find: '- **Ask for',
		put: '  - **Ask for',
		mark: '- **Ask for',
		says: 'this entry begins further in than the others, and would stand in a list under the one before'
	},
	{
		name: 'an entry of a list with another sign',
		file: advice,
		find: '- **Begin in',
		put: '* **Begin in',
		mark: '* **Begin in',
		says: 'this entry begins with another sign than the one before'
	},
	{
		name: 'an entry of a list with a number that the page does not show',
		file: advice,
		find: 'Good advice',
		put: 'This is short.\n\n1. Mend the data.\n3. Ask for a case.\n\nGood advice',
		mark: '3. Ask',
		says: 'the page would give this entry the number 2: write that'
	}
];
