import { activeStep } from './active.ts';
import { morph } from './morph.ts';
import { startRail } from './rail.ts';
import { startShare } from './share.ts';

/*
 * The whole script of the reader's page. It runs in the head, before the first paint: the attribute
 * it sets is what turns the stacked page into scrollies. Should anything fail, the attribute goes,
 * and every frame stands beside its step again.
 */

interface Scrolly {
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

const root = document.documentElement;
const still = matchMedia('(prefers-reduced-motion: reduce)');

function show(scrolly: Scrolly, next: number): void {
	const { words, frames, active, since } = scrolly;
	const [from, to] = [frames[active], frames[next]];
	if (next === active || !to) return;
	const now = performance.now();
	const read = Math.abs(next - active) === 1 && now - since > GLANCE;
	if (from && read && !still.matches) morph(from, to);
	delete from?.dataset.active;
	delete words[active]?.dataset.active;
	to.dataset.active = '';
	words[next]?.setAttribute('data-active', '');
	scrolly.active = next;
	scrolly.since = now;
}

function start(): void {
	const scrollies = [...document.querySelectorAll<HTMLElement>('[data-chart]')].map(
		(element): Scrolly => ({
			words: [...element.querySelectorAll<HTMLElement>('[data-step]')],
			frames: [...element.querySelectorAll<HTMLElement>('[data-frame]')],
			tops: [],
			active: -1,
			since: 0
		})
	);
	const rail = startRail();
	startShare();
	let line = 0;

	const update = () => {
		const reached = scrollY + line;
		rail.update(reached);
		for (const scrolly of scrollies) show(scrolly, activeStep(scrolly.tops, reached));
	};
	const measure = () => {
		const [step] = scrollies[0]?.words ?? [];
		// A step is read a little below where a jump to it lands; both come from one CSS length.
		line = (step ? parseFloat(getComputedStyle(step).scrollMarginTop) : 0) + innerHeight * 0.1;
		for (const scrolly of scrollies)
			scrolly.tops = scrolly.words.map((words) => words.getBoundingClientRect().top + scrollY);
		rail.measure();
		update();
	};

	/**
	 * Once between two frames at most, however often it is asked for; and in a task of its own, not
	 * in the frame's, so that setting a move up and painting it do not add up to one long task.
	 */
	const paced = (work: () => void) => {
		let asked = false;
		return () => {
			if (asked) return;
			asked = true;
			setTimeout(() => {
				asked = false;
				work();
			});
		};
	};

	addEventListener('scroll', paced(update), { passive: true });
	const remeasure = paced(measure);
	addEventListener('resize', remeasure);
	addEventListener('pageshow', remeasure);
	new ResizeObserver(remeasure).observe(document.body);
	// A frame that is reached by keyboard is brought into view with its step, and again when the
	// browser's own scroll to the focus has moved the step away.
	addEventListener('focusin', ({ target }) => {
		const frame = target instanceof Element && target.closest<HTMLElement>('[data-frame]');
		const step = frame && frame.previousElementSibling;
		// Where the frames stand stacked, each is in view by itself.
		if (!step || getComputedStyle(frame).position !== 'sticky') return;
		const bring = () => {
			// Not paced: what shows must be what this place shows, however late the paced task comes.
			update();
			const ahead = step.getBoundingClientRect().top > innerHeight;
			if (!ahead && frame.dataset.active !== undefined) return;
			step.scrollIntoView();
			update();
		};
		bring();
		requestAnimationFrame(() => requestAnimationFrame(bring));
	});
	measure();
}

root.dataset.scrolly = '';
document.addEventListener('DOMContentLoaded', () => {
	try {
		start();
	} catch (error) {
		delete root.dataset.scrolly;
		throw error;
	}
});
