import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../src/lib/content/fill.ts';
import { loadWhole } from '../../src/lib/content/load.ts';
import { copyText } from '../../src/tools/copy.ts';
import { listText, oneText } from '../../src/tools/figures.ts';
import { readStory } from '../../src/tools/figures/story.ts';
import { wrap } from '../../src/tools/text.ts';
import { content, root } from '../support/content.ts';
import { tiny } from '../support/tiny.ts';

const story = readStory(loadWhole(tiny));
const real = readStory(content());

describe('what is printed', () => {
	test('the list names each figure once, with its value and places', () => {
		const list = listText(story);
		for (const id of Object.keys(story.content.figures))
			expect(list.match(new RegExp(`^${id} `, 'gm')), id).toHaveLength(1);
		expect(list).toMatch(/^share +nearly 88% +not-found\n {2}story +does not show it$/m);
		expect(list).toMatch(/content\/article\/1-opening\.svx:13 +funnel-launched/);
	});

	test('one figure comes with its sentences, its number marked', () => {
		const text = oneText(story, 'poc-launched');
		expect(text).toContain('Here are «33».');
		expect(text).toContain('«Thirty-three» dots; 29 will go.');
		expect(text).toContain('poc-lost  29');
	});

	test('an unknown figure is met with the nearest', () => {
		expect(() => oneText(story, 'poc-lunched')).toThrow('did you mean `poc-launched`?');
		expect(() => oneText(real, 'zzzzzzzzz')).toThrow('npm run figures lists all');
	});

	test('no line of the real content is wider than its page', () => {
		const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
		expect(widest(listText(real))).toBeLessThanOrEqual(100);
		for (const id of Object.keys(real.content.figures))
			expect(widest(oneText(real, id)), id).toBeLessThanOrEqual(100);
		expect(widest(copyText(real.content))).toBeLessThanOrEqual(90);
	});

	test('the copy holds every text of the story, and nothing to fill in', () => {
		const copy = copyText(real.content).replace(/\s+/g, ' ');
		for (const { kind, part, pieces } of real.sentences)
			if (kind === 'prose' || (kind === 'chart' && part !== 'title of the chart'))
				expect(copy).toContain(joinPieces(pieces));
		expect(copy).not.toMatch(/[{}<>]/);
	});

	test('each step’s words stand before those of its frame', () => {
		expect(copyText(story.content)).toContain(
			[
				'[funnel-launched]',
				'Here are 33. Of these 29 go.',
				'    Title        33 attempts\n    Counted      Attempts\n' +
					'    Description  Thirty-three dots; 29 will go.\n    Labels       33 begun'
			].join('\n\n')
		);
	});

	test.each([
		['one two three', 9, ['one two', 'three']],
		['incomprehensible', 5, ['incomprehensible']],
		['a b', 3, ['a b']]
	])('%j at %i', (text, width, lines) => {
		expect(wrap(text, width).split('\n')).toEqual(lines);
	});
});

test('a wrong id ends with a message, and no stack', () => {
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/tsx'),
		['src/tools/figures.ts', 'abandonned-2025'],
		{ cwd: root, encoding: 'utf8' }
	);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr.trim()).toBe(
		'“abandonned-2025” is not a figure of content/figures.yaml: did you mean `abandoned-2025`?'
	);
});
