import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content as readContent } from '../../../tests/support/content.ts';
import type { Content } from '../content/content.ts';
import type { Quantity } from '../language/quantity.ts';
import { PictureError } from './frame.ts';
import { charts, getFrame, type Frame } from './registry.ts';
import { crampedIn } from './room.ts';

/* Pictures of any dataset: every mark and every label stays on the plane, and no label lies on a mark. */

const content = readContent();

/** What is wrong with the layout of a frame. */
const faultsOf = (content: Content, { picture, text, anchor }: Frame): string[] =>
	crampedIn(content, picture, text).map(
		({ part, name, message }) => `${anchor}: the ${part} ${name} ${message}`
	);

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
