import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { fill } from '../content/fill.ts';
import Foot from './Foot.svelte';

const foot = rendered(Foot, {});

test('leads to every page, the data and the feed', () => {
	const links = all(foot, 'a').map((link) => link.getAttribute('href'));
	for (const path of ['/figures/', '/charts/', '/steps/', '/changes/', '/figures.csv', '.atom'])
		expect(
			links.some((href) => href?.endsWith(path)),
			path
		).toBe(true);
});

test('says how the numbers were checked, the licence and the credit', () => {
	const { words, credit } = content.site;
	for (const part of [words['method-line'], words['licence-line'], fill(content, credit)])
		expect(wordsOf(foot)).toContain(part);
});
