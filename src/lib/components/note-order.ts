import { getContext, setContext } from 'svelte';

const KEY = Symbol('notes');

/** Begins the order of a page’s notes: ids of figures, each added where the page first names it. */
export const setNoteOrder = (): Set<string> => setContext(KEY, new Set<string>());

/** The order so far; an order of its own where the page has begun none. */
export const getNoteOrder = (): Set<string> =>
	getContext<Set<string> | undefined>(KEY) ?? new Set();
