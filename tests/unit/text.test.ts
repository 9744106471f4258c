import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlaceholderError, references, segments, type Segment } from '../../src/lib/data/text.ts';
import { STYLES } from '../../src/lib/data/words.ts';

const plain = { voice: 'article', style: 'digits', cap: false } as const;

/** A reference as an editor would type it. */
function typed(segment: Segment): string {
	if (typeof segment === 'string') return segment;
	const { id, voice, style, cap } = segment;
	const as = style === 'digits' ? '' : ` as ${style}`;
	return `{${id}${voice === 'source' ? ':source' : ''}${as}${cap ? ' cap' : ''}}`;
}

describe('segments', () => {
	test.each<[string, Segment[]]>([
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
		expect(segments(text)).toEqual(expected);
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
		const error = (() => {
			try {
				segments(text);
			} catch (error) {
				return error;
			}
			return undefined;
		})();
		expect(error).toBeInstanceOf(PlaceholderError);
		expect(error).toMatchObject({ placeholder, offset });
		expect(String(error)).toContain(`“${placeholder}” is not a placeholder: write {id}`);
	});

	test('gives back every word and every reference, in order', () => {
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
				expect(segments(parts.map(typed).join(''))).toEqual(parts);
			})
		);
	});
});

test('references are the numbers that a text calls for, without its words', () => {
	expect(references('From {a} to {b:source as words}, both {a}.').map(({ id }) => id)).toEqual([
		'a',
		'b',
		'a'
	]);
});
