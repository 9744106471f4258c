import { article, chart } from '../../src/lib/checks/cases/edit.ts';
import { changedDerived } from './changed-derived.ts';
import { changedFigures, type Changed } from './changed-figures.ts';

const FIGURES = 'content/figures.yaml';
const SITE = 'content/site.yaml';

/** Edits of texts, figures and their order. */
export const changed: Changed[] = [
	...changedFigures,
	...changedDerived,
	[
		'the words of a label',
		[
			{
				file: chart('funnel'),
				find: 'live: "{poc-in-production} reach',
				put: 'live: "{poc-in-production} miss'
			}
		],
		`${chart('funnel')} funnel-production label live: “4 reach production” → “4 miss production”`
	],
	[
		'a paragraph that is cut in two where its words change too',
		[
			{
				file: article('7-what-works'),
				find: 'The article calls this',
				put: '\n\nThe piece calls this'
			}
		],
		`${article('7-what-works')} what-works: “The article calls this…” → “The piece calls this…”; begins a paragraph now`
	],
	[
		'two paragraphs that are joined where their words change too',
		[
			{
				file: article('7-what-works'),
				find: 'scale AI.\n\nThe article has',
				put: 'scale AI. The piece has'
			}
		],
		`${article('7-what-works')} what-works: “The article has examples:…” → “The piece has examples:…”; begins no paragraph any more`
	],
	[
		'a voice that is dropped, with another number',
		[
			{
				file: article('4-returns'),
				find: 'which is <Figure id="scaled-under-20" voice="source" />',
				put: 'which is <Figure id="scaled-under-20" />'
			}
		],
		`${article('4-returns')} returns-scaled: “…figure, which is 16%.” → “…figure, which is fewer than 20%.”; the voice has changed: \`scaled-under-20\` is the article’s number now, not the source’s`
	],
	[
		'a voice that is dropped, with the same number',
		[
			{
				file: article('1-opening'),
				find: '<Figure id="genai-95" voice="source" />',
				put: '<Figure id="genai-95" />'
			}
		],
		`${article('1-opening')} opening: “The famous 95% counts organisations, not pilots.” reads as before, but the voice has changed: \`genai-95\` is the article’s number now, not the source’s`
	],
	[
		'a figure that only looks like the one before',
		[
			{
				file: article('8-what-to-do'),
				find: 'that works <Figure id="buy-67" />',
				put: 'that works about <Figure id="informatica-67" />'
			}
		],
		`${article('8-what-to-do')} what-to-do: “- **Prefer a partner, unless AI is the core of your business**, since that works about 67% of the time, against about 33% for building, though the gap proves no…” reads as before, but \`informatica-67\` stands where \`buy-67\` did, which it is unlike`
	],
	[
		'two words of a toy that are swapped',
		[
			{
				file: SITE,
				find: 'then: "{abandoned-2024} earlier"',
				put: 'then: "{abandoned-2025} earlier"'
			},
			{ file: SITE, find: 'now: "{abandoned-2025} pub', put: 'now: "{abandoned-2024} pub' }
		],
		`${SITE} toys guess then: “17% earlier” → “42% earlier”; \`abandoned-2025\` stands where \`abandoned-2024\` did`,
		`${SITE} toys guess now: “42% published 2025” → “17% published 2025”; \`abandoned-2024\` stands where \`abandoned-2025\` did`
	],
	[
		'two words of one long text, far apart',
		[
			{ file: SITE, after: 'ranking-reasons:\n', find: 'unlike things', put: 'like things' },
			{ file: SITE, after: 'ranking-reasons:\n', find: 'not yet scaling', put: 'long scaling' }
		],
		`${SITE} figures-page ranking-reasons: “They count unlike things: proofs … back, IBM), respondents not yet scaling (62%, McKinsey).” → “They count like things: proofs … back, IBM), respondents long scaling (62%, McKinsey).”`
	],
	[
		'a number that is gone, and another of the same sentence that only looks as before',
		[
			{
				file: article('8-what-to-do'),
				find: 'works <Figure id="buy-67" /> of the time, against <Figure id="build-one-third" voice="source" /> for building,',
				put: 'works about <Figure id="informatica-67" /> of the time,'
			}
		],
		`${article('8-what-to-do')} what-to-do: “…of the time, against about 33% for building, though the gap…” → “…of the time, though the gap…”; \`informatica-67\` stands where \`buy-67\` did, which it is unlike`
	],
	[
		'two figures of the same number that are swapped',
		[
			{
				file: article('5-barriers'),
				find: '<Figure id="exhibit-service" />',
				put: '<Figure id="exhibit-finance" />'
			},
			{
				file: article('5-barriers'),
				find: 'procurement <Figure id="exhibit-finance" />',
				put: 'procurement <Figure id="exhibit-service" />'
			}
		],
		`${article('5-barriers')} budget-exhibit: “Sales and marketing get $50, operations $25, customer service $10, finance and procurement $10.” reads as before, but \`exhibit-finance\` stands where \`exhibit-service\` did; \`exhibit-service\` stands where \`exhibit-finance\` did`
	],
	[
		'names of certainties that are swapped',
		[
			{ file: SITE, find: 'name: Source read', put: 'name: At second hand' },
			{
				file: SITE,
				after: '  secondary:\n',
				find: 'name: At second hand',
				put: 'name: Source read'
			}
		],
		`${SITE} certainty confirmed name: “Source read” → “At second hand”`,
		`${SITE} certainty secondary name: “At second hand” → “Source read”`
	],
	[
		'words that no claim stands behind any more',
		[
			{
				file: article('7-what-works'),
				find: '<Figure id="case-walmart">Walmart has turned trials into production products in its core operations</Figure>',
				put: 'Walmart has turned trials into production products in its core operations'
			}
		],
		`${article('7-what-works')} what-works: “The article has examples: Walmart has turned trials into production products in its core operations, Shell runs AI across 10,000 assets, and CarMax has built AI…” reads as before, but \`case-walmart\` and its source no longer stand behind its words`
	],
	[
		'a claim of fewer words',
		[
			{
				file: article('3-what-95-counts'),
				find: 'billions go to waste</Figure>',
				put: 'billions</Figure> go to waste'
			}
		],
		`${article('3-what-95-counts')} what-95-counts: “Meanwhile, it says, billions go to waste, for which we found no source.” reads as before, but \`wasted-billions\` stands behind “billions” now, not “billions go to waste”`
	],
	[
		'a number in another form, which reads the same',
		[
			{
				file: article('2-giving-up'),
				find: 'to <Figure id="abandon-ratio" as="times" />',
				put: 'to <Figure id="abandon-ratio" />'
			}
		],
		`${article('2-giving-up')} abandonment-growth: “From one to the other the line climbs 25 points, to about 2.5 times the earlier share.” reads as before, but a number in it is typed in another form, which shows once its value changes`
	],
	[
		'a relation that is gone',
		[
			{
				file: FIGURES,
				after: '\nrelations:\n',
				find: '  - rises: [regular-use-2024, regular-use-88]\n',
				put: ''
			}
		],
		`${FIGURES} relations: “rises: regular-use-2024, regular-use-88” is gone`
	],
	[
		'a figure that is told apart no more',
		[
			{
				file: FIGURES,
				find: 'stuck-two-thirds, build-one-third, informatica-67]',
				put: 'stuck-two-thirds, build-one-third]'
			}
		],
		`${FIGURES} unlike figures: “buy-67, stuck-two-thirds, build-one-third, informatica-67” → “buy-67, stuck-two-thirds, build-one-third”`
	],
	[
		'a thing to play with that is gone',
		[{ file: article('2-giving-up'), find: '<Guess />\n\n', put: '' }],
		`${article('2-giving-up')} giving-up: “<Guess />” is gone`
	],
	[
		'words of two steps that are swapped',
		[
			{
				file: article('10-close'),
				find: 'It is night again, with other lights: every figure of the article, one light each, all alike at first. Press one for its note.',
				put: 'Now they are sorted: a bright light has a source that agrees, and a ringed one a source that differs. A dim one is known at second hand, and for an empty one we found none.'
			},
			{
				file: article('10-close'),
				after: '<Step frame="followed">\n\n',
				find: /.*/,
				put: 'It is night again, with other lights: every figure of the article, one light each, all alike at first. Press one for its note.'
			}
		],
		`${article('10-close')} ledger-all: “Now they are sorted: a bright light has a source that agrees, and a ringed one a…”, “A dim one is known at second hand, and for an empty one we found none.” stood at ledger-followed before`,
		`${article('10-close')} ledger-followed: “It is night again, with other lights: every figure of the article, one light…”, “Press one for its note.” stood at ledger-all before`
	],
	[
		'comments, line breaks, quotes, signs for emphasis and a voice that is the only one: nothing',
		[
			{ file: article('6-integration'), find: '*as well*', put: '_as well_' },
			{
				file: article('1-opening'),
				find: '<Figure id="poc-next-edition"',
				put: '<Figure id="poc-next-edition" voice="source"'
			},
			{
				file: FIGURES,
				find: '  abandoned-2025:\n',
				put: '  # Checked again.\n  abandoned-2025:\n'
			},
			{
				file: article('2-giving-up'),
				find: 'Suppose your company',
				put: '<!-- a note -->\n\nSuppose\nyour company'
			},
			{
				file: article('2-giving-up'),
				find: '<Scrolly chart="abandonment">',
				put: '<Scrolly\n\tchart="abandonment"\n>'
			},
			{ file: chart('funnel'), find: 'line: "Production"', put: "line: 'Production'" }
		]
	]
];
