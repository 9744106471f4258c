import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/registry.ts';
import { outline, readingTime } from '../../src/lib/components/outline.ts';
import { fill } from '../../src/lib/content/fill.ts';
import { content as readContent } from '../support/content.ts';

const content = readContent();

describe('the list of contents', () => {
	const chapters = outline(content);

	test('has every section in reading order, and the sources', () => {
		expect(chapters.map(({ anchor }) => anchor)).toEqual([
			...content.sections.map(({ id }) => id),
			'sources'
		]);
	});

	test('has every frame of every chart once, under its headline', () => {
		const steps = chapters.flatMap(({ steps }) => steps);
		const frames = charts.flatMap(({ id, frames }) =>
			Object.keys(frames).map((frame) => `${id}-${frame}`)
		);
		expect(steps.map(({ anchor }) => anchor).sort()).toEqual(frames.sort());
		for (const { headline } of steps) expect(fill(content, headline)).toMatch(/^[^{}]+$/);
	});
});

describe('the time to read', () => {
	const [section] = content.sections;
	const [block] = section?.blocks ?? [];
	if (!section || !block) throw new Error('The content has no prose.');
	const time = (words: string) =>
		readingTime({
			sections: [{ ...section, blocks: [{ ...block, text: { ...block.text, words } }] }]
		});

	test('is a minute at least, and grows with the words', () => {
		expect(time('')).toBe(1);
		expect(time('word '.repeat(2200))).toBe(10);
	});

	test('takes a number for a word, however long its tag', () => {
		expect(time(`${'\ufffc'.repeat(40)} – `.repeat(2200))).toBe(10);
	});
});
