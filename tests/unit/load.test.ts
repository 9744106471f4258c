import { describe, expect, test } from 'vitest';
import { ContentError, formatFault, formatFaults } from '../../src/lib/data/faults.ts';
import { loadContent, type ContentTexts } from '../../src/lib/data/load.ts';
import { texts } from '../support/content.ts';

/** One file of the content folder: a chart by its name, or one of the three others. */
type File = 'figures' | 'sources' | 'site' | `charts/${string}`;

/** An edit gone wrong: the first `was` from `after` on becomes `now`. */
interface Slip {
	file: File;
	after?: string;
	was: string;
	now: string;
}

const textOf = (content: ContentTexts, file: File): string =>
	(file === 'figures' || file === 'sources' || file === 'site'
		? content[file]
		: content.charts[file.replace('charts/', '')]) ?? '';

function spot(text: string, after: string, piece: string): number {
	const start = text.indexOf(after);
	const at = text.indexOf(piece, start);
	if (start < 0 || at < 0) throw new Error(`The file holds no “${after} … ${piece}”.`);
	return at;
}

function slip(content: ContentTexts, edit: Slip): ContentTexts {
	const text = textOf(content, edit.file);
	const at = spot(text, edit.after ?? '', edit.was);
	const edited = text.slice(0, at) + edit.now + text.slice(at + edit.was.length);
	return edit.file.startsWith('charts/')
		? { ...content, charts: { ...content.charts, [edit.file.replace('charts/', '')]: edited } }
		: { ...content, [edit.file]: edited };
}

