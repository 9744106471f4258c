import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import { charts, getChart, getFrame, getFrames } from './registry.ts';

const content = readContent();

describe('the registry', () => {
	test('has each chart under its own name', () => {
		expect(charts.length).toBeGreaterThan(0);
		expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
		for (const chart of charts) expect(getChart(chart.id)).toBe(chart);
	});

	test('and the content folder have the same charts, frames and order of frames', () => {
		expect(charts.map(({ id }) => id).sort()).toEqual(Object.keys(content.charts).sort());
		for (const { id, frames } of charts)
			expect(Object.keys(frames)).toEqual(Object.keys(content.charts[id]?.frames ?? {}));
	});

	test('refuses names that it does not have', () => {
		expect(() => getChart('funel')).toThrow('“funel”');
		expect(() => getFrame(content, getChart('funnel'), 'lanched')).toThrow('“lanched”');
	});

	test.each(charts)(
		'has the figures of $id in the order of its pictures, not of the file',
		(chart) => {
			const reversed = readContent();
			for (const frame of Object.values(reversed.charts[chart.id]?.frames ?? {}))
				frame.labels = Object.fromEntries(Object.entries(frame.labels).reverse());
			const figuresIn = (from: typeof content) =>
				getFrames(from, chart).map(({ figures }) => figures);
			expect(figuresIn(reversed)).toEqual(figuresIn(content));
		}
	);

	test('gives every frame an anchor of its own', () => {
		const frames = charts.flatMap((chart) => getFrames(content, chart));
		expect(new Set(frames.map(({ anchor }) => anchor)).size).toBe(frames.length);
	});
});
