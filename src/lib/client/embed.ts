import { startSizing } from './embed-height.ts';
import { startSteps } from './embed-steps.ts';

/*
 * The script of an embedded chart. A classic script in the page, since hosts may put the frame in a
 * sandbox, where modules and storage do not work. It runs in the head, so that what the address asks for
 * is there before the first paint. Nothing here is needed: the page is complete without it.
 */

/** What the address may ask for. Of anything else, nothing comes into the page. */
const OPTIONS =
	/^(theme=(light|dark)|background=transparent|motion=none|accent=(blue|green|plum))$/;

/** A correction’s note is told for thirty days. */
const SHOWN_FOR = 30 * 24 * 60 * 60 * 1000;

const { chart = '', moves = '' } = document.currentScript?.dataset ?? {};
// Most addresses ask for nothing, and a page may hold many charts: each waits for the others.
const { search } = location;
const query = search ? new URLSearchParams(search) : undefined;
query?.forEach((value, name) => {
	if (OPTIONS.test(`${name}=${value}`)) document.documentElement.dataset[name] = value;
});

document.addEventListener('DOMContentLoaded', () => {
	for (const note of document.querySelectorAll<HTMLElement>('[data-date]'))
		if (Date.now() - Date.parse(String(note.dataset.date)) > SHOWN_FOR) note.remove();
	startSteps(query?.get('frame'), moves);
	startSizing(chart, query?.get('childId'));
});
