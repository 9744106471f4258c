import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { charts, getFrames } from '../charts/registry.ts';
import { getFigure } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import FrameTable from './FrameTable.svelte';

const frames = charts.flatMap((chart) => getFrames(content, chart));

test.each(frames)('$anchor has each of its numbers, and the source’s own', (frame) => {
	const table = rendered(FrameTable, { frame, numbers: 'text' });
	expect(wordsOf(all(table, 'caption')[0] ?? table)).toBe(fill(content, frame.text.title));
	const told = all(table, 'tbody td[data-figure]').map((cell) => [
		cell.getAttribute('data-figure'),
		wordsOf(cell)
	]);
	expect(told).toEqual(
		frame.figures.flatMap((id) => {
			const { quantity, differs } = getFigure(content, id);
			return [quantity, differs?.quantity].flatMap((q) =>
				q ? [[id, content.language.say(q)]] : []
			);
		})
	);
	expect(table.querySelector('a, button')).toBeNull();
});

test('links its numbers to their rows among all figures', () => {
	for (const frame of frames) {
		const table = rendered(FrameTable, { frame, numbers: 'link' });
		for (const cell of all(table, 'tbody td[data-figure]')) {
			const id = String(cell.getAttribute('data-figure'));
			const link = cell.querySelector('a');
			expect(link?.getAttribute('href'), id).toMatch(new RegExp(`/figures/#${id}$`));
			expect(link?.getAttribute('data-certainty'), id).toBe(content.figures[id]?.certainty);
		}
	}
});