/** “content/figures.yaml:12:5”, counted by hand from where a piece of text stands. */
function address({ file, after = '' }: Slip, content: ContentTexts, piece: string): string {
	const text = textOf(content, file);
	const at = spot(text, after, piece);
	const lines = text.slice(0, at).split('\n');
	return `content/${file}.yaml:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

const faultsOf = (content: ContentTexts) => loadContent(content).faults.map(formatFault);

test('the content folder loads without a fault', () => {
	const { dataset, faults } = loadContent(texts);
	expect(faults.map(formatFault)).toEqual([]);
	expect(Object.keys(dataset?.figures ?? {}).length).toBeGreaterThan(31);
	expect(Object.keys(dataset?.charts ?? {})).toHaveLength(10);
});

const abandoned = 'abandoned-2025:\n';

/**
 * Each slip, the piece of text its fault must point at, what the fault must say, and how many other
 * faults follow from it; mostly none.
 */
const slips: [string, Slip, string, string, number?][] = [
	[
		'a misspelt source',
		{ file: 'figures', after: abandoned, was: 'sp-2025', now: 'sp-2052' },
		'sp-2052',
		'`sp-2052` is not in sources.yaml: did you mean `sp-2025`?'
	],
	[
		'a misspelt field',
		{ file: 'figures', after: abandoned, was: 'qualifier', now: 'qualifer' },
		'qualifer',
		'`qualifer` is not known here: did you mean `qualifier`?'
	],
	[
		'a misspelt qualifier',
		{ file: 'figures', after: 'legacy-60:\n', was: 'nearly', now: 'neary' },
		'neary',
		'`qualifier` cannot be “neary”: did you mean `nearly`?'
	],
	[
		'a misspelt unit',
		{ file: 'figures', after: abandoned, was: 'percent', now: 'precent' },
		'precent',
		'`unit` cannot be “precent”: did you mean `percent`?'
	],
	[
		'a misspelt certainty',
		{ file: 'figures', after: abandoned, was: 'secondary', now: 'secondry' },
		'secondry',
		'`certainty` cannot be “secondry”: did you mean `secondary`?'
	],
	[
		'a number with its sign',
		{ file: 'figures', after: abandoned, was: '42', now: '"42%"' },
		'"42%"',
		'`value` must be a plain number (42, not "42%")'
	],
	[
		'a percentage over a hundred',
		{ file: 'figures', after: abandoned, was: '42', now: '420' },
		'420',
		'`value` is over 100, and a percentage cannot be'
	],
	[
		'a number below zero',
		{ file: 'figures', after: abandoned, was: '42', now: '-42' },
		'-42',
		'`value` is below zero'
	],
	[
		'a count that is not whole',
		{ file: 'figures', after: 'poc-launched:\n', was: '33', now: '33.5' },
		'33.5',
		'`value` is a count, so it must be whole'
	],
	[
		'a fraction over zero',
		{ file: 'figures', after: 'poc-next-edition:\n', was: '1/2', now: '1/0' },
		'1/0',
		'`value` divides by zero'
	],
	[
		'a field left out',
		{
			file: 'figures',
			after: abandoned,
			was: '    counts: Companies that dropped most of their AI initiatives before production\n',
			now: ''
		},
		'abandoned-2025:',
		'`counts` is missing in `abandoned-2025`'
	],
	[
		'a field left empty',
		{ file: 'figures', after: abandoned, was: 'certainty: secondary', now: 'certainty: ""' },
		'""',
		'`certainty` is empty: use one of confirmed, secondary, not found'
	],
	[
		'a value without a unit',
		{ file: 'figures', after: abandoned, was: '    unit: percent\n', now: '' },
		'42',
		'`value` needs a `unit` beside it'
	],
	[
		'a range without its high end',
		{ file: 'figures', after: 'focus-one-or-two:\n', was: '    to: 2\n', now: '' },
		'range',
		'the high end must be given as `to`'
	],
	[
		'a range upside down',
		{ file: 'figures', after: 'focus-one-or-two:\n', was: 'to: 2', now: 'to: 0' },
		'0',
		'`to` must be higher than `value`'
	],
	[
		'a month that does not exist',
		{ file: 'figures', after: abandoned, was: 'published 2025', now: 'published 2025-13' },
		'published 2025-13',
		'`when` holds a date that does not exist'
	],
	[
		'a date in another order',
		{ file: 'figures', after: abandoned, was: 'published 2025', now: 'published May 2025' },
		'published May 2025',
		'must read “asked 2025-01/2025-06”'
	],
	[
		'certainty without a source',
		{ file: 'figures', after: abandoned, was: '    source: sp-2025\n', now: '' },
		'secondary',
		'needs a `source`, unless it is “not found”'
	],
	[
		'a name that stands twice',
		{ file: 'figures', after: 'abandoned-2024:\n', was: 'abandoned-2025:', now: 'abandoned-2024:' },
		'abandoned-2024:\n    value: 42',
		'this name stands twice in the same place'
	],
	[
		'a misspelt part of a derived figure',
		{ file: 'figures', after: 'poc-lost:\n', was: 'poc-in-production', now: 'poc-in-prodution' },
		'poc-in-prodution',
		'`poc-in-prodution` is not a figure: did you mean `poc-in-production`?'
	],
	[
		'a figure worked out from itself',
		{ file: 'figures', after: 'poc-lost:\n', was: 'poc-launched', now: 'poc-lost' },
		'[poc-lost, poc-in-production]',
		'goes round in a circle'
	],
	[
		'figures worked out from one another',
		{ file: 'figures', after: 'poc-lost:\n', was: 'poc-in-production', now: 'poc-lost-share' },
		'[poc-lost, poc-launched]',
		'`poc-lost-share` goes round in a circle: it rests on `poc-lost`'
	],
	[
		'a figure that others rest on, worked out from a claim',
		{ file: 'figures', after: 'poc-lost:\n', was: 'poc-in-production', now: 'wasted-billions' },
		'[poc-launched, wasted-billions]',
		'`wasted-billions` has no value to work with'
	],
	[
		'a figure worked out from a bound',
		{
			file: 'figures',
			after: 'security-gap:\n',
			was: 'security-leaders-53',
			now: 'tray-respondents'
		},
		'[security-practitioners-62, tray-respondents]',
		'rests on “more than 1000”'
	],
	[
		'a figure worked out from a claim',
		{
			file: 'figures',
			after: 'security-gap:\n',
			was: 'security-leaders-53',
			now: 'wasted-billions'
		},
		'[security-practitioners-62, wasted-billions]',
		'`wasted-billions` has no value to work with'
	],
	[
		'a derived figure below zero',
		{
			file: 'figures',
			after: 'abandon-points:\n',
			was: '[abandoned-2025, abandoned-2024]',
			now: '[abandoned-2024, abandoned-2025]'
		},
		'[abandoned-2024, abandoned-2025]',
		'`abandon-points` comes out below zero'
	],
	[
		'a funnel that grows',
		{ file: 'figures', after: 'genai-task-piloted:\n', was: '20', now: '65' },
		'65',
		'this funnel grows: `genai-task-piloted` (65) is more than `genai-task-looked` (60)',
		1
	],
	[
		'a relation of an unknown figure',
		{ file: 'figures', after: 'relations:\n', was: 'poc-apj-live', now: 'poc-apj-liv' },
		'poc-apj-liv',
		'`poc-apj-liv` is not a figure: did you mean `poc-apj-live`?'
	],
	[
		'a misspelt figure in a note',
		{
			file: 'figures',
			after: abandoned,
			was: '{projects-scrapped-46}',
			now: '{projects-scraped-46}'
		},
		'{projects-scraped-46}',
		'{projects-scraped-46} names no figure: did you mean `projects-scrapped-46`?'
	],
	[
		'a misspelt figure in a chart',
		{ file: 'charts/funnel', after: 'labels:\n', was: '{poc-launched}', now: '{poc-lanched}' },
		'{poc-lanched} proofs',
		'{poc-lanched} names no figure: did you mean `poc-launched`?'
	],
	[
		'a placeholder that cannot be read',
		{ file: 'charts/funnel', was: '{poc-launched as words cap}', now: '{poc-launched in words}' },
		'{poc-launched in words} attempts',
		'“{poc-launched in words}” is not a placeholder: write {id}'
	],
	[
		'a brace left open',
		{ file: 'site', after: 'title: ', was: 'words}', now: 'words' },
		'{poc-in-production as words out',
		'“{” is not a placeholder'
	],
	[
		'a source’s value where there is none',
		{ file: 'charts/abandonment', was: '{abandoned-2025}', now: '{abandoned-2025:source}' },
		'{abandoned-2025:source}"',
		'`abandoned-2025` has no value of the source’s own (`differs`)'
	],
	[
		'the number of a claim without one',
		{ file: 'site', after: 'opening: ', was: '{poc-lost as words}', now: '{wasted-billions}' },
		'{wasted-billions}',
		'`wasted-billions` has no value'
	],
	[
		'a misspelt field of a source',
		{ file: 'sources', was: 'paid_by', now: 'payed_by' },
		'payed_by',
		'`payed_by` is not known here: did you mean `paid_by`?'
	],
	[
		'a link that is none',
		{ file: 'sources', was: 'https://', now: 'www.' },
		'www.',
		'`url` is not a web link: it must begin with https:// or http://'
	],
	[
		'a frame without its headline',
		{
			file: 'charts/security',
			was: '    title: "{security-leaders-53} of leaders put security first"\n',
			now: ''
		},
		'leaders:',
		'`title` is missing in `leaders`'
	]
];

describe('a slip is found where it was made', () => {
	test.each(slips)('%s', (_, edit, piece, message, also = 0) => {
		const content = slip(texts, edit);
		const { dataset, faults } = loadContent(content);
		expect(dataset).toBeUndefined();
		const [fault = '', ...others] = faults.map(formatFault);
		expect(others).toHaveLength(also);
		expect(fault.slice(0, fault.indexOf(' '))).toBe(address(edit, content, piece));
		expect(fault).toContain(message);
	});
});

describe('many slips', () => {
	const shapes = slips.filter(([name]) =>
		[
			'a misspelt qualifier',
			'a count that is not whole',
			'a range upside down',
			'a misspelt field of a source',
			'a link that is none',
			'a frame without its headline'
		].includes(name)
	);
	const names = slips.filter(([name]) =>
		[
			'a misspelt source',
			'a misspelt part of a derived figure',
			'a funnel that grows',
			'a misspelt figure in a chart',
			'a placeholder that cannot be read',
			'a brace left open',
			'a source’s value where there is none'
		].includes(name)
	);

	test.each([
		['in the shape of the files', shapes],
		['in names, relations and texts', names]
	])('%s are all found at once', (_, made) => {
		expect(made.length).toBeGreaterThan(5);
		const content = made.reduce((content, [, edit]) => slip(content, edit), texts);
		const faults = faultsOf(content);
		for (const [name, , , message] of made) expect(faults.join('\n'), name).toContain(message);
	});

	test('are told in reading order, under their number', () => {
		const content = names.reduce((content, [, edit]) => slip(content, edit), texts);
		const { faults } = loadContent(content);
		const [head, empty, ...lines] = new ContentError(faults).message.trimEnd().split('\n');
		expect(head).toBe(`${faults.length} faults in the content:`);
		expect(empty).toBe('');
		expect(lines).toHaveLength(faults.length);
		const places = lines.map((line) => /^(\S+):(\d+):\d+ /.exec(line));
		for (const [i, place] of places.entries()) {
			const before = places[i - 1];
			if (before?.[1] === place?.[1])
				expect(Number(place?.[2])).toBeGreaterThanOrEqual(Number(before?.[2] ?? 0));
		}
	});

	test('one alone is told as one', () => {
		const [, edit] = slips[0] ?? [];
		if (!edit) return expect.fail('no slip');
		expect(formatFaults(loadContent(slip(texts, edit)).faults)).toMatch(
			/^One fault in the content:\n\ncontent\/figures\.yaml:\d+:\d+ .+\n$/
		);
	});
});

describe('what the files cannot be read for', () => {
	test.each([
		['figures:\n\tabandoned: 1\n', 'content/figures.yaml:2:1 a tab stands where spaces are needed'],
		['figures:\n  a:\n    counts: "open\n', 'content/figures.yaml:'],
		['', 'content/figures.yaml:1:1 ']
	])('%j', (figures, message) => {
		const faults = faultsOf({ ...texts, figures });
		expect(
			faults.some((fault) => fault.startsWith(message)),
			faults.join('\n')
		).toBe(true);
	});
});
