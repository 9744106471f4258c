import { morph, movesOf, settle } from './morph.ts';

/** A run of steps beside one chart. Step, words and frame of one place in the lists belong together. */
export interface Scrolly {
	words: HTMLElement[];
	frames: HTMLElement[];
	/** Where the steps stand in the document, in pixels from its top. */
	tops: number[];
	active: number;
	/** When the frame last changed, in milliseconds. */
	since: number;
}

/** Steps that pass faster than this are not read: their frames change without a move. */
const GLANCE = 400;

/** Whether what does not show can still be found in the page. */
const FINDS = 'onbeforematch' in document;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Whether the page was opened by a link to words in it that have not been reached yet. They may be those
 * of a frame that shows: found as in one that does not, they have its step brought as well.
 */
let seeking = performance
	.getEntriesByType('navigation')
	.some(({ name }) => name.includes(':~:text='));

/** The scrollies of the page, none of whose frames shows yet. */
export function findScrollies(): Scrolly[] {
	return [...document.querySelectorAll<HTMLElement>('[data-chart]')].map((element) => ({
		words: [...element.querySelectorAll<HTMLElement>('[data-step]')],
		frames: [...element.querySelectorAll<HTMLElement>('[data-frame]')],
		tops: [],
		active: -1,
		since: -Infinity
	}));
}

/** Whether the charts are pinned, so that one frame shows at a time. */
export const isPinned = (): boolean => 'scrolly' in document.documentElement.dataset;

/**
 * Has a browser find what stands in a frame that does not show, where it can. Where all frames show, none
 * is marked: browsers leave what is hidden out of a page that they save.
 */
function setFound(frame: HTMLElement | undefined, found: boolean): void {
	if (!FINDS) return;
	if (found && isPinned()) frame?.setAttribute('hidden', 'until-found');
	else frame?.removeAttribute('hidden');
}

/** Marks what a browser is to find, after charts were pinned or laid out one after the other. */
export function markFound(scrollies: readonly Scrolly[]): void {
	for (const { frames, active } of scrollies)
		frames.forEach((frame, i) => {
			setFound(frame, i !== active);
		});
}

/** Shows the frame of a step, and where charts are pinned no other of its chart. */
export function show(scrolly: Scrolly, next: number): void {
	const { words, frames, active, since } = scrolly;
	const [from, to] = [frames[active], frames[next]];
	if (next === active || !to) return;
	const now = performance.now();
	const read = Math.abs(next - active) === 1 && now - since > GLANCE;
	to.dataset.active = '';
	setFound(to, false);
	// A move that is broken off goes on from where it is, however soon.
	if (from && isPinned() && !still.matches && (read || movesOf(from).length > 0)) morph(from, to);
	else if (from) settle(from);
	delete from?.dataset.active;
	delete words[active]?.dataset.active;
	words[next]?.setAttribute('data-active', '');
	if (from) setFound(from, true);
	else for (const frame of frames) setFound(frame, seeking || frame !== to);
	scrolly.active = next;
	scrolly.since = now;
}

/** What a link led to has been reached: the frames that show are drawn. */
export function endSeeking(scrollies: readonly Scrolly[]): void {
	if (!seeking) return;
	seeking = false;
	for (const { frames, active } of scrollies) setFound(frames[active], false);
}
