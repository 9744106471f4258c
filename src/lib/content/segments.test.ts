import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../language/quantity.ts';
import { parseText, references, type Reference } from './segments.ts';

type Called = Omit<Reference, 'start' | 'end'>;

const plain = { voice: 'article', style: 'digits', cap: false } as const;

/** What a text calls for, without where it stands. */
const parsed = (text: string): (string | Called)[] =>
	parseText(text).segments.map((segment) => {
		if (typeof segment === 'string') return segment;
		const { id, voice, style, cap } = segment;
		return { id, voice, style, cap };
	});

/** A reference as an editor would type it. */
function typed(segment: string | Called): string {
	if (typeof segment === 'string') return segment;
	const { id, voice, style, cap } = segment;
	const as = style === 'digits' ? '' : ` as ${style}`;
	return `{${id}${voice === 'source' ? ':source' : ''}${as}${cap ? ' cap' : ''}}`;
}

describe('a text', () => {
	test.each<[string, (string | Called)[]]>([
		['', []],
		['No number at all.', ['No number at all.']],
		['{roi}', [{ ...plain, id: 'roi' }]],
		['Only {roi-one-in-four}.', ['Only ', { ...plain, id: 'roi-one-in-four' }, '.']],
		['{buy-67:source}', [{ ...plain, id: 'buy-67', voice: 'source' }]],
		['{buy-67 as words}', [{ ...plain, id: 'buy-67', style: 'words' }]],
		['{buy-67 as odds cap}', [{ ...plain, id: 'buy-67', style: 'odds', cap: true }]],
		['{buy-67 cap}', [{ ...plain, id: 'buy-67', cap: true }]],
		[
			'{buy-67:source as fraction cap}',
			[{ id: 'buy-67', voice: 'source', style: 'fraction', cap: true }]
		],
		['{ buy-67 }', [{ ...plain, id: 'buy-67' }]],
		[
			'{a}{b}',
			[
				{ ...plain, id: 'a' },
				{ ...plain, id: 'b' }
			]
		]
	])('%j', (text, expected) => {
		expect(parsed(text)).toEqual(expected);
		expect(parseText(text).errors).toEqual([]);
	});

	test.each([
		['{}', '{}', 0],
		['Only {Roi}.', '{Roi}', 5],
		['{roi as roman}', '{roi as roman}', 0],
		['{roi:article}', '{roi:article}', 0],
		['{roi words}', '{roi words}', 0],
		['{roi} and {roi as}', '{roi as}', 10],
		['{roi} then {roi', '{', 11],
		['roi}', '}', 3],
		['{a} {b} }', '}', 8]
	])('%j is refused at “%s”', (text, placeholder, offset) => {
		const [error, ...more] = parseText(text).errors;
		expect(more).toEqual([]);
		expect(error?.offset).toBe(offset);
		expect(error?.message).toContain(`“${placeholder}” is not a placeholder: write {id}`);
	});

	test('gives back every word and every reference, in order, each at its place', () => {
		const word = fc.stringMatching(/^[^{}]+$/);
		const reference = fc.record({
			id: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/),
			voice: fc.constantFrom('article' as const, 'source' as const),
			style: fc.constantFrom(...STYLES),
			cap: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(fc.tuple(word, reference)), (pairs) => {
				const parts = pairs.flat();
				const source = parts.map(typed).join('');
				expect(parsed(source)).toEqual(parts);
				const text = parseText(source);
				expect(text.words).toHaveLength(source.length);
				for (const { start, end } of references(text)) {
					expect(source[start]).toBe('{');
					expect(source[end - 1]).toBe('}');
					expect(text.words.slice(start, end)).toMatch(/^\ufffc+$/);
				}
			})
		);
	});
});

test('references are the numbers that a text calls for, without its words', () => {
	const text = parseText('From {a} to {b:source as words}, both {a}.');
	expect(references(text).map(({ id }) => id)).toEqual(['a', 'b', 'a']);
});
