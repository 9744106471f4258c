import { expect, test } from 'vitest';
import { wordsOf } from '../../../tests/support/built.ts';
import { content, rendered, someFigure } from '../../../tests/support/rendered.ts';
import { CERTAINTIES } from '../content/fields.ts';
import Number from './Number.svelte';

const { words } = content.site;
const { id } = someFigure(({ quantity }) => quantity);

test.each(CERTAINTIES)('tells at the number that it is %s', (certainty) => {
	const { id } = someFigure((figure) => figure.certainty === certainty);
	const number = rendered(Number, { id, voice: undefined, text: '1' }).querySelector('.number');
	expect(number?.getAttribute('data-figure')).toBe(id);
	expect(number?.getAttribute('data-certainty')).toBe(certainty);
	expect(number?.hasAttribute('data-voice')).toBe(false);
});

test('is text, with a button beside it that opens its note without script', () => {
	const number = rendered(Number, { id, voice: 'source', text: '12%' }).querySelector('.number');
	const button = number?.querySelector('button');
	expect(number?.getAttribute('data-voice')).toBe('source');
	expect(number && wordsOf(number)).toBe('12%');
	expect(button?.textContent).toBe('');
	expect(button?.getAttribute('popovertarget')).toBe(`note-${id}`);
	expect(button?.getAttribute('aria-label')).toBe(`${words['about-number']} 12%`);
});

test('leads to its row among all figures, or nowhere', () => {
	const props = { id, voice: undefined, text: '12%' };
	const link = rendered(Number, { ...props, numbers: 'link' }).querySelector('a.number');
	expect(link?.getAttribute('href')).toMatch(new RegExp(`/figures/#${id}$`));
	const text = rendered(Number, { ...props, numbers: 'text' });
	expect(text.querySelector('a, button')).toBeNull();
	expect(text.querySelector('[data-figure]')).not.toBeNull();
});
