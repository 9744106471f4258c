import { getContext, setContext } from 'svelte';
import type { Content } from '../content/content.ts';

const KEY = Symbol('content');

/** The content that the components below are made from, in the language of the page. Throws outside of one. */
export function getContent(): Content {
	const content = getContext<Content | undefined>(KEY);
	if (!content) throw new Error('No content was given to the components of this page.');
	return content;
}

/** Gives content to the components below. */
export const setContent = (content: Content): Content => setContext(KEY, content);

/** The same for what is rendered by itself: the `context` to render it with. */
export const contextOf = (content: Content): Map<unknown, unknown> => new Map([[KEY, content]]);
