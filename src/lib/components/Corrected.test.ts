import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { lastCorrection } from '../content/corrections.ts';
import Corrected from './Corrected.svelte';

test.each(Object.keys(content.figures))(
	'tells the last correction of %s, if there is one',
	(id) => {
		const last = lastCorrection(content, [id]);
		const links = all(rendered(Corrected, { figures: [id] }), 'a.corrected');
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			last ? [expect.stringMatching(new RegExp(`/changes/#${last.figure.id}-${last.date}$`))] : []
		);
		for (const link of links) {
			expect(wordsOf(link)).toContain(content.language.date(String(last?.date)));
			expect(link.getAttribute('data-date')).toBe(last?.date);
		}
	}
);
