import { describe, expect, test } from 'vitest';
import { loadWhole } from '../../src/lib/content/load.ts';
import { english } from '../../src/lib/language/en.ts';
import { count, gradeSections } from '../../src/tools/grade.ts';
import { content, files } from '../support/content.ts';

const counts = (text: string) => {
	const { word, sentence, syllable } = count(text, english);
	return [word, sentence, syllable];
};

/** The grades of the real content with another closing section. */
const graded = (prose: string) =>
	gradeSections(
		loadWhole({
			...files,
			'content/article/10-close.svx': `---\ntitle: The end\nid: close\n---\n\n${prose}\n`
		})
	);

const rowOf = (table: string, section: string) =>
	new RegExp(`^${section} .*$`, 'm').exec(table)?.[0].trim().split(/\s+/);

describe('what there is to read', () => {
	test.each([
		['The cat sat.', [3, 1, 3]],
		['Of what? And who says so?', [6, 2, 6]],
		['“Yes” – and *no* one-third.', [4, 1, 5]],
		['- **First**, a list.', [3, 1, 3]]
	])('%s', (text, expected) => {
		expect(counts(text)).toEqual(expected);
	});

	test('counts a number in digits as the words that it is read as', () => {
		expect(counts('It was 42%.')).toEqual([3, 1, counts('It was forty-two per cent.')[2]]);
		expect(counts('It had $1,006.')[2]).toBe(counts('It had dollars one thousand and six.')[2]);
		expect(counts('A 7.5 rating.')[2]).toBe(counts('A seven point five rating.')[2]);
	});
});

describe('the grades', () => {
	test('are those of the formula, with numbers filled in and headings left out', () => {
		const { table } = graded(
			'### Much of this is incomprehensible\n\nHere are <Figure id="poc-launched" as="words" /> dots.'
		);
		// 0.39 × 4 words a sentence + 11.8 × 6 syllables in 4 words − 15.59
		expect(rowOf(table, 'close')).toEqual(['close', '4', '4.0', '3.7']);
	});

	test('name the sections that are too hard', () => {
		const hard =
			'Organisational accountability necessitates comprehensive infrastructural modernisation.';
		const { table, tooHard } = graded(hard);
		expect(tooHard).toEqual(['close']);
		expect(rowOf(table, 'close')?.slice(-2)).toEqual(['over', '9']);
	});

	test('of the piece as it stands are none over nine', () => {
		const { table, tooHard } = gradeSections(content());
		expect(tooHard, table).toEqual([]);
	});
});
