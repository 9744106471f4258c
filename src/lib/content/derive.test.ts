import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../../../tests/support/content.ts';
import { english } from '../language/en.ts';
import { QUALIFIERS, type Qualifier, type Quantity } from '../language/quantity.ts';
import { derive, DeriveError, type Arithmetic } from './derive.ts';
import { CERTAINTIES, OPERATIONS } from './fields.ts';

const count = (value: number, qualifier: Qualifier = 'exactly'): Quantity => ({
	value,
	unit: 'count',
	qualifier
});

const ARITHMETIC = OPERATIONS.filter((one) => one !== 'tally');

const whole = fc.integer({ min: 1, max: 1_000_000 });

const work = (operation: Arithmetic, ...values: number[]) =>
	derive(
		operation,
		values.map((value) => count(value)),
		{ unit: 'count', round: 3 }
	).value;

describe('derive', () => {
	test.each<[Arithmetic, number[], number]>([
		['share', [29, 33], 87.8787878787],
		['ratio', [42, 17], 2.4705882352],
		['difference', [42, 17], 25],
		['product', [67, 1 / 3], 22.3333333333],
		['sum', [50, 25, 10, 10], 95]
	])('%s of %j is %d', (operation, values, result) => {
		expect(work(operation, ...values)).toBeCloseTo(result, 8);
	});

	test('a share of a whole gives back the part', () => {
		fc.assert(
			fc.property(whole, whole, (part, all) => {
				expect((work('share', part, all) * all) / 100).toBeCloseTo(part, 4);
			})
		);
	});

	test('a ratio times its bottom gives back its top, and its reverse is one over it', () => {
		fc.assert(
			fc.property(whole, whole, (top, bottom) => {
				const ratio = work('ratio', top, bottom);
				expect(work('product', ratio, bottom)).toBeCloseTo(top, 4);
				expect(ratio * work('ratio', bottom, top)).toBeCloseTo(1, 8);
			})
		);
	});

	test('a sum does not depend on the order, and a difference undoes it', () => {
		fc.assert(
			fc.property(whole, whole, whole, (a, b, c) => {
				expect(work('sum', a, b, c)).toBe(work('sum', c, a, b));
				expect(work('difference', work('sum', a, b), b)).toBe(a);
			})
		);
	});

	test('shares of the parts of a whole add up to a hundred', () => {
		fc.assert(
			fc.property(whole, whole, (a, b) => {
				expect(work('share', a, a + b) + work('share', b, a + b)).toBeCloseTo(100, 8);
			})
		);
	});

	test.each<Qualifier>(['more than', 'at least', 'fewer than', 'at most', 'range'])(
		'nothing is worked out from “%s”',
		(qualifier) => {
			for (const operation of ARITHMETIC)
				for (const parts of [
					[count(4, qualifier), count(2)],
					[count(4), count(2, qualifier)]
				])
					expect(() => derive(operation, parts, { unit: 'count', round: 0 })).toThrow(DeriveError);
		}
	);

	test('the refusal names the bound', () => {
		expect(() =>
			derive('sum', [count(1), count(8, 'at least')], { unit: 'count', round: 0 })
		).toThrow('“at least 8”');
	});

	test.each<[Arithmetic, number, number]>([
		['share', 4, 0],
		['share', 0, 0],
		['ratio', 4, 0],
		['ratio', 0, 0]
	])('%s of %d and %d is refused as a division by zero', (operation, a, b) => {
		expect(() => work(operation, a, b)).toThrow('divides by zero');
	});

	test('a difference below zero is refused, and says what to do', () => {
		expect(() => work('difference', 17, 42)).toThrow('name the larger figure first');
		expect(work('difference', 17, 17)).toBe(0);
	});

	test.each<[number, number, Qualifier]>([
		[4, 2, 'exactly'],
		[3, 2, 'about'],
		[1, 3, 'about']
	])('%d / %d shown without decimals is “%s”', (top, bottom, qualifier) => {
		expect(
			derive('ratio', [count(top), count(bottom)], { unit: 'times', round: 0 }).qualifier
		).toBe(qualifier);
	});

	test('is “about” when what is shown differs from what was worked out, and only then', () => {
		fc.assert(
			fc.property(whole, whole, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
				const q = derive('ratio', [count(a), count(b)], { unit: 'score', round: decimals });
				const shown = Number(english.say({ ...q, qualifier: 'exactly' }).replaceAll(',', ''));
				expect(q.qualifier).toBe(Math.abs(shown - q.value) < 1e-9 ? 'exactly' : 'about');
			})
		);
	});

	test.each(QUALIFIERS.filter((name) => name === 'about' || name === 'nearly'))(
		'what rests on “%s” is “about”',
		(qualifier) => {
			for (const operation of ARITHMETIC)
				expect(
					derive(operation, [count(4, qualifier), count(2)], { unit: 'count', round: 0 }).qualifier
				).toBe('about');
		}
	);
});

describe('the derived figures', () => {
	test.each([
		['poc-lost', '29'],
		['poc-lost-share', 'about 88%'],
		['poc-success-share', 'about 12%'],
		['poc-apj-share', 'about 13%'],
		['abandon-points', '25 points'],
		['abandon-ratio', 'about 2.5 times'],
		['genai-pilot-to-use', '25%'],
		['genai-chat-pilot-to-use', '80%'],
		['genai-task-looked-to-piloted', 'about 33%'],
		['not-scaling', '62%'],
		['exhibit-drawn', '$95'],
		['exhibit-not-drawn', '$5'],
		['build-implied', 'about 22%'],
		['buy-build-ratio', 'about 2 times'],
		['build-slip', 'about 11 points'],
		['security-gap', '9 points']
	])('%s: %s', (id, words) => {
		const quantity = content().figures[id]?.quantity;
		expect(quantity && english.say(quantity)).toBe(words);
	});

	test('each is worked out again, from figures that are cited, and no surer than they are', () => {
		const { figures } = content();
		const derived = Object.values(figures).filter(({ from }) => from);
		expect(derived.length).toBeGreaterThan(0);
		for (const { id, from, certainty, sources, voice } of derived) {
			const parts = from?.ids.map((part) => figures[part]) ?? [];
			for (const part of parts) {
				expect(part, id).toBeDefined();
				const surest = CERTAINTIES.findIndex((one) => one === part?.certainty);
				expect(CERTAINTIES.indexOf(certainty), id).toBeGreaterThanOrEqual(surest);
				for (const source of part?.sources ?? []) expect(sources, id).toContain(source);
			}
			expect(voice, id).toBe(parts.some((part) => part?.voice === 'source') ? 'source' : 'article');
		}
	});
});
