/** How a figure is known; ordered from the most certain to the least. */
export const CERTAINTIES = ['confirmed', 'inferred', 'secondary', 'not-found'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What each certainty means: the one definition, for editors and in the data’s documentation. */
export const CERTAINTY = {
	confirmed: 'the source’s own text was read',
	inferred:
		'the source’s own text was read, and the number read off an exhibit’s areas or bars, not printed in it',
	secondary: 'only another party’s report of the source was read',
	'not-found': 'no source was found'
} as const satisfies Record<Certainty, string>;

export const VOICES = ['article', 'source'] as const;
/** Whose number it is. */
export type Voice = (typeof VOICES)[number];

export const OPERATIONS = ['share', 'ratio', 'difference', 'product', 'sum', 'tally'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const FINDINGS = ['agrees', 'differs', 'second-hand', 'not-found'] as const;
/** What following a figure of the article to its source came to. */
export type Finding = (typeof FINDINGS)[number];

/** What a correction may be of, where it is not of the number: who states it, the source, and how it is known. */
export const CORRECTED = ['voice', 'source', 'certainty', 'when', 'differs'] as const;
export type Corrected = (typeof CORRECTED)[number];

/** What one kind of value is called and what it means. */
export interface Field {
	title: string;
	description: string;
}

/**
 * The one description of each field: what an editor sees while typing, the headings of the CSV files,
 * and what the JSON Schema and the data package say.
 */
export const FIELDS = {
	id: {
		title: 'Figure',
		description: 'The name of the figure, unique, and kept when its value is corrected.'
	},
	frame: { title: 'Frame', description: 'The picture of the chart that rests on the figure.' },
	figure: {
		title: 'Figure',
		description: 'The name of the figure, as in figures.csv and figures.json.'
	},
	value: {
		title: 'Value',
		description:
			'The number, bare: 42 for 42%. Of a range, the low end. None where a claim has none.'
	},
	to: { title: 'High end', description: 'The high end of a range.' },
	unit: {
		title: 'Unit',
		description:
			'What kind of number: percent (a share of a hundred), count, dollars, times (a ratio), points (of percentage), score.'
	},
	qualifier: {
		title: 'Qualifier',
		description:
			'How firm the number is, as stated; defaults to exactly. “range” goes from the value to the high end.'
	},
	said: {
		title: 'As said',
		description: 'The number with its qualifier and unit, rounded, as readers are told it.'
	},
	counts: {
		title: 'What is counted',
		description: 'What is counted; where article and source part ways, as the article has it.'
	},
	of: {
		title: 'Of whom',
		description: 'Whose it is: who was asked, or what was looked at. None for a derived figure.'
	},
	when: {
		title: 'When',
		description:
			'“asked 2025-01/2025-06” (fieldwork), “published 2025-02”, or “unknown”. None for a derived figure.'
	},
	voice: {
		title: 'Voice',
		description: 'Who states the value: the article (the default), or only its source.'
	},
	sources: {
		title: 'Sources',
		description:
			'The names, as in figures.json, of the sources that the figure rests on, parted by semicolons in a CSV file. None where none was found.'
	},
	sourceNames: {
		title: 'Source names',
		description:
			'The same sources, as a source line names them, parted by semicolons in a CSV file.'
	},
	page: { title: 'Page', description: 'Where in the source: “p. 9”.' },
	certainty: {
		title: 'Certainty',
		description: `${CERTAINTIES.map((one) => `${one} (${CERTAINTY[one]})`).join(', ')}. A derived figure is as certain as the least certain of its parts.`
	},
	ownValue: {
		title: 'Source’s value',
		description: 'The source’s own number, where it parts ways with the article.'
	},
	ownTo: { title: 'Source’s high end', description: 'The high end of the source’s own range.' },
	ownUnit: { title: 'Source’s unit', description: 'The unit of the source’s own number.' },
	ownQualifier: {
		title: 'Source’s qualifier',
		description: 'How firm the source’s own number is, as the source states it.'
	},
	ownSaid: {
		title: 'Source’s value as said',
		description: 'The source’s own number with its qualifier and unit, as readers are told it.'
	},
	says: {
		title: 'What the source says',
		description:
			'What the source was found to say, in our own words, where it parts ways with the article.'
	},
	note: { title: 'Note', description: 'What a careful reader should know.' },
	operation: {
		title: 'Worked out by',
		description:
			'How a derived figure is worked out from its parts: share (first of second, in per cent), ratio (first divided by second), difference (first minus second), product (first times second), sum (all added up), tally (the article’s figures counted, by what was found of their sources). None for a cited figure.'
	},
	parts: {
		title: 'Worked out from',
		description: 'The figures that a derived figure is worked out from, in the operation’s order.'
	},
	revisions: {
		title: 'Corrections',
		description:
			'Corrections of what was published, oldest first: the date, what the piece said before, what it says now, and why; the field, where that is not the number. In CSV, as JSON.'
	}
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
