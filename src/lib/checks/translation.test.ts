import { expect, test } from 'vitest';
import { load } from '../content/load.ts';
import { loadTranslations } from '../content/translate.ts';
import { untranslatedTexts } from '../content/untranslated.ts';
import { breakFiles, editedAll, isMeant, problemsOf, told } from './cases/edit.ts';
import { translation } from './cases/translation.ts';

const DE = 'content/de/';

test.each(translation)('is rejected, where it was typed: $name', (broken) => {
	const files = breakFiles(broken);
	const problems = problemsOf(files);
	expect(
		problems.some((problem) => isMeant(problem, broken, files)),
		told(problems)
	).toBe(true);
	expect(problems.length, told(problems)).toBe(1 + (broken.also ?? 0));
});

test('a correction and a note need not wait for their translation, which is asked for', () => {
	const files = editedAll([
		{
			file: 'content/figures.yaml',
			after: '  abandoned-2025:\n',
			find: '    note:',
			put: '    revisions:\n      - { date: 2026-11-25, was: 43%, now: 42%, why: It was mistyped. }\n    note:'
		},
		{ file: `${DE}figures.yaml`, after: '\nabandoned-2024:\n', find: /.*note: .*\n/, put: '' }
	]);
	expect(told(problemsOf(files))).toBe('');
	const [loaded] = loadTranslations(load(files).draft, files);
	if (!loaded) throw new Error('There is no translation.');
	expect(untranslatedTexts(loaded.draft)).toEqual([
		'abandoned-2024 note',
		'abandoned-2025 revisions'
	]);
	expect(loaded.draft.figures['abandoned-2024']?.note).toBeUndefined();
	expect(loaded.draft.figures['abandoned-2025']?.revisions).toHaveLength(1);
});

test('what is wrong with the original is told once, not in each language', () => {
	const figure = { file: 'content/figures.yaml', after: '  poc-launched:\n' };
	const problems = problemsOf(
		breakFiles({ ...figure, name: '', find: 'value: 33', put: 'value: 3.5', says: '' })
	);
	expect(problems.length).toBeGreaterThan(0);
	for (const { file } of problems) expect(file).toBe('content/figures.yaml');
});
