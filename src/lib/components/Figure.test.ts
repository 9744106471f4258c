import { expect, test } from 'vitest';
import { wordsOf } from '../../../tests/support/built.ts';
import { children, content, rendered, someFigure } from '../../../tests/support/rendered.ts';
import Figure from './Figure.svelte';

const { language } = content;
const { id, quantity } = someFigure(
	({ id, quantity }) => id === 'poc-launched' && quantity?.unit === 'count'
);
if (!quantity) throw new Error(`${id} has no number.`);

test.each([
	['digits', {}, language.say(quantity)],
	['words', { as: 'words' }, language.say(quantity, 'words')],
	['a capital', { as: 'words', cap: true }, language.say(quantity, 'words', true)],
	[
		'its noun',
		{ noun: 'pilot|pilots' },
		`${language.say(quantity)} ${language.noun(quantity, 'pilot|pilots')}`
	]
] as const)('says its number: %s', (_, props, text) => {
	expect(wordsOf(rendered(Figure, { id, ...props }))).toBe(text);
});

test('says the source’s own number where it is asked for, and names the voice', () => {
	const { id, differs } = someFigure(
		({ voice, differs }) => voice === 'article' && differs?.quantity
	);
	if (!differs?.quantity) throw new Error(`${id} does not differ.`);
	for (const voice of ['article', 'source'] as const) {
		const number = rendered(Figure, { id, voice }).querySelector('[data-figure]');
		expect(number?.getAttribute('data-voice')).toBe(voice);
	}
	expect(wordsOf(rendered(Figure, { id, voice: 'source' }))).toBe(language.say(differs.quantity));
});

test('leaves the words of a claim as they are, and opens the note from all of them', () => {
	const { id } = someFigure(({ quantity }) => !quantity);
	const claim = rendered(Figure, { id, children: children('<em>all</em> is well') });
	const label = claim.querySelector(`.claim[data-figure="${id}"] > label`);
	expect(label?.innerHTML).toContain('<em>all</em> is well');
	expect(label?.querySelector('button')?.getAttribute('popovertarget')).toBe(`note-${id}`);
});
