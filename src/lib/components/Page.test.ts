import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { children, content, rendered } from '../../../tests/support/rendered.ts';
import { fill } from '../content/fill.ts';
import Page from './Page.svelte';

test('has one heading, what it is, the way back to the story, and what it lists', () => {
	const page = rendered(Page, {
		title: 'Corrections',
		intro: 'What was changed.',
		children: children('<p id="list">None.</p>')
	});
	expect(all(page, 'h1').map(wordsOf)).toEqual(['Corrections']);
	expect(all(page, 'main > .intro').map(wordsOf)).toEqual(['What was changed.']);
	const home = page.querySelector('main > .home a');
	expect(home?.getAttribute('href')).toMatch(/^(?:\/|\.\/?)$/);
	expect(home && wordsOf(home)).toBe(fill(content, content.site.title));
	expect(page.querySelector('main > #list')).not.toBeNull();
});
