import { describe, expect, test } from 'vitest';
import { files as real, withoutRevisions } from '../../../tests/support/content.ts';
import { checkFiles } from '../../tools/check-content.ts';
import { correctionAnchor, corrections, lastCorrection, modified } from '../content/corrections.ts';
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
const check = (now: Files, before = published) => checkFiles(now, { [FIGURES]: before });

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

	test('that others are worked out from names them', () => {
		const message = check(changed)[0]?.message;
		expect(message).toMatch(
			/for readers to see; with it changes what is worked out from it: `abandon-points` \(25 .*, now 26 .*\)$/
		);
		const other = inFigures('  barrier-ux:\n', 'value: 7', 'value: 6.9');
		expect(check(other)[0]?.message).toMatch(/for readers to see$/);
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
		expect(check(again, figuresIn(told))).toHaveLength(1);
	});

	const inFigures = (after: string, find: string, put: string, text = published): Files => {
		const from = text.indexOf(after);
		const at = text.indexOf(find, from);
		expect(Math.min(from, at)).toBeGreaterThan(0);
		return { ...files, [FIGURES]: text.slice(0, at) + put + text.slice(at + find.length) };
	};
	/** What is told of an edit, as the line that it points at and its message. */
	const toldOf = (now: Files) =>
		check(now).map(
			({ line, message }) => `${figuresIn(now).split('\n')[line - 1]?.trim() ?? ''} | ${message}`
		);
	const SOURCE = REVISION.replace('42%', 'exactly').replace('43%', 'x');
	const correction = (was: string, now: string, more = '', date = '2026-11-22') =>
		SOURCE.replace('exactly', was)
			.replace('now: x', `now: ${now}`)
			.replace('2026-11-22', date)
			.replace(/\n$/, `\n${more}`);
	const VOICE = '        voice: source\n';

	test.each([
		['a source’s own value', '  fail-twice-it:\n', 'value: 80', 'value: 70', 'value: 70'],
		['its unit', '  fail-twice-it:\n', 'unit: percent', 'unit: score', 'value: 80'],
		['the end of a source’s range', '  budget-sales-marketing:\n', 'to: 70', 'to: 65', 'to: 65'],
		['the end of a range', '  focus-one-or-two:\n', 'to: 2', 'to: 4', 'to: 4'],
		[
			'a source’s value that is gone',
			'  fail-twice-it:\n',
			'      value: 80\n      unit: percent\n      qualifier: more than\n',
			'',
			'says: >-'
		]
	])('of another kind is asked for too: %s', (_, after, find, put, line) => {
		const asked = toldOf(inFigures(after, find, put)).filter((one) => one.includes('revisions'));
		expect(asked).toHaveLength(1);
		expect(asked[0]).toContain(line.split(':')[0]);
		expect(asked[0]).toContain('add an entry under `revisions`');
	});

	test('of a source may change with a revision that says whose it is', () => {
		const now = inFigures('  fail-twice-it:\n', 'value: 80', 'value: 70');
		const with_ = (entry: string) =>
			inFigures('  fail-twice-it:\n', '    counts:', `${entry}    counts:`, figuresIn(now));
		expect(toldOf(with_(correction('more than 80%', 'more than 70%', VOICE)))).toEqual([]);
		expect(toldOf(with_(correction('80%', 'more than 70%', VOICE)))[0]).toMatch(
			/^was: 80% .*“more than 80%” was published/
		);
		expect(toldOf(with_(correction('2 times', 'more than 70%')))).toContainEqual(
			expect.stringMatching(/^value: 70 .*voice/)
		);
	});

	test.each([
		['in which nothing changed', correction('42%', '42%'), 'was: 42%', 'nothing changed'],
		[
			'of a value that is as it was',
			correction('41%', '42%'),
			'was: 41%',
			'in the last commit too'
		],
		[
			'from before the piece was published',
			correction('42%', '43%', '', '2026-11-21'),
			'- date: 2026-11-21',
			'the piece was first published on 2026-11-22'
		],
		[
			'of a source without a value of its own',
			correction('42%', '43%', VOICE),
			'voice: source',
			'has no value of the source’s own'
		],
		[
			'of the same day as another',
			correction('42%', '44%') + correction('44%', '43%').replace('    revisions:\n', ''),
			'- date: 2026-11-22',
			'two corrections'
		],
		[
			'that does not go on from the one before',
			correction('42%', '44%') +
				correction('45%', '43%', '', '2026-11-23').replace('    revisions:\n', ''),
			'was: 45%',
			'the correction before it ended at “44%”'
		],
		[
			'older than the one before',
			correction('42%', '44%', '', '2026-11-24') +
				correction('44%', '43%', '', '2026-11-23').replace('    revisions:\n', ''),
			'- date: 2026-11-23',
			'oldest first'
		]
	])('cannot have a correction %s', (_, entry, line, says) => {
		const value = /42%$/m.exec(entry.split('now:')[1] ?? '') ? '42' : '43';
		const problems = toldOf(edited(VALUE.replace('42', value) + entry));
		expect(
			problems.some((one) => one.startsWith(line) && one.includes(says)),
			problems.join('\n')
		).toBe(true);
	});

	test('cannot lose a correction that was told', () => {
		const [problem] = check(
			{ ...told, [FIGURES]: figuresIn(told).replace(REVISION, '') },
			figuresIn(told)
		);
		expect(problem?.message).toContain(
			'a correction of `abandoned-2025` that readers were told of is gone'
		);
	});

	test('cannot rewrite a correction that was told', () => {
		const [problem] = check(
			{ ...told, [FIGURES]: figuresIn(told).replace('was: 42%', 'was: 41%') },
			figuresIn(told)
		);
		expect(problem?.message).toContain(
			'readers were told another correction here: put its was back'
		);
	});

	test('can be corrected twice on one day, where readers were told of the first', () => {
		const second = REVISION.replace('was: 42%', 'was: 43%')
			.replace('now: 43%', 'now: 44%')
			.replace('    revisions:\n', '');
		const twice = figuresIn(told)
			.replace('value: 43\n', 'value: 44\n')
			.replace(REVISION, `${REVISION}${second}`);
		const now = { ...told, [FIGURES]: twice };
		expect(check(now, figuresIn(told))).toEqual([]);
		expect(corrections(loadWhole(now)).map(correctionAnchor)).toEqual([
			'abandoned-2025-2026-11-22-2',
			'abandoned-2025-2026-11-22'
		]);
		expect(lastCorrection(loadWhole(now), ['abandon-points'])?.now).toBe('44%');
	});

	test('cannot be compared where there is no commit, and passes', () => {
		expect(checkFiles(changed)).toEqual([]);
	});

	test('is not touched by another way to write what is said alike', () => {
		expect(check(edited(VALUE.replace('42', '42.0')))).toEqual([]);
		expect(check(inFigures('  barrier-scale:\n', 'unit: score', 'unit: count'))).toEqual([]);
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
