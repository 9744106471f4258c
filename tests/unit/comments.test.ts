import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { withoutComments } from '../../src/lib/content/comments.ts';
import { proseToBuild } from '../../src/tools/vite-comments.ts';

/* Comments in the prose, on the page and for the checks. */

const pages = import.meta.glob<Component>('../support/*.svx', { eager: true, import: 'default' });

test('a page has nothing of the comments in its prose, and all of the rest', () => {
	const page = pages['../support/commented.svx'];
	if (!page) throw new Error('The prose with comments is not there.');
	const { body } = render(page);
	expect(
		body
			.replace(/<!--.*?-->/g, '')
			.replace(/\s+/g, ' ')
			.trim()
	).toBe(
		'<p>Those <em>are</em> words. And <em>these</em>.</p> <ul><li>Here</li> <li><em>Over</em> there</li></ul>'
	);
});

describe('a text without its comments', () => {
	test.each([
		['in a line', 'a <!-- b --> c', 'a c', 2, 13],
		['at the start of a line', '<!-- b --> c', 'c', 0, 11],
		['at the end of a line', 'a <!-- b -->\nc', 'a\nc', 2, 13],
		['on a line of its own', 'a\n\t<!-- b -->\nc', 'a\nc', 2, 14],
		['over several lines', 'a\n<!-- b\n\nb -->\nc', 'a\nc', 2, 16],
		['in an entry of a list', '  - <!-- b --> c', '  - c', 4, 15],
		['between two letters', 'a<!-- b -->c', 'ac', 1, 11],
		['twice', '<!-- a --> <!-- b --> c <!-- d -->.', 'c .', 2, 34],
		['as spaces on an empty line', 'a\n \t\nc', 'a\n\nc', 3, 5]
	])('%s', (_, source, text, at, origin) => {
		const found = withoutComments(source);
		expect(found.text).toBe(text);
		expect(found.origin(at)).toBe(origin);
	});

	test('keeps what stands at the top of the file', () => {
		const source = '---\ntitle: a <!-- b -->\n---\n';
		expect(withoutComments(source).text).toBe(source);
	});
});

const TYPED = '---\ntitle: A title\nid: one\n---\n\nA paragraph of\n<!-- a\n\nb -->\ntwo lines.\n';

test.each([
	['a byte order mark', `\ufeff${TYPED}`],
	['line breaks as Windows writes them', TYPED.replaceAll('\n', '\r\n')],
	['line breaks as old Macs wrote them', TYPED.replaceAll('\n', '\r')]
])('a section with %s is built as one without', (_, typed) => {
	expect(proseToBuild(typed)).toBe(proseToBuild(TYPED));
	expect(proseToBuild(TYPED)).toContain('\n\nA paragraph of\ntwo lines.\n');
});
