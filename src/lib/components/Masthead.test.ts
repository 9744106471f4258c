import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { fill, getQuantity } from '../content/fill.ts';
import Masthead from './Masthead.svelte';

const { site, language } = content;
const head = rendered(Masthead, {});

test('says whose article it retells, how that was made, and when this was published', () => {
	const text = wordsOf(head);
	for (const part of [site.article.author, site.article.date, site.article.disclosure])
		expect(text).toContain(part);
	expect(head.querySelector('time')?.getAttribute('datetime')).toBe(site.published);
	expect(text).toContain(language.date(site.published));
	expect(wordsOf(all(head, 'h1')[0] ?? head)).toBe(fill(content, site.title));
});

test('shows a light for each attempt, and says the same to whoever cannot see them', () => {
	const lights = all(head, '.opening [aria-hidden="true"] circle');
	expect(lights).toHaveLength(getQuantity(content, 'poc-launched').value);
	expect(wordsOf(all(head, '.opening .unseen')[0] ?? head)).toBe(fill(content, site.opening));
});

test('leads on to the pages beside the story', () => {
	const links = all(head, '.furniture a').map((link) => link.getAttribute('href'));
	for (const path of ['/figures/', '/charts/', '/changes/', '/figures.csv'])
		expect(
			links.some((href) => href?.endsWith(path)),
			path
		).toBe(true);
});
