import { describe, expect, test } from 'vitest';
import { files as real, withoutRevisions } from '../../../tests/support/content.ts';
import { checkFiles } from '../../tools/check-content.ts';
import { corrections, lastCorrection, modified } from '../content/corrections.ts';
import { FIGURES, type Files } from '../content/files.ts';
import { loadWhole } from '../content/load.ts';
import { atomFeed } from '../downloads/feed.ts';

const figuresIn = (files: Files): string => {
	const text = files[FIGURES];
	if (text === undefined) throw new Error('There are no figures.');
	return text;
};
const published = withoutRevisions(figuresIn(real));
const files: Files = { ...real, [FIGURES]: published };
const VALUE = '  abandoned-2025:\n    value: 42\n';
const REVISION = `    revisions:
      - date: 2026-11-22
        was: 42%
        now: 43%
        why: The survey’s publisher corrected its report.
`;

const edited = (to: string): Files => {
	expect(published.split(VALUE)).toHaveLength(2);
	return { ...files, [FIGURES]: published.replace(VALUE, to) };
};
const changed = edited(VALUE.replace('42', '43'));
const told = edited(VALUE.replace('42', '43') + REVISION);
const check = (now: Files) => checkFiles(now, published);

describe('a published value', () => {
	test('that stays as it was is in order', () => {
		expect(check(files)).toEqual([]);
	});

	test('that changes without a word is a problem, at its line', () => {
		const problems = check(changed);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toContain('revisions');
		const line = figuresIn(changed).split('\n').indexOf('  abandoned-2025:') + 2;
		expect(problems[0]).toMatchObject({ file: 'content/figures.yaml', line });
	});

	test('that changes with a revision is in order', () => {
		expect(check(told)).toEqual([]);
	});

	test('must be told as it was and as it is', () => {
		for (const [wrong, line, right] of [
			['was: 41%', 'was', '42%'],
			['now: 44%', 'now', '43%']
		] as const) {
			const figures = figuresIn(told).replace(new RegExp(`${line}: 4\\d%`), wrong);
			const problems = check({ ...told, [FIGURES]: figures });
			expect(problems).toHaveLength(1);
			expect(problems[0]?.message).toContain(right);
			expect(figures.split('\n')[(problems[0]?.line ?? 0) - 1]).toContain(wrong);
		}
	});

	test('that changes again after its revision was committed needs another', () => {
		const again = {
			...told,
			[FIGURES]: figuresIn(told)
				.replace('value: 43\n', 'value: 44\n')
				.replace('now: 43%', 'now: 44%')
		};
		expect(checkFiles(again, figuresIn(told))).toHaveLength(1);
	});

	test('cannot be compared where there is no commit, and passes', () => {
		expect(checkFiles(changed)).toEqual([]);
	});

	test('is not touched by another way to write the same number, or by a new figure', () => {
		const same = edited(VALUE.replace('42', '42.0'));
		expect(check(same)).toEqual([]);
	});
});

describe('a correction', () => {
	const content = loadWhole(told);

	test('is told at the figure, at those worked out from it, and nowhere else', () => {
		expect(lastCorrection(content, ['abandoned-2025'])?.now).toBe('43%');
		expect(lastCorrection(content, ['abandon-points'])?.now).toBe('43%');
		expect(lastCorrection(content, ['poc-launched'])).toBeUndefined();
	});

	test('dates the piece', () => {
		expect(modified(content)).toBe('2026-11-22');
		expect(modified(loadWhole(files))).toBe(loadWhole(files).site.published);
		expect(corrections(content)).toHaveLength(1);
	});

	test('is an entry of the feed, with what it was, what it is and why', () => {
		const feed = atomFeed(content, 'https://example.org/story');
		expect(feed).toContain('<updated>2026-11-22T00:00:00Z</updated>');
		expect(feed).toContain('https://example.org/story/changes/#abandoned-2025-2026-11-22');
		for (const part of ['42%', '43%', 'corrected its report']) expect(feed).toContain(part);
		expect(atomFeed(loadWhole(files), 'https://example.org')).not.toContain('<entry>');
	});
});
