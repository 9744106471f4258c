import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { CERTAINTIES } from '../content/fields.ts';
import Certainties from './Certainties.svelte';

test('names each certainty beside a sample of its mark, which is not read out', () => {
	const items = all(rendered(Certainties, {}), 'li:has(.mark)');
	const { certainty } = content.site;
	expect(items.map(wordsOf)).toEqual(CERTAINTIES.map((one) => certainty[one].name));
	const marks = items.map((item) => item.querySelector('.mark'));
	expect(marks.map((mark) => mark?.getAttribute('data-certainty'))).toEqual([...CERTAINTIES]);
	for (const mark of marks) expect(mark?.getAttribute('aria-hidden')).toBe('true');
});
