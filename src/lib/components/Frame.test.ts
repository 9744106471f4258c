import { describe, expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { charts, getFrames } from '../charts/registry.ts';
import { fill } from '../content/fill.ts';
import Frame from './Frame.svelte';

const frames = charts.flatMap((chart) => getFrames(content, chart));

describe.each(frames)('$anchor', (frame) => {
	const { id, text, figures, picture } = frame;
	const drawn = rendered(Frame, { frame });

	test('stands under its name, with its words', () => {
		expect(all(drawn, `.frame[data-frame="${id}"]`)).toHaveLength(1);
		for (const part of ['title', 'counted', 'description'] as const)
			expect(wordsOf(all(drawn, `.${part}`)[0] ?? drawn), part).toBe(fill(content, text[part]));
	});

	test('draws each mark of its picture under the mark’s key', () => {
		const keys = all(drawn, '[data-key]:not(path, line), [data-mark="scale"] line').map((mark) =>
			mark.getAttribute('data-key')
		);
		expect(keys.sort()).toEqual(
			// Shapes, lines and waffles are one mark each, whatever they are drawn through.
			picture.plots
				.filter(({ mark }) => !['shape', 'line', 'cell'].includes(mark))
				.flatMap(({ data }) => data.map(({ key }) => key))
				.sort()
		);
	});

	test('tells the number that a bar or area shows, and of which figure', () => {
		const shown = picture.plots
			.filter(({ mark }) => mark === 'bar' || mark === 'area')
			.flatMap(({ data }) => data.filter(({ value }) => value !== undefined));
		for (const { key, value, figure } of shown) {
			const mark = drawn.querySelector(`[data-key="${key}"]`);
			expect(Number(mark?.getAttribute('data-value')), key).toBeCloseTo(Number(value), 3);
			expect(mark?.getAttribute('data-figure'), key).toBe(figure);
		}
	});

	test('names the sources of all its figures', () => {
		const source = drawn.querySelector('.source')?.textContent ?? '';
		for (const figure of figures)
			for (const name of content.figures[figure]?.sources ?? [])
				expect(source).toContain(content.sources[name]?.short);
	});
});

const [frame] = frames;
if (!frame) throw new Error('There are no frames.');

test('has its table in a sheet that a button opens, or open under it', () => {
	const closed = rendered(Frame, { frame });
	const target = closed.querySelector('.as-table')?.getAttribute('popovertarget');
	expect(closed.querySelector(`[popover]#${String(target)} table`)).not.toBeNull();
	const open = rendered(Frame, { frame, open: true });
	expect(open.querySelector('.as-table, [popover]')).toBeNull();
	expect(open.querySelector('table')).not.toBeNull();
});

test('in the story, links to its step', () => {
	const link = (step: object) =>
		rendered(Frame, { frame, ...step }).querySelector(`.source a[href="#${frame.anchor}"]`);
	expect(link({ step: { before: undefined, after: undefined } })?.getAttribute('aria-label')).toBe(
		content.site.words['step-link']
	);
	expect(link({})).toBeNull();
});
