import { article, type Valid } from './edit.ts';

const integration = article('6-integration');

/** Comments, tags and spaces that stand on lines in unusual ways, and right. */
export const validLines: Valid[] = [
	{
		name: 'comments at the start, the end and in the middle of what is read, with blank lines in them too',
		edits: [
			{
				file: integration,
				find: 'That leaves security.',
				put: '<!-- check --> That *leaves*\n<!-- with\n\ndesk -->\nsecurity. <!-- Or\n\nnot? -->\n\n### <!-- shorter? --> A heading\n\n- <!-- one --> Here\n<!--\n\n- There\n\n-->\n- Over there <!-- a\n\nb -->'
			},
			{
				file: integration,
				find: '<Figure id="stack-upgrades-86" />',
				put: '<Figure <!-- as="words" --> id="stack-upgrades-86" <!-- cap --> />'
			},
			{
				file: integration,
				find: '<Scrolly chart="security">',
				put: '<Scrolly chart=<!-- the new one -->"security">'
			}
		]
	},
	{
		name: 'a scrolly and a step over several lines',
		edits: [
			{
				file: integration,
				find: '<Scrolly chart="security">',
				put: '<Scrolly\n\tchart="security"\n>'
			},
			{ file: integration, find: '<Step frame="leaders">', put: '<Step\n\tframe="leaders"\n>' }
		]
	},
	{
		name: 'spaces on a line of nothing else',
		edits: [
			{
				file: integration,
				find: '<Scrolly chart="security">\n',
				put: '<Scrolly chart="security">\n  '
			}
		]
	},
	{
		name: 'a comment and quotes at the top of a section',
		edits: [
			{
				file: integration,
				find: /title: .*/,
				put: '# The fourth\ntitle: "The plumbing: an inspection"'
			}
		]
	}
];
