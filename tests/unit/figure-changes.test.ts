import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWhole } from '../../src/lib/content/load.ts';
import { WIDTH } from '../../src/tools/figures.ts';
import { changesText, compare } from '../../src/tools/figures/changes.ts';
import { readStory } from '../../src/tools/figures/story.ts';
import { contentAtHead, readContent } from '../../src/tools/read-content.ts';
import { root } from '../support/content.ts';
import { FILE, FIGURES, PROSE, tiny } from '../support/tiny.ts';

const story = readStory(loadWhole(tiny));

describe('what has changed', () => {
	const withTexts = (change: { figures?: string }, prose = PROSE) =>
		readStory(
			loadWhole({
				...tiny,
				...(change.figures !== undefined && { 'content/figures.yaml': change.figures }),
				[FILE]: prose
			})
		);

	test('nothing: says so', () => {
		const changes = compare(story, withTexts({}));
		expect(changes).toEqual({ figures: [], texts: [], pictures: [], addresses: [] });
		expect(changesText(changes, story.content, WIDTH)).toContain('Nothing differs');
	});

	test('a value: with all that follows from it', () => {
		const after = withTexts({ figures: FIGURES.replace('value: 33', 'value: 40') });
		const { figures, texts, pictures } = compare(story, after);
		expect(figures).toEqual([
			{ id: 'poc-launched', fields: [['value', { was: ['33'], now: ['40'] }]] },
			{ id: 'poc-lost', fields: [['value', { was: ['29'], now: ['36'] }]] }
		]);
		expect(texts.map(({ of, part, was, now }) => [`${of} ${part}`, ...was, ...now])).toEqual([
			['site title', 'Thirty-three in', 'Forty in'],
			['opening prose', 'Picture thirty-three of them.', 'Picture forty of them.'],
			['funnel-launched prose', 'Here are 33.', 'Here are 40.'],
			['funnel-launched prose', 'Of these 29 go.', 'Of these 36 go.'],
			['funnel-launched title', '33 attempts', '40 attempts'],
			['funnel-launched description', 'Thirty-three dots; 29 will go.', 'Forty dots; 36 will go.'],
			['funnel-launched label launched', '33 begun', '40 begun']
		]);
		expect(pictures).toEqual(['opening picture', 'funnel-launched']);
	});

	test('a number that is said as before, a field, a figure come or gone', () => {
		const changed = (from: string, to: string) =>
			compare(story, withTexts({ figures: FIGURES.replace(from, to) })).figures;
		expect(changed('value: 1\n    unit: count', 'value: 1\n    unit: score')).toEqual([
			{
				id: 'years',
				fields: [['number', { was: ['1 count, exactly'], now: ['1 score, exactly'] }]]
			}
		]);
		expect(
			changed('source: survey\n    certainty: confirmed', 'certainty: not-found').map(
				({ id }) => id
			)
		).toEqual(['poc-in-production', 'poc-lost']);
		const without = FIGURES.replace(/ {2}years:\n(?: {4}.*\n)+/, '');
		const less = withTexts({ figures: without });
		expect(compare(story, less).figures).toEqual([
			{ id: 'years', fields: [['removed', { was: ['1'], now: [] }]] }
		]);
		expect(compare(less, story).figures).toEqual([
			{ id: 'years', fields: [['new', { was: [], now: ['1'] }]] }
		]);
	});

	test('words: the sentence touched, and those beside it left alone', () => {
		const after = withTexts({}, PROSE.replace('Here are', 'These are'));
		expect(compare(story, after).texts).toEqual([
			{
				...{ file: FILE, line: 13, of: 'funnel-launched', part: 'prose' },
				...{ was: ['Here are 33.'], now: ['These are 33.'] }
			}
		]);
		const longer = withTexts({}, PROSE.replace(' go.', ' go. Alas.'));
		expect(compare(story, longer).texts.map(({ was, now }) => [was, now])).toEqual([
			[[], ['Alas.']]
		]);
	});

	test('what reads the same: which figure came or went', () => {
		const after = withTexts({}, PROSE.replace(/<Figure id="claim">|<\/Figure>/g, ''));
		const reading = 'All is as *well* as ever.';
		expect(compare(story, after).texts.map(({ was, now }) => [was, now])).toEqual([
			[
				[reading],
				[
					`“${reading}” reads as before, but \`claim\` and its source no longer stand behind its words`
				]
			]
		]);
	});
});

describe('the last commit', () => {
	test.runIf(existsSync(join(root, '.git')))('has files, and no others', () => {
		const committed = contentAtHead(root) ?? {};
		expect(Object.keys(committed).sort()).toEqual(Object.keys(readContent(root)).sort());
		expect(committed['content/figures.yaml']).toMatch(/^# yaml-language-server[^]*figures:[^]*\n$/);
		expect(committed['content/article/1-opening.svx']).toMatch(/^---\n[^]*\n$/);
	});

	test('is not to be had outside of a checkout', () => {
		const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
		try {
			expect(contentAtHead(folder)).toBeUndefined();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
