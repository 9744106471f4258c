import type { Plugin } from 'vite';
import { withoutComments } from '../lib/content/comments.ts';

/** Takes the comments out of the prose before Markdown is read, which would end a paragraph at them or print them. */
export function comments(): Plugin {
	return {
		name: 'comments',
		enforce: 'pre',
		transform: {
			filter: { id: /\.svx$/ },
			handler: (code) => ({ code: withoutComments(code).text, map: null })
		}
	};
}
