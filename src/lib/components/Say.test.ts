import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { fill } from '../content/fill.ts';
import { parseText } from '../content/segments.ts';
import Say from './Say.svelte';

const text = parseText('Of {poc-launched}, {poc-in-production as words} arrived.');

test.each(['note', 'link', 'text'] as const)('fills in numbers that are a %s', (numbers) => {
	const said = rendered(Say, { text, numbers });
	expect(wordsOf(said)).toBe(fill(content, text));
	expect(all(said, '[data-figure]').map((number) => number.getAttribute('data-figure'))).toEqual([
		'poc-launched',
		'poc-in-production'
	]);
	expect(all(said, 'button').length).toBe(numbers === 'note' ? 2 : 0);
	expect(all(said, 'a').length).toBe(numbers === 'link' ? 2 : 0);
});
