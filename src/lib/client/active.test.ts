import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeStep } from './active.ts';

const RUNS = { numRuns: 5000 };

const pixel = fc.double({ min: -20_000, max: 20_000, noNaN: true });

/** Where the steps of a chart stand: each lower than the one before, or level with it. */
const tops = fc.array(pixel, { maxLength: 12 }).map((tops) => tops.toSorted((a, b) => a - b));

const scrolled = (tops: readonly number[], by: number) => tops.map((top) => top - by);

describe('activeStep', () => {
	test('is the last step whose top has reached the line, or the first while none has', () => {
		fc.assert(
			fc.property(tops, pixel, (tops, line) => {
				const last = tops.findLastIndex((top) => top <= line);
				expect(activeStep(tops, line)).toBe(Math.max(last, 0));
			}),
			RUNS
		);
	});

	test('is the step in whose stretch of the page the line is, for any layout', () => {
		const stretches = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(stretches, fc.nat(5000), fc.nat(20_000), (stretches, start, line) => {
				// Walks down the page step by step, as a reader does.
				let [left, walked] = [line - start, 0];
				while (walked < stretches.length - 1 && left >= (stretches[walked] ?? 0)) {
					left -= stretches[walked] ?? 0;
					walked += 1;
				}
				const tops = stretches.map((_, i) => stretches.slice(0, i).reduce((a, b) => a + b, start));
				expect(activeStep(tops, line)).toBe(walked);
			}),
			{ numRuns: 10_000 }
		);
	});

	test('takes a top that stands on the line as having reached it', () => {
		fc.assert(
			fc.property(tops, fc.nat(), (tops, pick) => {
				fc.pre(tops.length > 0);
				const line = tops[pick % tops.length] ?? 0;
				expect(activeStep(tops, line)).toBe(tops.lastIndexOf(line));
			}),
			RUNS
		);
	});

	test('is an index of a step, or 0 where there are none', () => {
		fc.assert(
			fc.property(fc.array(pixel), pixel, (tops, line) => {
				const active = activeStep(tops, line);
				expect(active).toBeGreaterThanOrEqual(0);
				expect(active).toBeLessThan(Math.max(tops.length, 1));
			}),
			RUNS
		);
		expect(activeStep([], 0)).toBe(0);
	});

	test('owes nothing to where the page was before', () => {
		fc.assert(
			fc.property(tops, pixel, fc.array(pixel), (tops, line, journey) => {
				const direct = activeStep(tops, line);
				for (const by of journey) activeStep(scrolled(tops, by), line);
				expect(activeStep(tops, line)).toBe(direct);
			}),
			RUNS
		);
	});

	test('never goes back as the page scrolls on', () => {
		fc.assert(
			fc.property(tops, pixel, fc.array(pixel), (tops, line, places) => {
				const actives = places
					.toSorted((a, b) => a - b)
					.map((by) => activeStep(scrolled(tops, by), line));
				expect(actives).toEqual(actives.toSorted((a, b) => a - b));
			}),
			RUNS
		);
	});

	test('sees the page and the line move together as no move at all', () => {
		// Whole pixels, so that adding and taking away are exact.
		const whole = fc.integer({ min: -20_000, max: 20_000 });
		fc.assert(
			fc.property(fc.array(whole), whole, whole, (tops, line, by) => {
				expect(activeStep(scrolled(tops, by), line - by)).toBe(activeStep(tops, line));
			}),
			RUNS
		);
	});
});
