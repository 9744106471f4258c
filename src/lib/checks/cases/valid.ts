import { article, figures, site, sources, type Valid } from './edit.ts';
import { validData } from './valid-data.ts';
import { validFrames } from './valid-frames.ts';
import { validLines } from './valid-lines.ts';
import { validProse } from './valid-prose.ts';

const abandoned = '  abandoned-2025:\n';
const integration = article('6-integration');
const today = new Date().toISOString().slice(0, 10);

const spare = (fields: string) => `\nfigures:
  spare:
${fields.replace(/^/gm, '    ')}
`;

/** A figure that nothing but a note of another shows. */
const shown = (fields: string): Valid['edits'] => [
	{ file: figures, find: '\nfigures:\n', put: spare(fields) },
	{ file: figures, after: abandoned, find: /note: >-\n/, put: 'note: >-\n      See {spare}.\n' }
];

/** Content that is unusual, and right. */
export const valid: Valid[] = [
	{
		name: 'an account of the month that its source is of',
		edits: [
			{ file: sources, after: 'via:\n', find: 'published: 2025-03-25', put: 'published: 2025-02' },
			{ file: sources, after: 'idc-2025:\n', find: '2025-02', put: '2025-02-10' }
		]
	},
	{
		name: 'comments between fields, above fields and after values',
		edits: [
			{
				file: figures,
				after: abandoned,
				find: '    unit: percent',
				put: '    # as stated\n    unit: percent # a share of companies'
			}
		]
	},
	{
		name: 'blank lines between fields, and spaces at the ends of lines',
		edits: [{ file: figures, after: abandoned, find: '    unit:', put: '\n\n    unit:   ' }]
	},
	{
		name: 'no line break at the end of a file',
		edits: [
			{ file: sources, find: /\n$/, put: '' },
			{ file: article('10-close'), find: /\n$/, put: '' }
		]
	},
	{
		name: 'names in quotes',
		edits: [{ file: figures, after: abandoned, find: 'unit: percent', put: '"unit": \'percent\'' }]
	},
	{
		name: 'fields in another order',
		edits: [
			{ file: figures, after: abandoned, find: '    unit: percent\n', put: '' },
			{
				file: figures,
				after: abandoned,
				find: '    source:',
				put: '    unit: percent\n    source:'
			}
		]
	},
	{
		name: 'a list with each entry on its own line',
		edits: [
			{
				file: figures,
				after: '\nrelations:\n',
				find: '[poc-launched, poc-in-production]',
				put: '\n      - poc-launched\n      - poc-in-production'
			}
		]
	},
	{
		name: 'a figure on one line',
		edits: shown('value: 7').map((edit, i) =>
			i === 0
				? {
						...edit,
						put: '\nfigures:\n  spare: { value: 7, unit: count, counts: Spares, of: Stores, when: unknown, certainty: not-found }\n'
					}
				: edit
		)
	},
	{
		name: 'text with its line breaks kept',
		edits: [{ file: figures, after: abandoned, find: 'note: >-', put: 'note: |' }]
	},
	{
		name: 'quotes, colons and number signs in double quotes',
		edits: [
			{
				file: figures,
				after: abandoned,
				find: /counts: .*/,
				put: 'counts: "Companies: those that \\"gave up\\" # for good"'
			}
		]
	},
	{
		name: 'an apostrophe doubled in single quotes',
		edits: [
			{
				file: figures,
				after: abandoned,
				find: /of: .*/,
				put: "of: 'S&P''s second wave of companies'"
			}
		]
	},
	{
		name: 'a percentage of nothing, and of all',
		edits: [
			{ file: figures, after: '  mature-1:\n', find: /value: .*/, put: 'value: 0' },
			{ file: figures, after: '  informatica-67:\n', find: /value: .*/, put: 'value: 100' }
		]
	},
	{
		name: 'a percentage with decimals, and one as a fraction',
		edits: [
			{ file: figures, after: '  mature-1:\n', find: /value: .*/, put: 'value: 0.3' },
			{ file: figures, after: '  informatica-67:\n', find: /value: .*/, put: 'value: 2/3' }
		]
	},
	{
		name: 'a figure with no more than it must have',
		edits: shown('counts: Spares\nof: Stores\nwhen: unknown\ncertainty: not-found').map(
			(edit, i) =>
				i === 0
					? edit
					: {
							file: integration,
							find: 'That leaves security.',
							put: '<Figure id="spare">Spares</Figure>'
						}
		)
	},
	{
		name: 'a survey within one year, one month and one day',
		edits: [
			{
				file: figures,
				after: abandoned,
				find: /when: .*/,
				put: 'when: asked 2024/2024-11'
			},
			{
				file: figures,
				after: '  genai-95:\n',
				find: /when: .*/,
				put: 'when: asked 2025-01/2025-01'
			},
			{ file: figures, after: '  mature-1:\n', find: /when: .*/, put: 'when: asked 2024-02-29' }
		]
	},
	{
		name: 'what was published today, and this year',
		edits: [
			{
				file: sources,
				after: 'idc-apj:\n',
				find: '  read:',
				put: `  published: ${today}\n  read:`
			},
			{
				file: sources,
				after: 'census-btos:\n',
				find: '  read:',
				put: `  published: "${today.slice(0, 4)}"\n  read:`
			}
		]
	},
	{
		name: 'a correction made today',
		edits: [
			{
				file: figures,
				after: abandoned,
				find: '    note:',
				put: `    revisions:\n      - { date: ${today}, was: 41%, now: 42%, why: It was wrong. }\n    note:`
			}
		]
	},
	{
		name: 'links that are long, old or have a port',
		edits: [
			{
				file: sources,
				after: 'nanda-2025:\n',
				find: /url: .*/,
				put: 'url: http://data.example.co.uk:8080/a_b/~c;d?e=1&f=%20g#h(i)'
			}
		]
	},
	{
		name: 'letters with accents, dashes, signs and emoji',
		edits: [
			{
				file: sources,
				after: 'sp-2025:\n',
				find: /publisher: .*/,
				put: 'publisher: Société Générale – Łódź & Ørsted 🙂 50 µm'
			}
		]
	},
	...validData,
	...validLines,
	...validProse,
	...validFrames,
	{
		name: 'a day of publication in quotes',
		edits: [
			{
				file: site,
				find: /\npublished: .*/,
				put: '\npublished: "2026-11-22"'
			}
		]
	},
	{
		name: 'a relation that counts a whole from derived figures',
		edits: [
			{
				file: figures,
				after: '\nrelations:\n',
				find: '  - falls:',
				put: '  - whole: poc-launched\n    parts: [poc-lost, poc-in-production]\n  - falls:'
			}
		]
	}
];
