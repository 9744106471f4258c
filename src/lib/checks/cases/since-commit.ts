import { article, figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';
const german = 'content/de/';

/** Edits that only the last commit shows to be wrong: what was published is another, is gone, or has changed places. */
export const sinceCommit: Broken[] = [
	{
		name: 'another certainty without a correction, and its source with it',
		file: figures,
		after: '  census-use:\n',
		find: 'certainty: secondary',
		put: 'certainty: confirmed',
		and: [{ file: sources, after: 'census-btos:\n', find: 'report of it', put: 'own text' }],
		says: '`certainty` of `census-use` is not what was published: put it back, or add an entry under `revisions` with field: certainty, date, was: At second hand, now: Source read and why'
	},
	{
		name: 'another source without a correction',
		file: figures,
		after: '  scaling-2025:\n',
		find: 'source: mckinsey-state-2026',
		put: 'source: mckinsey-state-2025',
		and: [{ file: figures, after: '  scaling-2025:\n', find: /when: .*/, put: 'when: unknown' }],
		mark: 'source: mckinsey-state-2025',
		says: '`source` of `scaling-2025` is not what was published: put it back, or add an entry under `revisions` with field: source, date, was: McKinsey, State of AI 2026, now: McKinsey, State of AI 2025 and why'
	},
	{
		name: 'a source that there is not, which is no correction',
		file: figures,
		after: abandoned,
		find: 'source: sp-2025',
		put: 'source: sp-2052',
		says: '`sp-2052` is not in sources.yaml: did you mean `sp-2025`?'
	},
	{
		name: 'another date without a correction',
		file: figures,
		after: '  roi-one-in-four:\n',
		find: /when: .*/,
		put: 'when: asked 2025-01/2025-04',
		mark: 'when: asked 2025-01',
		says: 'field: when, date, was: asked February 2025 to April 2025, now: asked January 2025 to April 2025 and why'
	},
	{
		name: 'a percentage that becomes a fraction without a correction',
		file: figures,
		after: '  roi-one-in-four:\n',
		find: 'value: 25',
		put: 'value: 1/4',
		says: 'what was published of `roi-one-in-four` has changed: put it back, or add an entry under `revisions` with date, was: 25%, now: a quarter and why'
	},
	{
		name: 'a fraction that becomes a percentage without a correction',
		file: figures,
		after: '  poc-next-edition:\n',
		find: 'value: 1/2',
		put: 'value: 50',
		says: 'with date, was: nearly half, now: nearly 50% and why'
	},
	{
		name: 'a number that is the source’s alone all of a sudden',
		file: figures,
		after: abandoned,
		find: '    source:',
		put: '    voice: source\n    source:',
		mark: 'voice: source',
		says: 'with field: voice, date, was: the article’s number, now: the source’s own number and why'
	},
	{
		name: 'a number that is the article’s all of a sudden',
		file: figures,
		after: '  projects-scrapped-46:\n',
		find: '    voice: source\n',
		put: '',
		mark: '  projects-scrapped-46:',
		markAfter: 'secondary\n',
		says: 'with field: voice, date, was: the source’s own number, now: the article’s number and why'
	},
	{
		name: 'what the source says, gone',
		file: figures,
		after: '  buy-67:\n',
		find: / {4}differs:\n(?: {6}.*\n)+/,
		put: '',
		mark: 'buy-67:',
		markAfter: '# 3c. Build or buy\n',
		says: 'with field: differs, date, was: the source differs, now: the source agrees and why'
	},
	{
		name: 'a derived figure that is worked out in another way',
		file: figures,
		after: '  genai-task-looked-to-piloted:\n',
		find: '[genai-task-piloted, genai-task-looked]',
		put: '[genai-task-used, genai-task-looked]',
		says: 'what was published of `genai-task-looked-to-piloted` has changed: put it back, or add an entry under `revisions` with date, was: about 33%, now: about 8% and why'
	},
	{
		name: 'a relation that still holds, gone',
		file: figures,
		find: '  - rises: [abandoned-2024, abandoned-2025]\n',
		put: '',
		mark: 'relations:',
		markAfter: '\n',
		says: '`rises: [abandoned-2024, abandoned-2025]` was checked at each build, still holds and is gone'
	},
	{
		name: 'a step of a funnel, gone',
		file: figures,
		after: '\nrelations:\n',
		find: '[genai-chat-looked, genai-chat-piloted, ',
		put: '[genai-chat-looked, ',
		mark: 'relations:',
		markAfter: '\n',
		says: '`falls: [genai-chat-looked, genai-chat-piloted, genai-chat-used]` was checked'
	},
	{
		name: 'a figure no longer told apart from one of the same number',
		file: figures,
		after: '\nunlike:\n',
		find: 'data-obstacle-62, ',
		put: '',
		mark: 'figures: [security-practitioners-62',
		says: '`data-obstacle-62` stood among figures that share a number for unlike things'
	},
	{
		name: 'two figures no longer told apart at all',
		file: figures,
		after: '\nunlike:\n',
		find: / {2}- figures: \[abandoned-2025, data-sources-42\]\n(?: {4}.*\n)+/,
		put: '',
		mark: 'unlike:',
		markAfter: '\n',
		says: '`abandoned-2025`, `data-sources-42` stood among figures that share a number',
		also: 1
	},
	{
		name: 'a thing to play with, gone',
		file: article('2-giving-up'),
		find: '<Guess />\n\n',
		put: '',
		mark: 'Suppose your company',
		says: '<Guess /> stood here in the last commit, and is gone'
	},
	{
		name: 'a thing to play with, gone from a translation',
		file: `${german}article/2-giving-up.svx`,
		find: '<Guess />\n\n',
		put: '',
		mark: 'Angenommen',
		says: '<Guess /> stood here in the last commit, and is gone',
		also: 1
	},
	{
		name: 'two certainties that changed their names',
		file: site,
		after: '\ncertainty:\n',
		find: 'name: Source read',
		put: 'name: At second hand',
		and: [
			{
				file: site,
				after: '  secondary:\n',
				find: 'name: At second hand',
				put: 'name: Source read'
			}
		],
		mark: 'At second hand',
		says: '`certainty: confirmed: name` and `certainty: secondary: name` have changed places since the last commit'
	},
	{
		name: 'two headings of the pages that changed places',
		file: site,
		find: '  source: Source\n  sources: Sources\n',
		put: '  source: Sources\n  sources: Source\n',
		mark: 'Sources',
		markAfter: '  source: ',
		says: '`words: source` and `words: sources` have changed places'
	},
	{
		name: 'two labels of a toy that changed places',
		file: site,
		after: '  guess:\n',
		find: /then: .*/,
		put: 'then: "{abandoned-2025} published 2025"',
		and: [{ file: site, after: 'then: ', find: /now: .*/, put: 'now: "{abandoned-2024} earlier"' }],
		says: '`toys: guess: then` and `toys: guess: now` have changed places',
		also: 2
	},
	{
		name: 'more decimals of a derived figure',
		file: figures,
		after: '  poc-apj-share:\n',
		find: 'unit: percent',
		put: 'unit: percent\n    round: 2',
		mark: 'share: [',
		says: 'with date, was: about 13%, now: about 13.04% and why',
		markAfter: '  poc-apj-share:\n    from:\n      '
	},
	{
		name: 'a tally of other figures',
		file: figures,
		after: '  ledger-agrees:\n',
		find: 'tally: agrees',
		put: 'tally: second-hand',
		says: 'what was published of `ledger-agrees` has changed',
		also: 1
	},
	{
		name: 'a thing to play with in another section',
		file: article('2-giving-up'),
		find: '<Guess />\n\n',
		put: '',
		and: [
			{
				file: article('4-returns'),
				find: 'Yet spending goes on.',
				put: 'Yet spending goes on.\n\n<Guess />\n'
			}
		],
		mark: '---',
		says: '<Guess /> stands in content/de/article/2-giving-up.svx, and not in “giving-up” of the original'
	},
	{
		name: 'what two figures count, in each other’s place',
		file: figures,
		after: '  ibm-countries:\n',
		find: /counts: .*/,
		put: 'counts: Industries of the chief executives surveyed',
		and: [
			{
				file: figures,
				after: '  ibm-industries:\n',
				find: /counts: .*/,
				put: 'counts: Countries of the chief executives surveyed'
			}
		],
		says: '`figures: ibm-countries: counts` and `figures: ibm-industries: counts` have changed places'
	}
];
