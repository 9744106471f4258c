import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { fill } from '../content/fill.ts';
import Contents from './Contents.svelte';
import { outline } from './outline.ts';

const nav = rendered(Contents, {});
const chapters = outline(content);

test('lists the sections and their steps in reading order, as links', () => {
	const links = all(nav, 'ol a').map((link) => [link.getAttribute('href'), wordsOf(link)]);
	expect(links).toEqual(
		chapters.flatMap(({ anchor, title, steps }) => [
			[`#${anchor}`, title],
			...steps.map(({ anchor, headline }) => [`#${anchor}`, fill(content, headline)])
		])
	);
});

test('opens the list from its bar without script, and the bar has a piece for each entry', () => {
	const bar = nav.querySelector('button.bar');
	const target = String(bar?.getAttribute('popovertarget'));
	expect(nav.querySelector(`#${target}[popover] ol`)).not.toBeNull();
	expect(bar?.getAttribute('aria-label')).toBe(content.site.words.contents);
	expect(all(nav, '.bar i')).toHaveLength(all(nav, 'ol a').length);
});
