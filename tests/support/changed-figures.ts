import { article, real, type Edit } from '../../src/lib/checks/cases/edit.ts';

const FIGURES = 'content/figures.yaml';
const SITE = 'content/site.yaml';
const SOURCES = 'content/sources.yaml';
const [CENSUS = ''] = /census-btos:\n(?: {2}.*\n)+/.exec(real[SOURCES] ?? '') ?? [];

const LONG =
	'The report was read in a copy that its publisher sent us on request, since the page that it stood on before is no longer to be found.';

/** An edit, and the lines that tell of it, each without its number of line. */
export type Changed = [name: string, edits: Edit[], ...lines: string[]];

/** Edits of figures and their sources, of a translation, of titles, paragraphs and things to play with. */
export const changedFigures: Changed[] = [
	[
		'a value that is said as before',
		[{ file: FIGURES, after: '  barrier-ux:\n', find: 'unit: score', put: 'unit: count' }],
		`${FIGURES} barrier-ux value: “7 score, exactly” → “7 count, exactly”; shown at …`
	],
	[
		'a percentage that becomes a fraction',
		[{ file: FIGURES, after: '  roi-one-in-four:\n', find: 'value: 25', put: 'value: 1/4' }],
		`${FIGURES} roi-one-in-four value: “25%” → “a quarter”; shown at …`
	],
	[
		'a certainty and a date',
		[
			{
				file: FIGURES,
				after: '  census-use:\n',
				find: 'when: unknown',
				put: 'when: published 2024'
			},
			{
				file: FIGURES,
				after: '  census-use:\n',
				find: 'certainty: secondary',
				put: 'certainty: confirmed'
			}
		],
		`${FIGURES} census-use when: “date unknown” → “published 2024”`,
		`${FIGURES} census-use certainty: “secondary” → “confirmed”`
	],
	[
		'the publisher of a source, and a word of the pages',
		[
			{
				file: 'content/sources.yaml',
				after: 'sp-2025:\n',
				find: /publisher: .*/,
				put: 'publisher: Somebody'
			},
			{ file: SITE, find: '  was: was\n', put: '  was: earlier\n' }
		],
		`${SITE} words was: “was” → “earlier”`,
		`content/sources.yaml sp-2025 publisher: “S&P Global Market Intelligence, 451 Research” → “Somebody”`
	],
	[
		'a payer taken from one source and given to another that had none',
		[
			{ file: SOURCES, after: 'rand-2024:\n', find: '  paid_by: RAND is a non-profit.\n', put: '' },
			{
				file: SOURCES,
				after: 'deloitte-2025:\n',
				find: '  read:',
				put: '  paid_by: RAND is a non-profit.\n  read:'
			}
		],
		`${SOURCES} rand-2024 paid_by: “RAND is a non-profit.” is gone`,
		`${SOURCES} deloitte-2025 paid_by: “RAND is a non-profit.” is new`
	],
	[
		'a text that is new, whole',
		[
			{
				file: SOURCES,
				after: 'idc-2026-emea:\n',
				find: '  read:',
				put: `  note: ${LONG}\n  read:`
			}
		],
		`${SOURCES} idc-2026-emea note: “${LONG}” is new`
	],
	[
		'a source that stands before another',
		[
			{ file: SOURCES, find: CENSUS, put: '' },
			{ file: SOURCES, find: /(?=\nidc-2025:)/, put: `\n${CENSUS}` }
		],
		`${SOURCES} census-btos: stands in another place among the sources now`
	],
	[
		'words of a translation',
		[{ file: 'content/de/charts/funnel.yaml', find: 'line: "Betrieb"', put: 'line: "Ziel"' }],
		'content/de/charts/funnel.yaml funnel-production label line: “Betrieb” → “Ziel”'
	],
	[
		'a title of a section',
		[{ file: article('4-returns'), find: 'title: What comes back', put: 'title: What came back' }],
		`${article('4-returns')} returns heading: “What comes back” → “What came back”`
	],
	[
		'the address of a section',
		[{ file: article('7-what-works'), find: 'id: what-works', put: 'id: what-does' }],
		`${article('7-what-works')} address: “#what-works” → “#what-does”`
	],
	[
		'a paragraph that is joined to the one before',
		[
			{
				file: article('7-what-works'),
				find: '\n\nWhat do the few share?',
				put: '\nWhat do the few share?'
			}
		],
		`${article('7-what-works')} what-works: “What do the few share?” begins no paragraph any more`
	],
	[
		'a thing to play with that has moved',
		[
			{ file: article('2-giving-up'), find: '<Guess />\n\n', put: '' },
			{ file: article('2-giving-up'), find: '</Scrolly>\n', put: '</Scrolly>\n\n<Guess />\n' }
		],
		`${article('2-giving-up')} giving-up: “<Guess />” stands in another place now`
	],
	[
		'a correction of a figure that is worked out',
		[
			{
				file: FIGURES,
				after: '  abandon-ratio:\n',
				find: '    counts:',
				put: '    revisions:\n      - date: 2026-11-27\n        was: about 2.4 times\n        now: about 2.5 times\n        why: It was rounded twice.\n    counts:'
			}
		],
		`${FIGURES} abandon-ratio correction 1: “2026-11-27: “about 2.4 times” became “about 2.5 times”. It was rounded twice.” is new`
	],
	[
		'a paragraph of the site’s words that is split',
		[
			{
				file: SITE,
				find: ' It links few of its\n    sources,',
				put: '\n  - >-\n    It links few of its\n    sources,'
			}
		],
		`${SITE} about: “It links few of its sources, so we looked for all of them.” is an entry of its own now`,
		`${SITE} about in all: “3 entries” → “4 entries”`
	],
	[
		'two paragraphs of the site’s words that are joined',
		[{ file: SITE, find: /(?<=in words\.)\n {2}- >-\n(?= {4}In the pictures)/, put: '\n' }],
		`${SITE} about in all: “3 entries” → “2 entries”`,
		`${SITE} about: “In the pictures, a solid mark is the article’s number and an outline is the…” runs on in the entry before now`
	],
	[
		'an entry of a list that is joined to the one before',
		[
			{
				file: article('8-what-to-do'),
				find: 'either version.\n- **Ask',
				put: 'either version. - **Ask'
			}
		],
		`${article('8-what-to-do')} what-to-do: “We found no source for either version. - **Ask for a business case that can be…” reads as before, in other sentences; holds 0 beginnings of paragraphs or entries now, and held 1`
	],
	[
		'entries of a list in a group of the site’s words that are joined',
		[
			{
				file: SITE,
				after: 'Tray.ai and Deloitte.\n',
				find: /^ {4}- >-\n/,
				put: ''
			}
		],
		`${SITE} figures-page ranking-reasons in all: “4 entries” → “3 entries”`,
		`${SITE} figures-page ranking-reasons: “They stop at unlike points: wide deployment, a return, the expected return,…” runs on in the entry before now`
	]
];
