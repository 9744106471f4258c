import { figures, site, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Words that say nothing, or not what belongs in their place. */
export const words: Broken[] = [
	{
		name: 'a note of nothing but marks',
		file: figures,
		after: abandoned,
		find: /counts: .*/,
		put: 'counts: "…"',
		mark: 'counts: "…"',
		says: '`counts` holds nothing but marks'
	},
	{
		name: 'a correction that does not say why',
		file: figures,
		after: '  fail-twice-it:\n',
		find: /why: .*/,
		put: 'why: Error.',
		mark: 'why: Error.',
		says: '`why` says too little: write why it was changed, in a sentence for readers'
	},
	{
		name: 'a line on minutes in one form',
		file: site,
		find: /minutes: .*/,
		put: 'minutes: minutes to read',
		says: '`minutes` needs what goes with one and what goes with several, with a bar between'
	},
	{
		name: 'a sum that names one figure twice',
		file: figures,
		after: '  not-scaling:\n',
		find: '[experimenting-32, piloting-30]',
		put: '[experimenting-32, experimenting-32]',
		mark: '[experimenting-32',
		says: 'entry 2 of `sum` is `experimenting-32`, which stands in this list already'
	},
	{
		name: 'what the source says, in a word',
		file: figures,
		after: '  poc-launched:\n',
		find: /says: .*/,
		put: 'says: No.',
		mark: 'says: No.',
		says: '`says` says too little: write a sentence for readers'
	},
	{
		name: 'a page that is none',
		file: figures,
		after: '  genai-95:\n',
		find: /page: .*/,
		put: 'page: three',
		mark: 'page: three',
		says: '`page` must read as “p. 9”, “pp. 9–11” or “pp. 9, 10 and 20”'
	},
	{
		name: 'a line on minutes with its forms the wrong way round',
		file: site,
		find: /minutes: .*/,
		put: 'minutes: minutes to read|minute to read',
		mark: 'minutes: minutes',
		says: '`minutes` needs what goes with one and what goes with several'
	},
	{
		name: 'two forms of a word that has one',
		file: site,
		find: / {2}share: .*/,
		put: '  share: Share|Shares',
		mark: 'share: Share|Shares',
		says: 'the sign | shows here as it is typed: write one form'
	},
	{
		name: 'an author of the article whom the credit line does not name',
		file: site,
		find: 'author: Morgan Ashby',
		put: 'author: Morgan Ashley',
		mark: 'Based on',
		says: '`credit` does not name Morgan Ashley, who is `author` of the article'
	}
];
