import { expect, test } from 'vitest';
import { article, editedAll } from '../checks/cases/edit.ts';
import { fill } from '../content/fill.ts';
import { loadWhole } from '../content/load.ts';
import { wordsOfStep } from './steps.ts';

const SAID = 'A company counts if it dropped most of its projects.';

test.each([
	['asterisks', '*most* of'],
	['underscores', '_most_ of'],
	['strong emphasis', '__most__ of'],
	['both', '***most*** of'],
	['a link', '[most](https://example.org/a_(b)) of'],
	['a sign that is none', 'most\\ of', 'dropped most\\ of'],
	['escaped signs', '\\*most\\* of', 'dropped *most* of'],
	[
		'emphasis around a number',
		'_<Figure id="projects-scrapped-46" /> most_ of',
		'dropped 46% most of'
	],
	['a claim', '<Figure id="projects-scrapped-46">_most_</Figure> of']
])('the words of a step are told without %s', (_, typed, said = 'dropped most of') => {
	const edit = { file: article('2-giving-up'), find: '*most* of', put: typed };
	const content = loadWhole(editedAll([edit]));
	const words = wordsOfStep(content, 'abandonment-counted').map((text) => fill(content, text));
	expect(words.join(' ')).toContain(SAID.replace('dropped most of', said));
});
