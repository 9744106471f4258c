import { article, type Broken } from './edit.ts';

const integration = article('6-integration');

/** Sections whose lines at the top are not right. */
export const sections: Broken[] = [
	{
		name: 'two sections with one address',
		file: integration,
		find: 'id: integration',
		put: 'id: barriers',
		mark: 'id: barriers',
		says: 'two sections have the id “barriers”: the other is content/article/5-barriers.svx; rename one'
	},
	{
		name: 'a section with the address of a step',
		file: integration,
		find: 'id: integration',
		put: 'id: security-leaders',
		mark: 'security-leaders',
		says: '“security-leaders” is the address of a step: give the section another id'
	},
	{
		name: 'a section with the address of the sources',
		file: integration,
		find: 'id: integration',
		put: 'id: sources',
		mark: 'sources',
		says: '“sources” is the address of a place of the page'
	},
	{
		name: 'a section without an address',
		file: integration,
		find: /id: .*\n/,
		put: '',
		mark: 'title:',
		says: '`id` is missing: add `id:`'
	},
	{
		name: 'a section without its lines at the top',
		file: integration,
		find: /^---\n[\s\S]*?---\n/,
		put: '',
		mark: /^/,
		says: 'the lines at the top are missing: begin with ---'
	},
	{
		name: 'a section of a headline and nothing else',
		file: article('8-what-to-do'),
		find: /\nid: what-to-do\n---\n[^]*/,
		put: '\nid: what-to-do\n---\n',
		mark: '---',
		says: 'this section says nothing under its headline'
	},
	{
		name: 'a section of a headline alone, where others told figures',
		file: article('7-what-works'),
		find: /\nid: what-works\n---\n[^]*/,
		put: '\nid: what-works\n---\n',
		mark: '---',
		says: 'this section says nothing under its headline'
	},
	{
		name: 'the first line twice',
		file: integration,
		find: '---\n',
		put: '---\n---\n',
		mark: '---\ntitle',
		says: 'the line --- stands twice: remove this one'
	},
	{
		name: 'the first line twice, with a blank line between',
		file: integration,
		find: '---\n',
		put: '---\n\n---\n',
		mark: '---\ntitle',
		says: 'the line --- stands twice: remove this one'
	}
];
