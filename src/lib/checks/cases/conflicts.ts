import { article, figures, type Broken } from './edit.ts';

/** Markers of a merge that was never settled. */
export const conflicts: Broken[] = [
	{
		name: 'a whole conflict in the prose',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: '<<<<<<< HEAD\nThat leaves security.\n=======\nThat leaves safety.\n>>>>>>> other',
		mark: '<<<<<<< HEAD',
		says: '“<<<<<<< HEAD” was left by a merge of two versions'
	},
	{
		name: 'a line of a conflict left over',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'That leaves security.\n=======',
		mark: '=======',
		says: '“=======” was left by a merge of two versions'
	},
	{
		name: 'a whole conflict among figures',
		file: figures,
		after: '  abandoned-2025:\n',
		find: '    value: 42',
		put: '<<<<<<< HEAD\n    value: 42\n=======\n    value: 43\n>>>>>>> other',
		mark: '<<<<<<< HEAD',
		says: '“<<<<<<< HEAD” was left by a merge'
	}
];
