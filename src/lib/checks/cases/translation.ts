import type { Broken } from './edit.ts';

const DE = 'content/de/';

/** Ways in which a translation is broken. */
export const translation: Broken[] = [
	{
		name: 'a figure without words in the language that shows it',
		file: `${DE}figures.yaml`,
		find: /\npoc-next-edition:\n(?: {2}.*\n)+/,
		put: '\n',
		mark: '<Figure id="poc-next-edition"',
		markIn: `${DE}article/1-opening.svx`,
		says: 'the figure `poc-next-edition` has no words in content/de/figures.yaml'
	},
	{
		name: 'a source without words in the language that shows it',
		file: `${DE}sources.yaml`,
		find: /\nidc-2026:\n(?: {2}.*\n)+/,
		put: '\n',
		mark: '<Figure id="poc-next-edition"',
		markIn: `${DE}article/1-opening.svx`,
		says: 'the source `idc-2026` has no words in content/de/sources.yaml'
	},
	{
		name: 'a figure without words on which others rest, which is told once',
		file: `${DE}figures.yaml`,
		find: /\npoc-in-production:\n(?: {2}.*\n)+/,
		put: '\n',
		mark: '<Figure id="poc-in-production"',
		markIn: `${DE}article/1-opening.svx`,
		says: 'the figure `poc-in-production` has no words'
	},
	{
		name: 'a note that the original does not have',
		file: `${DE}figures.yaml`,
		after: 'poc-lost:\n',
		find: '\npoc-lost-share:',
		put: '\n  note: Das haben wir erfunden.\npoc-lost-share:',
		mark: 'note: Das haben',
		markAfter: 'poc-lost:\n',
		says: '`note` of `poc-lost` stands in content/de/figures.yaml, and not in the original: put it back there'
	},
	{
		name: 'what the source says, left out',
		file: `${DE}figures.yaml`,
		after: '\npoc-launched:\n',
		find: /.*says: .*\n/,
		put: '',
		mark: 'poc-launched:',
		markAfter: 'poc-not-in-production:\n',
		says: '`says` of `poc-launched` stands in the original, and not in content/de/figures.yaml: add it there'
	},
	{
		name: 'a page, left out',
		file: `${DE}figures.yaml`,
		find: '  page: S. 3\n',
		put: '',
		mark: 'genai-95:',
		says: 'stands in the original, and not in content/de/figures.yaml: add it there'
	},
	{
		name: 'a page named as in another language',
		file: `${DE}figures.yaml`,
		find: 'page: S. 3',
		put: 'page: p. 3',
		says: 'is “p. 3”: begin it with “S.”'
	},
	{
		name: 'two sources of one short name',
		file: `${DE}sources.yaml`,
		find: 'short: IDC für Lenovo, 2026',
		put: 'short: IDC für Lenovo',
		markAfter: 'idc-2026:',
		says: '`idc-2025` and `idc-2026` have the same `short`'
	},
	{
		name: 'words for a figure that there is not',
		file: `${DE}figures.yaml`,
		find: '\npoc-lost:\n',
		put: '\npoc-losst:\n  counts: Nichts\npoc-lost:\n',
		mark: 'poc-losst:',
		says: 'there is no figure `poc-losst`: did you mean `poc-lost`?'
	},
	{
		name: 'a section that the original does not have',
		file: `${DE}article/1-opening.svx`,
		find: 'id: opening',
		put: 'id: openings',
		mark: 'openings',
		says: 'the original has no section “openings”: content/article/1-opening.svx has the id “opening”'
	},
	{
		name: 'sections in another order than in the original',
		file: `${DE}article/1-opening.svx`,
		find: 'id: opening',
		put: 'id: giving-up',
		and: [{ file: `${DE}article/2-giving-up.svx`, find: 'id: giving-up', put: 'id: opening' }],
		mark: 'opening',
		markIn: `${DE}article/2-giving-up.svx`,
		says: '“opening” comes before “giving-up” in the original: number the files as they are there',
		also: 4
	},
	{
		name: 'steps in another order than in the original',
		file: `${DE}article/2-giving-up.svx`,
		find: /<Step frame="before">[^]*?<\/Step>\n\n/,
		put: '',
		and: [
			{
				file: `${DE}article/2-giving-up.svx`,
				find: '</Scrolly>',
				put: '<Step frame="before">\n\nZuvor waren es <Figure id="abandoned-2024" />.\n\n</Step>\n\n</Scrolly>'
			}
		],
		mark: '<Step frame="before">',
		says: 'the step “before” is out of turn: steps follow the frames of their chart, which are before, after, growth, counted'
	},
	{
		name: 'a label with the number of another mark',
		file: `${DE}charts/funnel.yaml`,
		find: 'live: "{poc-in-production} gehen',
		put: 'live: "{poc-lost} gehen',
		mark: '{poc-lost} gehen',
		says: 'this label stands at the mark of {poc-in-production} and tells {poc-lost}'
	},
	{
		name: 'a number that is typed',
		file: `${DE}article/1-opening.svx`,
		find: 'alle vielversprechend',
		put: 'alle dreiunddreißig vielversprechend',
		mark: 'dreiunddreißig vielversprechend',
		says: '“dreiunddreißig” is a bare number'
	},
	{
		name: 'a number that is typed where nothing is filled in',
		file: `${DE}site.yaml`,
		find: 'typed: Ihre Schätzung als Zahl',
		put: 'typed: Ihre Schätzung in drei Ziffern',
		mark: 'drei Ziffern',
		says: '“drei” is a bare number, and nothing is filled in here'
	},
	{
		name: 'a name that is a number with its unit',
		file: `${DE}site.yaml`,
		find: '  - Fassung 0.1',
		put: '  - 42 Prozent\n  - Fassung 0.1',
		mark: '42 Prozent',
		says: '“42 Prozent” is a number and not a name'
	},
	{
		name: 'a name that is a share in words',
		file: `${DE}site.yaml`,
		find: '  - Fassung 0.1',
		put: '  - die Hälfte\n  - Fassung 0.1',
		mark: 'die Hälfte',
		says: '“die Hälfte” is a number and not a name'
	},
	{
		name: 'a name that holds no number',
		file: `${DE}site.yaml`,
		find: '- Fassung 0.1',
		put: '- Fassung eins',
		mark: 'Fassung eins',
		says: '“Fassung eins” holds no number',
		also: 1
	},
	{
		name: 'a space that only looks like one',
		file: `${DE}site.yaml`,
		find: '  was: zuvor',
		put: '  was:\u00a0zuvor',
		mark: '\u00a0zuvor',
		says: 'a non-breaking space (U+00A0) stands where a plain space belongs'
	},
	{
		name: 'a hedge that is said twice',
		file: `${DE}article/1-opening.svx`,
		find: 'in der <Figure id="poc-next-edition"',
		put: 'in der fast <Figure id="poc-next-edition"',
		mark: '<Figure id="poc-next-edition"',
		says: '“fast” is said twice'
	},
	{
		name: 'a chart with words and without steps',
		file: `${DE}charts/security.yaml`,
		put: 'title: Sicherheit\nframes: {}\n',
		mark: 'title',
		says: 'no section tells the chart “security”',
		also: 2
	},
	{
		name: 'a scrolly of a chart without words',
		file: `${DE}article/2-giving-up.svx`,
		find: 'Es wird also schlimmer',
		put: '<Scrolly chart="security">\n\n</Scrolly>\n\nEs wird also schlimmer',
		mark: '"security"',
		says: 'there is no chart “security”'
	},
	{
		name: 'a word of the pages that is left out',
		file: `${DE}site.yaml`,
		find: '  was: zuvor\n',
		put: '',
		mark: 'words:',
		says: '`was` is missing in `words`'
	}
];
