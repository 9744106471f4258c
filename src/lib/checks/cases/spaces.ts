import { article, chart, figures, site, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** The odd spaces of a paragraph that was pasted, and what is told of them. */
const pasted = (odd: string, says: string): Broken => ({
	name: `a paragraph with ${says} for every space`,
	file: article('6-integration'),
	find: 'That leaves security.',
	put: 'That leaves security, and it leaves speed.'.replaceAll(' ', odd),
	says: `${says} stands where a plain space belongs (and 5 more in this line): delete it`
});

/** A space typed between two words, and what is told of it. */
const between = (odd: string, says: string): Broken => ({
	name: `${says} between two words`,
	file: article('6-integration'),
	find: 'leaves security.',
	put: `leaves${odd}security.`,
	says: `${says} stands where a plain space belongs: delete it`
});

/** Spaces that look like any other, where plain ones belong. */
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
	},
	pasted('\u00a0', 'a non-breaking space (U+00A0)'),
	pasted('\u202f', 'a narrow non-breaking space (U+202F)'),
	pasted('\u2003', 'an em space (U+2003)'),
	pasted('\u3000', 'an ideographic space (U+3000)'),
	between('\u00a0', 'a non-breaking space (U+00A0)'),
	between('\u2002', 'an odd space (U+2002)'),
	between('\u200a', 'an odd space (U+200A)'),
	between('\u205f', 'an odd space (U+205F)'),
	between('\u1680', 'an odd space (U+1680)'),
	between('\u3000\u3000', 'an ideographic space (U+3000)'),
	{
		name: 'an odd space between a figure and its word in a chart',
		file: chart('use-and-scale'),
		find: '{fully-scaled-7} have',
		put: '{fully-scaled-7}\u3000have',
		says: 'an ideographic space (U+3000)'
	},
	{
		name: 'an odd space in German prose',
		file: 'content/de/article/2-giving-up.svx',
		find: 'Das ist steil',
		put: 'Das\u2009ist steil',
		says: 'a thin space (U+2009)'
	}
];
