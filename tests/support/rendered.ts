import type { FigureId } from 'content:ids';
import { Window } from 'happy-dom';
import { createRawSnippet, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import { contextOf } from '../../src/lib/components/content-context.ts';
import type { Figure } from '../../src/lib/content/figure.ts';
import type { Piece } from './built.ts';
import { content as readContent } from './content.ts';

/** The content that components are rendered with: the real one. */
export const content = readContent();

/** What a component writes on the server into the body (and, if asked for, the head) of a page. */
export function rendered<Props extends object>(
	component: Component<Props>,
	props: Props,
	part: 'body' | 'head' = 'body'
): Piece {
	// The types of `render` ask whether all props are optional, which is not known of any Props.
	const output = render(component as Component, { props, context: contextOf(content) });
	const { document } = new Window();
	document.body.innerHTML = output[part];
	return document.body;
}

/** Words as the children of a component. */
export const children = (html: string): Snippet => createRawSnippet(() => ({ render: () => html }));

/** The first figure of its kind in the content. Throws where there is none. */
export function someFigure(is: (figure: Figure) => unknown): Figure & { id: FigureId } {
	const found = Object.values(content.figures).find(is);
	if (!found) throw new Error('The content has no figure of this kind.');
	// The type of ids is made from this content.
	return found as Figure & { id: FigureId };
}
