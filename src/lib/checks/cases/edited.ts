import { article, figures, site, sources, type Broken } from './edit.ts';

const german = 'content/de/';

/** Edits whose problem could be told in several places: it is told once, at what was edited. */
export const edited: Broken[] = [
	{
		name: 'the second of two numbers that are one',
		file: figures,
		after: '  gap-use-88:\n',
		find: 'value: 88',
		put: 'value: 90',
		says: '`regular-use-88` (88) and `gap-use-88` (90) are one number in two contexts',
		also: 1
	},
	{
		name: 'a part of a difference that comes out below zero',
		file: figures,
		after: '  barrier-unwilling:\n',
		find: 'value: 9',
		put: 'value: 7',
		says: 'the story tells a rise from `barrier-model-quality` (7.5) to `barrier-unwilling` (7), and this is none',
		also: 1
	},
	{
		name: 'a source that came out after the account of it',
		file: sources,
		after: 'idc-2025:\n',
		find: 'published: 2025-02',
		put: 'published: 2025-04',
		says: 'the account of `idc-2025` under `via` is of 2025-03-25, and `idc-2025` itself came out after it, 2025-04',
		also: 1
	},
	{
		name: 'who paid for a source, gone from the original',
		file: sources,
		after: 'idc-2025:\n',
		find: / {2}paid_by: .*\n/,
		put: '',
		mark: 'idc-2025:',
		markAfter: '\n',
		says: '`paid_by` of `idc-2025` stands in content/de/sources.yaml, and not in the original: put it back there if it was removed'
	},
	{
		name: 'the first of a rise',
		file: figures,
		after: '  barrier-model-quality:\n',
		find: 'value: 7.5',
		put: 'value: 9.5',
		says: 'the story tells a rise from `barrier-model-quality` (9.5) to `barrier-unwilling` (9)',
		also: 1
	},
	{
		name: 'a value of which too much is taken',
		file: figures,
		after: '  budget-hundred:\n',
		find: 'value: 100',
		put: 'value: 90',
		says: '`exhibit-not-drawn` comes out below zero',
		also: 1
	},
	{
		name: 'a day of publication after a correction',
		file: site,
		find: /\npublished: .*/,
		put: '\npublished: 2026-11-26',
		mark: '2026-11-26',
		says: 'the piece was first published on 2026-11-26, and `fail-twice-it` was corrected on 2026-11-25',
		also: 1
	},
	{
		name: 'a day that a source was read otherwise',
		file: sources,
		after: '\nsp-2025:\n',
		find: 'read: report of it',
		put: 'read: own text',
		says: '`sp-2025` says `read: own text` here, but its 4 figures say another, such as `abandoned-2024`'
	},
	{
		name: 'a note that is gone from the original alone',
		file: figures,
		after: '  poc-launched:\n',
		find: / {4}note: .*\n/,
		put: '',
		mark: '  poc-launched:\n',
		markAfter: 'figures:\n',
		says: '`note` of `poc-launched` stands in content/de/figures.yaml, and not in the original: put it back there'
	},
	{
		name: 'an address of a section that its translation keeps',
		file: article('2-giving-up'),
		find: 'id: giving-up',
		put: 'id: letting-go',
		says: 'the original has no section “giving-up”: content/article/2-giving-up.svx has the id “letting-go”, and content/de/article/2-giving-up.svx must have the same'
	},
	{
		name: 'a day of publication of a translation alone',
		file: `${german}site.yaml`,
		find: /\npublished: .*/,
		put: '\npublished: 2026-11-21',
		mark: '2026-11-21',
		says: 'the piece was first published 2026-11-22 by content/site.yaml, and 2026-11-21 by content/de/site.yaml'
	},
	{
		name: 'a date of the article in a translation alone',
		file: `${german}site.yaml`,
		find: 'date: 7. November 2025',
		put: 'date: 8. November 2025',
		says: 'the article is of 8. November 2025 by content/de/site.yaml, and of 7. November 2025 by the original'
	},
	{
		name: 'a page in the original alone',
		file: figures,
		after: '  genai-95:\n',
		find: 'page: p. 3',
		put: 'page: p. 30',
		says: '`page` of `genai-95` is “S. 3” in content/de/figures.yaml, and “p. 30” in the original'
	},
	{
		name: 'a name that holds a number, gone from its list',
		file: `${german}site.yaml`,
		find: /^ {2}- Fassung 0\.1\n/m,
		put: '',
		mark: 'names:',
		says: '“0.1” stands in a text, and no name on this list holds it any more: put the name back'
	},
	{
		name: 'a figure that a note no longer shows',
		file: figures,
		after: 'across the enterprise, up from ',
		find: '{scaling-2025}',
		put: '{scaling-2026}',
		says: 'the figure `scaling-2025` was shown here, and nothing shows it now: put it back, use it elsewhere, or remove it'
	}
];
