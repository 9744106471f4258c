import { describe, expect, test } from 'vitest';
import { content } from '../../../tests/support/content.ts';
import { english } from './en.ts';

describe('a date', () => {
	test.each([
		['2025', '2025'],
		['2025-01', 'January 2025'],
		['2025-12', 'December 2025'],
		['2025-05-06', '6 May 2025'],
		['2024-08-13', '13 August 2024']
	])('%s: %s', (date, words) => {
		expect(english.date(date)).toBe(words);
	});
});

describe('a figure’s `when`', () => {
	test.each([
		['asked 2025-01/2025-06', 'asked January 2025 to June 2025'],
		['asked 2024', 'asked 2024'],
		['published 2025-02', 'published February 2025'],
		['published 2024-08-13', 'published 13 August 2024'],
		['unknown', 'date unknown']
	])('%s: %s', (when, words) => {
		expect(english.when(when)).toBe(words);
	});

	test('every date of the content comes out in words', () => {
		const { figures, sources } = content();
		const said = [
			...Object.values(figures).flatMap(({ when }) => (when ? [english.when(when)] : [])),
			...Object.values(sources).flatMap(({ published }) =>
				published ? [english.date(published)] : []
			)
		];
		expect(said.length).toBeGreaterThan(31);
		for (const words of said)
			expect(words).toMatch(
				/^((asked|published) )?(\d{1,2} )?([A-Z][a-z]+ )?\d{4}( to .+)?$|^date unknown$/
			);
	});
});
