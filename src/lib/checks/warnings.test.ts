import { describe, expect, test } from 'vitest';
import { examine } from '../../tools/check-content.ts';
import { formatProblem } from '../content/problem.ts';
import {
	article,
	breakFiles,
	chart,
	editedAll,
	figures,
	isMeant,
	real,
	site,
	told,
	type Edit
} from './cases/edit.ts';
import { warned } from './cases/warned.ts';

/* What stops no build, and what is only known by the last commit. */

const returns = article('4-returns');
const purse = (put: string): Edit => ({
	file: returns,
	find: 'Yet spending goes on.',
	put
});

test('the content as it stands has nothing to look at', () => {
	expect(examine(real, real)).toMatchObject({ problems: [], warnings: [] });
});

describe('is told, and stops nothing', () => {
	test.each([
		['straight quotation marks', purse('None has closed the "purse.'), '“ and ”'],
		['a straight apostrophe', purse("This hasn't closed the purse."), 'a straight apostrophe'],
		['two hyphens', purse('None has -- as yet – closed it.'), 'hyphens for a dash'],
		['a long dash', purse('None — as yet – has.'), 'a long dash'],
		['two spaces', purse('None of this  has closed it.'), 'more than one space'],
		['a tab between words', purse('None of this\thas closed it.'), 'or a tab: write one space'],
		['three full stops', purse('None of this has closed it...'), 'for an ellipsis'],
		['a mark of something unfinished', purse('TODO None of this has.'), 'unfinished'],
		['a word twice', purse('None of this has closed closed it.'), '“closed” stands twice'],
		['a word twice, once emphasised', purse('None has *closed* closed it.'), 'stands twice'],
		['two full stops', purse('None of this has closed it..'), 'the same mark twice'],
		['two commas', purse('None,, of this, has closed it.'), 'the same mark twice'],
		['a space before a mark', purse('None of this has closed it .'), 'a space before a mark'],
		['no space after a full stop', purse('None has.It is open.'), 'no space after a mark'],
		[
			'a quotation mark left open',
			purse('None has closed the “purse.'),
			'the sign “ has no partner'
		],
		['a quotation mark that closes nothing', purse('None has closed it”.'), 'the sign ”'],
		['a bracket left open', purse('None (of this has closed it.'), 'the sign ( has no partner'],
		['a bracket too many', purse('None (of this)) has closed it.'), 'the sign ) has no partner'],
		[
			'quotation marks that changed places',
			purse('None has closed the ”purse“.'),
			'wrong way round'
		],
		['German quotation marks', purse('None has closed the „purse“.'), 'of another language'],
		['French quotation marks', purse('None has closed the «purse.'), 'of another language'],
		[
			'English quotation marks in German',
			{ file: 'content/de/article/2-giving-up.svx', find: 'Angenommen', put: '“Angenommen”' },
			'of another language: write „ and “'
		],
		[
			'a German quotation mark left open',
			{ file: 'content/de/article/2-giving-up.svx', find: 'Angenommen', put: '„Angenommen' },
			'the sign „ has no partner'
		],
		[
			'a word twice in why something was corrected',
			{ file: figures, after: 'why: The article', find: 'says', put: 'says says' },
			'“says” stands twice'
		],
		[
			'a bracket left open in what a source sells',
			{ file: 'content/sources.yaml', find: 'RAND is a', put: 'RAND (is a' },
			'the sign ( has no partner'
		],
		['two commas apart', purse('None, , of this, has closed it.'), 'the same mark twice'],
		['an apostrophe the wrong way round', purse('It hasn‘t closed.'), 'the wrong way round'],
		['a paragraph without an end', purse('None of this has closed it'), 'without a full stop'],
		[
			'a blank line between the entries of a list',
			{ file: article('8-what-to-do'), find: '\n- **Ask', put: '\n\n- **Ask' },
			'a blank line stands in this list, which sets it wider than others'
		],
		['a paragraph with a small letter', purse('none has closed it.'), 'with a small letter'],
		[
			'German in the original',
			purse('Das ist nicht der Text und gehört nicht auf die Seite.'),
			'this reads as German'
		],
		[
			'English of its own in a translation',
			{
				file: 'content/de/article/2-giving-up.svx',
				find: 'Es wird also schlimmer',
				put: 'This is something that they have not said of the others'
			},
			'this reads as English'
		],
		[
			'English in half of a sentence',
			{
				file: 'content/de/article/2-giving-up.svx',
				find: 'Das ist steil, aber',
				put: 'That is steep, aber'
			},
			'“That is steep” stands in the original too'
		],
		['a year to come', purse('None of this has closed it since 2052.'), 'the year 2052 is to come'],
		[
			'a year long ago',
			purse('None of this has closed it since 1925.'),
			'the year 1925 is long ago'
		],
		[
			'English in the prose of a translation',
			{
				file: 'content/de/article/2-giving-up.svx',
				find: 'Das ist steil, aber zwei Punkte ergeben immer eine gerade Linie.',
				put: 'That is steep, but two points always make a straight line.'
			},
			'“That is steep” stands in the original too: translate it'
		],
		[
			'English on a button of a translation',
			{
				file: 'content/de/site.yaml',
				find: /plain: Ohne.*/,
				put: 'plain: Read without scrolling effects'
			},
			'“Read without scrolling” stands in the original too'
		],
		[
			'two English words of a translation',
			{ file: 'content/de/site.yaml', find: /again: .*/, put: 'again: Guess again' },
			'“Guess again” stands in the original too'
		],
		[
			'English in a label of a translation',
			{
				file: 'content/de/charts/abandonment.yaml',
				after: 'labels:\n',
				find: /before: .*/,
				put: 'before: "{abandoned-2024} had dropped most of their AI work"'
			},
			'“had dropped most” stands in the original too'
		],
		[
			'English in a note of a translation',
			{
				file: 'content/de/figures.yaml',
				after: '\nabandoned-2024:\n',
				find: /note: .*(?:\n {4}.*)*/,
				put: 'note: Each of the two is one survey, and neither stands for a calendar year.'
			},
			'“Each of the” stands in the original too'
		],
		[
			'two spaces in a title',
			{ file: returns, find: 'title: What comes', put: 'title: What  comes' },
			'more than one space'
		],
		[
			'two hyphens in words of the site',
			{ file: site, after: 'charts-page:\n', find: 'with its frames', put: 'with -- its frames' },
			'hyphens for a dash'
		],
		[
			'a straight apostrophe in a note',
			{ file: figures, after: 'abandoned-2024:\n', find: 'Each of', put: "Each one's of" },
			'a straight apostrophe'
		],
		[
			'a label at a mark without its number',
			{
				file: chart('use-and-scale'),
				after: '  apart:\n',
				find: 'fully: "{fully-scaled-7} have',
				put: 'fully: "Some have'
			},
			'this label stands at the mark of {fully-scaled-7} and tells no number: are these its words?'
		]
	])('%s', (_, edit, says) => {
		const { problems, warnings } = examine(editedAll([edit]));
		expect(told(problems)).toBe('');
		expect(warnings, told(warnings)).toHaveLength(1);
		expect(warnings[0] && formatProblem(warnings[0])).toMatch(`${edit.file}:`);
		expect(warnings[0]?.message).toContain(says);
	});

	test.each(warned)('$name', (broken) => {
		const files = breakFiles(broken);
		const { problems, warnings } = examine(files, real);
		expect(told(problems)).toBe('');
		expect(
			warnings.filter((warning) => isMeant(warning, broken, files)),
			told(warnings)
		).toHaveLength(1);
		expect(warnings.length, told(warnings)).toBe(1 + (broken.also ?? 0));
	});

	test.each([
		['attributes of tags', purse("None has <Figure  id='abandoned-2025'\n  as=words />.")],
		[
			'the same figures in another order and another form in a translation',
			{
				file: 'content/de/article/2-giving-up.svx',
				find: 'um <Figure id="abandon-points" />, auf <Figure id="abandon-ratio" as="times" /> des früheren Anteils',
				put: 'auf <Figure id="abandon-ratio" /> des früheren Anteils, um <Figure id="abandon-points" as="words" />'
			}
		],
		[
			'a paragraph of a translation in two',
			{
				file: 'content/de/article/1-opening.svx',
				find: 'Wir haben gefragt, bei',
				put: 'Wirklich niemand.\n\nWir haben gefragt, bei'
			}
		],
		['the line of a schema under another', { file: site, find: '# yaml', put: '# Words.\n# yaml' }],
		['emphasis, code and comments', purse('**None** *has*, ``it\'s "x"``. <!-- not "yet" -- -->')]
	])('but not in %s', (_, edit) => {
		expect(told(examine(editedAll([edit])).warnings)).toBe('');
	});
});

test('a published figure that is gone, or has another name, is told', () => {
	const renamed = Object.fromEntries(
		Object.entries(real).map(([file, text]) => [
			file,
			text.replaceAll('ibm-countries', 'ibm-lands')
		])
	);
	const { problems, warnings } = examine(renamed, real);
	expect(told(problems)).toBe('');
	expect(told(warnings)).toContain('`ibm-countries` was published and is gone');
});
