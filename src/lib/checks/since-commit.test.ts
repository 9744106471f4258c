import { describe, expect, test } from 'vitest';
import { examine } from '../../tools/check-content.ts';
import { breakFiles, editedAll, figures, isMeant, real, sources, told } from './cases/edit.ts';
import { edited } from './cases/edited.ts';
import { editedProse } from './cases/edited-prose.ts';
import { editedValues } from './cases/edited-values.ts';
import { editedRelations } from './cases/relations.ts';
import { sinceCommit } from './cases/since-commit.ts';

describe('is told where it was edited, by the last commit', () => {
	test.each([...sinceCommit, ...edited, ...editedProse, ...editedRelations, ...editedValues])(
		'$name',
		(broken) => {
			const files = breakFiles(broken);
			const { problems } = examine(files, real);
			expect(
				problems.filter((problem) => isMeant(problem, broken, files)),
				told(problems)
			).toHaveLength(1);
			expect(problems.length, told(problems)).toBe(1 + (broken.also ?? 0));
		}
	);
});

/** The figure of a survey that turns out to have been read, with an entry that says so. */
const corrected = (entry: string) =>
	editedAll([
		{ file: sources, after: 'census-btos:\n', find: 'report of it', put: 'own text' },
		{
			file: figures,
			after: '  census-use:\n',
			find: 'certainty: secondary\n',
			put: `certainty: confirmed\n    revisions:\n      - { date: 2026-11-26, ${entry}, why: We have read it since. }\n`
		}
	]);

describe('a correction of what is no number', () => {
	test.each([
		['field: certainty, was: At second hand, now: Source read', undefined],
		[
			'field: certainty, was: Unread, now: Source read',
			'`was` says “Unread”, but “At second hand” was published'
		],
		[
			'field: certainty, was: At second hand, now: Read',
			'`now` says “Read”, but the page says “Source read”'
		],
		[
			'field: when, was: date unknown, now: asked 2025',
			'`census-use` has the same `when` in the last commit too'
		]
	])('{ %s }', (entry, says) => {
		const { problems } = examine(corrected(entry), real);
		if (says === undefined) expect(told(problems)).toBe('');
		else expect(told(problems)).toContain(says);
	});

	const moved = ['when: published 2025', 'source: deloitte-2025'];
	const toSource = 'field: source, was: Tray.ai, now: Deloitte';
	const voiced = ['of: Leaders in Tray.ai’s survey', 'voice: source'];
	const article = 'the article’s number';
	const own = 'the source’s own number';
	test.each([
		['another source', moved, [toSource], []],
		[
			'another source and its date',
			moved,
			[toSource, 'field: when, was: published 2024, now: published 2025'],
			[]
		],
		[
			'another source and a wrong date',
			moved,
			[toSource, 'field: when, was: published 2023, now: published 2025'],
			['“published 2024” was published']
		],
		['another voice', voiced, [`field: voice, was: ${article}, now: ${own}`], []],
		[
			'another voice, told the wrong way round',
			voiced,
			[`field: voice, was: ${own}, now: ${article}`],
			[`\`was\` says “${own}”, but “${article}” was published: write that`]
		],
		[
			'another voice, told in other words',
			voiced,
			[`field: voice, was: ${article}, now: apples`],
			[`\`now\` says “apples”, but the page says “${own}”: write that, or fix \`voice\``]
		]
	])('of one that has %s', (_, put, entries, says) => {
		const lines = entries.map((entry) => `      - { ${entry}, date: 2026-11-26, why: We looked. }`);
		const files = editedAll([
			{
				file: figures,
				after: '  security-leaders-53:\n',
				find: put === moved ? /when: .*\n.*/ : /of: .*/,
				put: `${put.join('\n    ')}\n    revisions:\n${lines.join('\n')}`
			}
		]);
		const { problems } = examine(files, real);
		expect(problems, told(problems)).toHaveLength(says.length);
		for (const one of says) expect(told(problems)).toContain(one);
	});
});

test('a source of another name is one problem, at that name', () => {
	const renamed = Object.fromEntries(
		Object.entries(real).map(([file, text]) => [file, text.replaceAll('rand-2024', 'rand-corp')])
	);
	const { problems } = examine(renamed, real);
	expect(problems, told(problems)).toHaveLength(1);
	expect(told(problems)).toMatch(
		/^content\/sources\.yaml:\d+:1 `rand-2024` is `rand-corp` now: .* put it back/
	);
});

test('a relation may go with a figure, or with a value that it does not hold for', () => {
	const find = '  - rises: [barrier-model-quality, barrier-unwilling]\n';
	const files = editedAll([
		{ file: figures, find, put: '' },
		{ file: figures, after: '  barrier-model-quality:\n', find: 'value: 7.5', put: 'value: 9.5' }
	]);
	expect(told(examine(files, real).problems)).not.toContain('was checked at each build');
});
