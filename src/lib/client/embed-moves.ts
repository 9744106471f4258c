import { morph } from './morph.ts';

/*
 * The moves between the frames of an embedded chart, those of the story. Loaded when a reader turns to
 * the links that step through them, since many never do.
 */
const still = matchMedia('(prefers-reduced-motion: reduce)');

addEventListener('step', (event) => {
	const { detail } = event as CustomEvent<readonly [from: Element, to: Element]>;
	if (!still.matches && document.documentElement.dataset.motion !== 'none') morph(...detail);
});
