import { article, chart, figures, site, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Spaces that look like any other, where YAML wants plain ones. */
export const spaces: Broken[] = [
	{
		name: 'non-breaking spaces as indentation',
		file: figures,
		after: abandoned,
		find: '    value: 42',
		put: '\u00a0\u00a0\u00a0\u00a0value: 42',
		mark: '\u00a0',
		says: 'a non-breaking space (U+00A0) stands where a plain space belongs: delete it and press the space bar'
	},
	{
		name: 'one non-breaking space in an indentation',
		file: chart('security'),
		after: 'practitioners:\n',
		find: '    title:',
		put: '   \u00a0title:',
		mark: '\u00a0title',
		says: 'a non-breaking space (U+00A0)'
	},
	{
		name: 'a non-breaking space after a value',
		file: figures,
		after: abandoned,
		find: 'unit: percent',
		put: 'unit: percent\u00a0',
		mark: '\u00a0',
		says: 'a non-breaking space (U+00A0)'
	},
	{
		name: 'a non-breaking space after a colon',
		file: figures,
		after: abandoned,
		find: 'unit: percent',
		put: 'unit:\u00a0percent',
		mark: '\u00a0',
		says: 'a non-breaking space (U+00A0)'
	},
	{
		name: 'a non-breaking space before a value',
		file: figures,
		after: abandoned,
		find: 'value: 42',
		put: 'value: \u00a042',
		mark: '\u00a0',
		says: 'a non-breaking space (U+00A0)'
	},
	{
		name: 'a thin space before a comment',
		file: figures,
		after: abandoned,
		find: 'unit: percent',
		put: 'unit: percent\u2009# of companies',
		mark: '\u2009',
		says: 'a thin space (U+2009)'
	},
	{
		name: 'an ideographic space at the end of a text',
		file: site,
		after: 'article:\n',
		find: 'author: Morgan Ashby',
		put: 'author: Morgan Ashby\u3000',
		mark: '\u3000',
		says: 'an ideographic space (U+3000)'
	},
	{
		name: 'a non-breaking space at the top of a section',
		file: article('4-returns'),
		find: 'id: returns',
		put: 'id:\u00a0returns',
		mark: '\u00a0',
		says: 'a non-breaking space (U+00A0)'
	},
	{
		name: 'a non-breaking space between the attributes of a number',
		file: article('6-integration'),
		find: '<Figure id="stack-upgrades-86"',
		put: '<Figure\u00a0id="stack-upgrades-86"',
		mark: '<Figure\u00a0id',
		says: 'a non-breaking space (U+00A0)'
	},
	{
		name: 'a non-breaking space after the sign of an entry',
		file: article('8-what-to-do'),
		find: '- **Mend',
		put: '-\u00a0**Mend',
		mark: '\u00a0',
		says: 'a non-breaking space (U+00A0)'
	}
];
