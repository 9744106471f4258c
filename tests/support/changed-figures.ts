import type { Edit } from '../../src/lib/checks/cases/edit.ts';

const FIGURES = 'content/figures.yaml';

/** An edit, and the lines that tell of it, each without its number of line. */
export type Changed = [name: string, edits: Edit[], ...lines: string[]];

/** Edits of what is known of figures. */
export const changedFigures: Changed[] = [
	[
		'a value, and what is worked out from it',
		[{ file: FIGURES, after: '  abandoned-2025:\n', find: 'value: 42', put: 'value: 43' }],
		`${FIGURES} abandoned-2025 value: “42%” → “43%”; with it changes \`abandon-points\` (25 points, now 26 points)`
	],
	[
		'a value that is said as before',
		[{ file: FIGURES, after: '  barrier-ux:\n', find: 'value: 7', put: 'value: 7.0001' }],
		`${FIGURES} barrier-ux value: “7 score, exactly” → “7.0001 score, exactly”`
	],
	[
		'a percentage that becomes a fraction',
		[{ file: FIGURES, after: '  roi-one-in-four:\n', find: 'value: 25', put: 'value: 1/4' }],
		`${FIGURES} roi-one-in-four value: “25%” → “a quarter”`
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
		'how a figure is worked out',
		[{ file: FIGURES, after: '  abandon-ratio:\n', find: 'round: 1', put: 'round: 2' }],
		`${FIGURES} abandon-ratio value: “about 2.5 times: ratio … as times, with 1 decimal” → “about 2.47 times: ratio … as times, with 2 decimals”`
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
		`${FIGURES} abandon-points value: “25 points: difference of abandoned-2025 and abandoned-2024,…” → “25 points: difference of data-sources-42 and abandoned-2024,…”`
	]
];
