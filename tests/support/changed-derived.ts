import { article, figures as FIGURES } from '../../src/lib/checks/cases/edit.ts';
import type { Changed } from './changed-figures.ts';

/** Edits of figures, and what follows from them for those that are worked out or counted from them. */
export const changedDerived: Changed[] = [
	[
		'a value, and what is worked out from it',
		[{ file: FIGURES, after: '  abandoned-2025:\n', find: 'value: 42', put: 'value: 43' }],
		`${FIGURES} abandoned-2025 value: “42%” → “43%”; shown at …`,
		`${FIGURES} abandon-points value: “25 points” → “26 points”; shown at …`
	],
	[
		'how a figure is worked out',
		[{ file: FIGURES, after: '  abandon-ratio:\n', find: 'round: 1', put: 'round: 2' }],
		`${FIGURES} abandon-ratio value: “about 2.5 times” → “about 2.47 times”; shown at …`,
		`${FIGURES} abandon-ratio worked out as: “…as times, with 1 decimal” → “…as times, with 2 decimals”`
	],
	[
		'a figure that is worked out from others, and comes to the same',
		[
			{
				file: FIGURES,
				after: '  abandon-points:\n',
				find: 'abandoned-2025',
				put: 'data-sources-42'
			}
		],
		`${FIGURES} abandon-points worked out as: “difference of abandoned-2025 and abandoned-2024,…” → “difference of data-sources-42 and abandoned-2024,…”`,
		`${FIGURES} abandon-points source: “sp-2025” → “tray-2024, sp-2025”`,
		`${FIGURES} abandon-points when: “published 2025” is gone`
	],
	[
		'a figure that is new, whole in one line, and what counts such figures',
		[
			{
				file: FIGURES,
				find: '  wasted-billions:\n',
				put: '  spare:\n    value: 7\n    unit: count\n    counts: Spares\n    of: Stores\n    when: unknown\n    certainty: not-found\n  wasted-billions:\n'
			}
		],
		`${FIGURES} spare: new, with “7”; when “date unknown”; voice “article”; source “none found”; certainty “not-found”; counts “Spares”; of “Stores”`,
		`${FIGURES} ledger-all value: “37” → “38”; shown at …`,
		`${FIGURES} ledger-not-found value: “8” → “9”; shown at …`
	],
	[
		'a number that is the article’s, and what counts such numbers',
		[
			{
				file: FIGURES,
				after: '  mature-1:\n',
				find: '    voice: source\n',
				put: ''
			}
		],
		`${FIGURES} mature-1 voice: “source” → “article”`,
		`${FIGURES} ledger-all value: “37” → “38”; shown at …`,
		`${FIGURES} ledger-agrees value: “3” → “4”; shown at …`
	],
	[
		'a figure that is followed to its source',
		[
			{
				file: FIGURES,
				after: '  data-maturity-14:\n',
				find: 'certainty: not-found',
				put: 'source: sp-2025\n    certainty: secondary'
			}
		],
		`${FIGURES} data-maturity-14 source: “none found” → “sp-2025”`,
		`${FIGURES} data-maturity-14 certainty: “not-found” → “secondary”`,
		`${FIGURES} ledger-second-hand value: “18” → “19”; shown at …`,
		`${FIGURES} ledger-not-found value: “8” → “7”; shown at …`
	],
	[
		'a figure that its source is found to tell otherwise',
		[
			{
				file: FIGURES,
				after: '  scalers-5:\n',
				find: '    note:',
				put: '    differs:\n      says: The report says something else.\n    note:'
			}
		],
		`${FIGURES} scalers-5 differs says: “The report says something else.” is new`,
		`${FIGURES} ledger-agrees value: “3” → “2”; shown at …`,
		`${FIGURES} ledger-differs value: “8” → “9”; shown at …`
	],
	[
		'a claim that is gone',
		[
			{ file: FIGURES, find: / {2}case-carmax:\n(?: {4}.*\n)+/, put: '' },
			{
				file: article('7-what-works'),
				find: /<Figure id="case-carmax">([^<]+)<.Figure>/,
				put: 'it has built AI into the customer’s journey'
			}
		],
		`${article('7-what-works')} what-works: “…10,000 assets, and CarMax has built…” → “…10,000 assets, and it has built…”`,
		`${FIGURES} case-carmax: gone, with “(a claim without a number)”`,
		`${FIGURES} ledger-all value: “37” → “36”; shown at …`,
		`${FIGURES} ledger-not-found value: “8” → “7”; shown at …`
	],
	[
		'a certainty that others have from it',
		[
			{
				file: FIGURES,
				after: '  buy-67:\n',
				find: 'certainty: confirmed',
				put: 'certainty: secondary'
			}
		],
		`${FIGURES} buy-67 certainty: “confirmed” → “secondary”`,
		`${FIGURES} build-implied certainty: “confirmed” → “secondary”`,
		`${FIGURES} buy-build-ratio certainty: “confirmed” → “secondary”`,
		`${FIGURES} build-slip certainty: “confirmed” → “secondary”`,
		`${FIGURES} ledger-differs value: “8” → “7”; shown at …`,
		`${FIGURES} ledger-second-hand value: “18” → “19”; shown at …`
	]
];
