import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/lib/data/atom.ts';
import { corrections, lastCorrection, modified } from '../../src/lib/data/corrections.ts';
import type { Dataset } from '../../src/lib/data/dataset.ts';
import { loadContent } from '../../src/lib/data/load.ts';
import { checkTexts } from '../../src/tools/check-content.ts';
import { readContent, readProse } from '../../src/tools/read-content.ts';
import { root } from '../support/content.ts';

const texts = readContent(root);
const prose = readProse(root);
const VALUE = '  abandoned-2025:\n    value: 42\n';
const REVISION = `    revisions:
      - date: 2026-11-22
        was: 42%
        now: 43%
        why: The survey’s publisher corrected its report.
`;

const edited = (to: string) => {
	expect(texts.figures.split(VALUE)).toHaveLength(2);
	return { ...texts, figures: texts.figures.replace(VALUE, to) };
};
const changed = edited(VALUE.replace('42', '43'));
const told = edited(VALUE.replace('42', '43') + REVISION);
const check = (now: typeof texts) => checkTexts(now, prose, texts.figures);

describe('a published value', () => {
	test('that stays as it was is in order', () => {
		expect(check(texts)).toEqual([]);
	});

	test('that changes without a word is a fault, at its line', () => {
		const faults = check(changed);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.message).toContain('revisions');
		const line = changed.figures.split('\n').indexOf('  abandoned-2025:') + 2;
		expect(faults[0]).toMatchObject({ file: 'content/figures.yaml', line });
	});

	test('that changes with a revision is in order', () => {
		expect(check(told)).toEqual([]);
	});

	test('must be told as it was and as it is', () => {
		for (const [wrong, line, right] of [
			['was: 41%', 'was', '42%'],
			['now: 44%', 'now', '43%']
		] as const) {
			const figures = told.figures.replace(new RegExp(`${line}: 4\\d%`), wrong);
			const faults = check({ ...told, figures });
			expect(faults).toHaveLength(1);
			expect(faults[0]?.message).toContain(right);
			expect(figures.split('\n')[(faults[0]?.line ?? 0) - 1]).toContain(wrong);
		}
	});

	test('that changes again after its revision was committed needs another', () => {
		const again = {
			...told,
			figures: told.figures.replace('value: 43\n', 'value: 44\n').replace('now: 43%', 'now: 44%')
		};
		expect(checkTexts(again, prose, told.figures)).toHaveLength(1);
	});

	test('cannot be compared where there is no commit, and passes', () => {
		expect(checkTexts(changed, prose)).toEqual([]);
	});

	test('is not touched by another way to write the same number, or by a new figure', () => {
		const same = edited(VALUE.replace('42', '42.0'));
		expect(check(same)).toEqual([]);
	});
});

function datasetOf(content: typeof texts): Dataset {
	const { dataset, faults } = loadContent(content);
	if (!dataset) throw new Error(JSON.stringify(faults));
	return dataset;
}

describe('a correction', () => {
	const data = datasetOf(told);

	test('is told at the figure, at those worked out from it, and nowhere else', () => {
		expect(lastCorrection(data, ['abandoned-2025'])?.now).toBe('43%');
		expect(lastCorrection(data, ['abandon-points'])?.now).toBe('43%');
		expect(lastCorrection(data, ['poc-launched'])).toBeUndefined();
	});

	test('dates the piece', () => {
		expect(modified(data)).toBe('2026-11-22');
		expect(modified(datasetOf(texts))).toBe(datasetOf(texts).site.published);
		expect(corrections(data)).toHaveLength(1);
	});

	test('is an entry of the feed, with what it was, what it is and why', () => {
		const feed = atomFeed(data, 'https://example.org/story');
		expect(feed).toContain('<updated>2026-11-22T00:00:00Z</updated>');
		expect(feed).toContain('https://example.org/story/changes/#abandoned-2025-2026-11-22');
		for (const part of ['42%', '43%', 'corrected its report']) expect(feed).toContain(part);
		expect(atomFeed(datasetOf(texts), 'https://example.org')).not.toContain('<entry>');
	});
});
