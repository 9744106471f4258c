import { expect, test } from 'vitest';
import { all } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import Notes from './Notes.svelte';

test('has one note for each figure of the page, in its order, under the name that buttons open', () => {
	const figures = Object.keys(content.figures).reverse();
	const notes = rendered(Notes, { figures });
	expect(all(notes, '.notes > [popover]').map(({ id }) => id)).toEqual(
		figures.map((id) => `note-${id}`)
	);
	expect(notes.querySelector('.notes')?.getAttribute('aria-label')).toBe(content.site.words.notes);
});
