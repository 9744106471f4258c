import { article, chart, type Broken } from './edit.ts';

const works = article('7-what-works');

/** What stands twice in the prose and in charts, where the first of the two was edited. */
export const editedProse: Broken[] = [
	{
		name: 'the id of a later section',
		file: works,
		find: 'id: what-works',
		put: 'id: what-to-do',
		mark: 'what-to-do',
		says: 'two sections have the id “what-to-do”: the other is content/article/8-what-to-do.svx'
	},
	{
		name: 'the title of a later section',
		file: works,
		find: 'title: The few that arrived',
		put: 'title: What to do on Monday',
		mark: 'What to do on Monday',
		says: 'this title stands in content/article/8-what-to-do.svx already'
	},
	{
		name: 'the title of a later chart',
		file: chart('budget'),
		find: 'title: An imaginary budget, divided',
		put: 'title: Using AI and scaling it',
		mark: 'Using AI',
		says: 'this title stands in content/charts/use-and-scale.yaml already'
	},
	{
		name: 'a toy of a later section',
		file: article('1-opening'),
		find: 'Those are trials. What',
		put: '<Guess />\n\nThose are trials. What',
		says: '<Guess /> can stand once: the other is at content/article/2-giving-up.svx:8:1'
	}
];
