import { QUALIFIERS, UNITS } from '../quantity.ts';
import { CERTAINTIES, OPERATIONS, VOICES } from '../schema.ts';

/** One kind of value in the downloads: what it is called, what it means, what it may hold. */
export interface Field {
	/** The heading of its column, and its title in the JSON Schema. */
	title: string;
	description: string;
	/** Its type as Table Schema has it; a list is told as a string whose items are parted by semicolons. */
	type: 'string' | 'number' | 'list' | 'array';
	/** Whether every row has it. */
	required?: boolean;
	/** All that it may be. */
	values?: readonly string[];
}

/**
 * The one description of what the downloads hold: the CSV files’ headings, the Data Package’s
 * fields and the JSON Schema all say what stands here.
 */
export const FIELDS = {
	id: {
		title: 'Figure',
		description: 'The figure’s own name, unlike any other’s; it stays when the value is corrected.',
		type: 'string',
		required: true
	},
	frame: {
		title: 'Frame',
		description: 'The picture of the chart that rests on the figure.',
		type: 'string',
		required: true
	},
	figure: {
		title: 'Figure',
		description: 'The figure’s own name, as in figures.csv and figures.json.',
		type: 'string',
		required: true
	},
	value: {
		title: 'Value',
		description:
			'The number, bare: 42 for 42%. Of a range, the low end. None where a claim has none.',
		type: 'number'
	},
	to: {
		title: 'High end',
		description: 'The high end of a range.',
		type: 'number'
	},
	unit: {
		title: 'Unit',
		description:
			'What kind of number: percent (a share of a hundred), count, dollars, times (a ratio), points (of percentage), score.',
		type: 'string',
		values: UNITS
	},
	qualifier: {
		title: 'Qualifier',
		description: 'How firm the number is, as stated. “range” goes from the value to the high end.',
		type: 'string',
		values: QUALIFIERS
	},
	said: {
		title: 'As said',
		description: 'The number with its qualifier and unit, rounded, as readers are told it.',
		type: 'string'
	},
	counts: {
		title: 'What is counted',
		description: 'What is counted; where article and source part ways, as the article has it.',
		type: 'string',
		required: true
	},
	of: {
		title: 'Of whom',
		description: 'Whose it is: who was asked, or what was looked at. None for a derived figure.',
		type: 'string'
	},
	when: {
		title: 'When',
		description:
			'“asked 2025-01/2025-06” (fieldwork), “published 2025-02”, or “unknown”. None for a derived figure.',
		type: 'string'
	},
	voice: {
		title: 'Voice',
		description: 'Who states the value: the article, or its source.',
		type: 'string',
		required: true,
		values: VOICES
	},
	sources: {
		title: 'Sources',
		description:
			'The names, as in figures.json, of the sources that the figure rests on, parted by semicolons in a CSV file. None where none was found.',
		type: 'list'
	},
	sourceNames: {
		title: 'Source names',
		description:
			'The same sources, as a source line names them, parted by semicolons in a CSV file.',
		type: 'list'
	},
	page: {
		title: 'Page',
		description: 'Where in the source.',
		type: 'string'
	},
	certainty: {
		title: 'Certainty',
		description:
			'confirmed (the source’s own text was read), secondary (only another party’s report of it was read), not found (no source was found). A derived figure is as certain as the least certain of its parts.',
		type: 'string',
		required: true,
		values: CERTAINTIES
	},
	ownValue: {
		title: 'Source’s value',
		description: 'The source’s own number, where it parts ways with the article.',
		type: 'number'
	},
	ownTo: {
		title: 'Source’s high end',
		description: 'The high end of the source’s own range.',
		type: 'number'
	},
	ownUnit: {
		title: 'Source’s unit',
		description: 'The unit of the source’s own number.',
		type: 'string',
		values: UNITS
	},
	ownQualifier: {
		title: 'Source’s qualifier',
		description: 'How firm the source’s own number is, as the source states it.',
		type: 'string',
		values: QUALIFIERS
	},
	ownSaid: {
		title: 'Source’s value as said',
		description: 'The source’s own number with its qualifier and unit, as readers are told it.',
		type: 'string'
	},
	says: {
		title: 'What the source says',
		description: 'What the source was found to say, where it parts ways with the article.',
		type: 'string'
	},
	note: {
		title: 'Note',
		description: 'What a careful reader should know.',
		type: 'string'
	},
	operation: {
		title: 'Worked out by',
		description:
			'How a derived figure is worked out from its parts: share (first of second, in per cent), ratio (first divided by second), difference (first minus second), product (first times second), sum (all added up). None for a cited figure.',
		type: 'string',
		values: OPERATIONS
	},
	parts: {
		title: 'Worked out from',
		description: 'The figures that a derived figure is worked out from, in the operation’s order.',
		type: 'list'
	},
	revisions: {
		title: 'Corrections',
		description:
			'Corrections of a published value, oldest first: the date, what the piece said before, what it says now, and why. In CSV, as JSON.',
		type: 'array'
	}
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
