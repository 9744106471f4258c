import { expect, test } from 'vitest';
import { getFigure } from '../../src/lib/content/content.ts';
import { CERTAINTIES } from '../../src/lib/content/fields.ts';
import { all, readPage, readPages, wordsOf } from '../support/built.ts';
import { content as readContent } from '../support/content.ts';

const content = readContent();

test.each(readPages())('$path tells the certainty of each number at the number', ({ document }) => {
	for (const number of all(document, '.number, [data-certainty][data-figure]')) {
		const id = number.getAttribute('data-figure') ?? '';
		expect(number.getAttribute('data-certainty'), id).toBe(getFigure(content, id).certainty);
	}
});

test('the page of all figures explains every mark, and can show the figures of each', () => {
	const { document } = readPage('figures/index.html');
	for (const one of CERTAINTIES) {
		const { name } = content.site.certainty[one];
		const key = all(document, 'ul:has(.mark) li').map((item) => wordsOf(item).trim());
		expect(key).toContain(name);
		const option = document.querySelector(`select[name="filter"] option[value="${one}"]`);
		expect(option?.textContent.trim()).toBe(name);
		expect(document.querySelector(`tr[data-kind="${one}"]`), one).not.toBeNull();
	}
});
