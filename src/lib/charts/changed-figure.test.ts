import { sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import {
	boxesOf,
	isCounted,
	shownBy,
	withQuantity,
	type Boxed
} from '../../../tests/support/pictures.ts';
import type { Content } from '../content/content.ts';
import { isBeside } from './dots.ts';
import { marksOf, PictureError, type Mark, type Picture } from './frame.ts';
import { charts, getChart, getFrame, getFrames } from './registry.ts';

const content = readContent();
const frames = charts.flatMap((chart) => getFrames(content, chart));

describe('a figure changed', () => {
	const shownIds = new Set(
		frames.flatMap(({ picture }) => marksOf(picture).flatMap(({ figure }) => figure ?? []))
	);
	const cited = Object.values(content.figures).filter(({ quantity, from }) => quantity && !from);

	/** The figure and all it is worked out from. */
	const roots = (id: string): string[] => [
		id,
		...(content.figures[id]?.from?.ids.flatMap(roots) ?? [])
	];

	/** What a mark says, wherever it stands; what goes on beyond a bound says nothing by its length. */
	const saying = ({ mark, type, width }: Boxed) => {
		const { tone, look, value, figure, voice } = mark;
		// Dollars are numbered through all parts.
		const key = type === 'area' && look === 'faint' ? undefined : mark.key;
		const size = type === 'bar' && look !== 'open' ? width.toFixed(6) : undefined;
		return { key, type, tone, look, value, figure, voice, size };
	};
	/** A picture; undefined for one that says it cannot be drawn. */
	const drawn = (content: Content, chart: string, frame: string): Picture | undefined => {
		try {
			return getFrame(content, getChart(chart), frame).picture;
		} catch (error) {
			if (error instanceof PictureError) return undefined;
			throw error;
		}
	};
	const part = (picture: Picture, keep: (mark: Mark) => boolean) =>
		boxesOf(picture)
			.filter(({ mark }) => keep(mark))
			.map(saying);

	test('changes the marks that rest on it, in every frame, and no other', () => {
		fc.assert(
			fc.property(fc.constantFrom(...cited), fc.nat({ max: 100 }), ({ id, quantity }, value) => {
				fc.pre(quantity !== undefined && value !== quantity.value);
				const changed = withQuantity(content, id, { value });
				for (const { chart, id: frame, anchor, picture } of frames) {
					const after = drawn(changed, chart, frame);
					// The check refuses it.
					if (!after) continue;
					const rests = (mark: Mark) =>
						mark.figure !== undefined && roots(mark.figure).includes(id);
					const others = (mark: Mark) => !rests(mark);
					const shows = (mark: Mark) =>
						mark.figure === id && shownBy(content, mark) === content.figures[id]?.quantity;
					// Most pictures rest on other figures, and comparing texts is quick.
					const same = JSON.stringify(after) === JSON.stringify(picture);
					expect(marksOf(picture).some(same ? shows : rests), anchor).toBe(!same);
					if (same) continue;
					expect(part(after, others), anchor).toEqual(part(picture, others));
					if (marksOf(picture).some(shows))
						expect(part(after, shows), anchor).not.toEqual(part(picture, shows));
				}
			}),
			{ numRuns: 150 }
		);
	});

	test.each([...shownIds].filter((id) => !content.figures[id]?.from))(
		'%s alone is drawn with its new number',
		(id) => {
			const value = (content.figures[id]?.quantity?.value ?? 0) - 1;
			const changed = withQuantity(content, id, { value });
			const pictures = charts
				.flatMap((chart) => getFrames(changed, chart))
				.filter(({ figures }) => figures.includes(id))
				.map(({ picture }) =>
					boxesOf(picture).filter(({ mark }) => mark.figure === id && mark.voice !== 'source')
				)
				.filter((boxes) => boxes.length > 0);
			for (const boxes of pictures) {
				const bars = boxes.filter((box) => !isCounted(box));
				if (bars.length > 0) expect(bars.map(({ mark }) => mark.value)).toContain(value);
				else {
					const counted = boxes.filter(({ mark }) => !isBeside(mark));
					expect(sum(counted, ({ mark }) => mark.value)).toBeCloseTo(value, 9);
				}
			}
		}
	);
});
