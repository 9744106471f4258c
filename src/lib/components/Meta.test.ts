import { expect, test } from 'vitest';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { modified } from '../content/corrections.ts';
import Meta from './Meta.svelte';

const props = { title: 'A title', description: 'A “description”.' };

/** The tags of a page for search engines and link previews, by their name. */
function tagsOf(article: boolean): Record<string, string | null> {
	const tags = rendered(Meta, { ...props, article }, 'head').querySelectorAll('meta');
	return Object.fromEntries(
		Array.from(tags, (tag) => [
			tag.getAttribute('name') ?? String(tag.getAttribute('property')),
			tag.getAttribute('content')
		])
	);
}

test('tells title and description to search engines and previews', () => {
	expect(rendered(Meta, props, 'head').querySelector('title')?.textContent).toBe(props.title);
	expect(tagsOf(false)).toMatchObject({
		description: props.description,
		'og:type': 'website',
		'og:title': props.title,
		'og:description': props.description,
		'og:locale': content.language.tag.replace('-', '_')
	});
});

test('tells when the piece was published and last changed, of the piece alone', () => {
	expect(tagsOf(true)).toMatchObject({
		'og:type': 'article',
		'article:published_time': content.site.published,
		'article:modified_time': modified(content)
	});
	expect(Object.keys(tagsOf(false)).join()).not.toContain('article:');
});
