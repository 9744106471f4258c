import { article, chart, figures, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Names that stand twice in one place. */
export const duplicates: Broken[] = [
	{
		name: 'two figures of one name',
		file: figures,
		find: abandoned,
		put: '  abandoned-2024:\n',
		mark: '  abandoned-2024:\n',
		markAfter: '  abandoned-2024:\n',
		says: 'this name stands twice in the same place: remove or rename one of the two'
	},
	{
		name: 'a field typed twice',
		file: figures,
		after: abandoned,
		find: '    source:',
		put: '    unit: percent # again\n    source:',
		mark: '# again',
		says: 'this name stands twice in the same place'
	},
	{
		name: 'two sources of one name',
		file: sources,
		find: 'idc-2026-emea:',
		put: 'idc-2026:',
		mark: 'idc-2026:',
		markAfter: 'idc-2026:',
		says: 'this name stands twice in the same place'
	},
	{
		name: 'a label typed twice',
		file: chart('security'),
		after: 'practitioners:\n',
		find: '      practitioners:',
		put: '      leaders: Leaders\n      practitioners:',
		mark: 'leaders: Leaders',
		says: 'this name stands twice in the same place'
	},
	{
		name: 'a line of a section’s top typed twice',
		file: article('6-integration'),
		find: 'id: integration',
		put: 'id: integration\ntitle: The pipes',
		mark: 'title: The pipes',
		says: 'this name stands twice in the same place'
	}
];
