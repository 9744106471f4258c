import type { Plugin } from 'vite';
import { withoutComments } from '../lib/content/comments.ts';
import { plainText } from '../lib/content/files.ts';

/** Prose as the check reads it: with plain line breaks, and without comments. */
export const proseToBuild = (typed: string): string => withoutComments(plainText(typed)).text;

/** Takes the comments out of the prose before Markdown is read, which would end a paragraph at them or print them. */
export function comments(): Plugin {
	return {
		name: 'comments',
		enforce: 'pre',
		transform: {
			filter: { id: /\.svx$/ },
			handler: (typed) => ({ code: proseToBuild(typed), map: null })
		}
	};
}
