import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import type { Content } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import type { Quantity } from '../language/quantity.ts';
import { boxOf, PictureError, PLANE, type Box, type Label } from './frame.ts';
import { charts, getFrame, type Frame } from './registry.ts';

/*
 * Pictures of any dataset: every mark and every label stays on the plane, and no label lies on a mark.
 * How much room a label takes is estimated for a narrow phone, where letters are largest against the
 * plane: a picture 340 pixels wide.
 */

const content = readContent();

/** The width of a letter and the height of a line, in plane units, by the size of a label. */
const TYPE: Record<NonNullable<Label['size']> | 'plain', { letter: number; line: number }> = {
	plain: { letter: 1.9, line: 4.65 },
	lead: { letter: 1.9, line: 4.65 },
	small: { letter: 1.8, line: 4.4 },
	large: { letter: 3.7, line: 7.8 }
};
/** How much larger the first number of a lead is. */
const LEAD = 1.6;

function linesOf(words: string, letter: number, width: number): number {
	let lines = 1;
	let at = 0;
	for (const word of words.split(' ')) {
		const length = word.length * letter;
		if (at > 0 && at + letter + length > width) {
			lines += 1;
			at = length;
		} else at += (at > 0 ? letter : 0) + length;
	}
	return lines;
}

/** The box that a label takes up. */
function labelBox(content: Content, frame: Frame, label: Label): Box {
	const { name, x, y, anchor, edge, width, size = 'plain', perDot } = label;
	const { letter, line } = TYPE[size];
	const text = frame.text.labels[name];
	const words = perDot ? `Each dot stands for ${perDot}` : text ? fill(content, text) : '';
	const lines = linesOf(words, letter * (size === 'lead' ? 1.15 : 1), width);
	const height = lines * line + (size === 'lead' ? (LEAD - 1) * line : 0);
	const across = Math.min(width, words.length * letter * (size === 'lead' ? 1.25 : 1));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - across : x - across / 2;
	const top = edge === 'top' ? y : edge === 'bottom' ? y - height : y - height / 2;
	return { x: left, y: top, width: across, height };
}

const overlap = (a: Box, b: Box) => ({
	across: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
	down: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
});
/** What an estimate may be off by, in plane units. */
const SLACK = 0.8;

/** What is wrong with the layout of a frame. */
function faultsOf(content: Content, frame: Frame): string[] {
	const { picture, anchor } = frame;
	const marks = picture.plots.flatMap((plot) =>
		plot.mark === 'shape' || plot.mark === 'line'
			? []
			: plot.data.map((mark) => ({ mark, type: plot.mark, box: boxOf(plot, mark) }))
	);
	const labels = picture.labels.map((label) => ({ label, box: labelBox(content, frame, label) }));
	const outside = ({ x, y, width, height }: Box, slack: number) =>
		x < -slack ||
		y < -slack ||
		x + width > PLANE.width + slack ||
		y + height > PLANE.height + slack;
	return [
		...marks
			.filter(({ box }) => outside(box, 1e-6))
			.map(({ mark }) => `${mark.key} leaves the plane`),
		...labels
			.filter(({ box }) => outside(box, SLACK))
			.map(({ label, box }) => `the label ${label.name} leaves the plane: ${JSON.stringify(box)}`),
		...labels.flatMap(({ label, box }) =>
			marks
				.filter(({ mark, type }) => mark.tone !== 'track' && type !== 'area')
				.filter((other) => {
					const { across, down } = overlap(box, other.box);
					return across > SLACK && down > SLACK;
				})
				.slice(0, 1)
				.map(({ mark }) => `the label ${label.name} lies on ${mark.key}`)
		),
		...labels.flatMap(({ label, box }, i) =>
			labels.slice(i + 1).flatMap((other) => {
				const { across, down } = overlap(box, other.box);
				return across > SLACK && down > SLACK ? `${label.name} lies on ${other.label.name}` : [];
			})
		)
	].map((fault) => `${anchor}: ${fault}`);
}

/** A copy of the content with other numbers. */
function withValues(values: Readonly<Record<string, Partial<Quantity>>>): Content {
	const figures = { ...content.figures };
	for (const [id, change] of Object.entries(values)) {
		const figure = figures[id];
		if (!figure?.quantity) throw new Error(`${id} has no quantity.`);
		figures[id] = { ...figure, quantity: { ...figure.quantity, ...change } };
	}
	return { ...content, figures };
}

function framesOf(content: Content): Frame[] {
	return charts.flatMap((chart) =>
		Object.keys(chart.frames).flatMap((id) => {
			try {
				return [getFrame(content, chart, id)];
			} catch (error) {
				// The check refuses these at the edited line.
				if (error instanceof PictureError) return [];
				throw error;
			}
		})
	);
}

const faults = (content: Content) => framesOf(content).flatMap((frame) => faultsOf(content, frame));

test('as the content stands', () => {
	expect(faults(content)).toEqual([]);
});

const launched = fc
	.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1000 }))
	.chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all })));

describe('with other numbers', () => {
	test.each([
		[33, 4],
		[34, 4],
		[40, 6],
		[33, 32],
		[33, 0],
		[33, 33],
		[7, 1],
		[1, 1],
		[1000, 400],
		[1000, 999]
	])('%i begun, %i arrived', (all, live) => {
		const changed = withValues({
			'poc-launched': { value: all },
			'poc-in-production': { value: live },
			'poc-lost': { value: all - live }
		});
		expect(faults(changed)).toEqual([]);
	});

	test('any number of attempts', () => {
		fc.assert(
			fc.property(launched, ([all, live]) => {
				const changed = withValues({
					'poc-launched': { value: all },
					'poc-in-production': { value: live },
					'poc-lost': { value: all - live }
				});
				expect(faults(changed)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	const shares = Object.values(content.figures).flatMap(({ id, quantity, from }) =>
		quantity?.unit === 'percent' && quantity.to === undefined && !from ? id : []
	);

	test('any shares', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 1000 }), {
					minLength: shares.length,
					maxLength: shares.length
				}),
				(tenths) => {
					const changed = withValues(
						Object.fromEntries(shares.map((id, i) => [id, { value: (tenths[i] ?? 0) / 10 }]))
					);
					expect(faults(changed)).toEqual([]);
				}
			),
			{ numRuns: 60 }
		);
	});
});
