import { activeStep } from './active.ts';
import { startControls } from './controls.ts';
import { fits, isSpaced } from './fit.ts';
import { knowsPopovers, linkNotes } from './old.ts';
import { heightOf, placeAt, type Extent, type Place } from './place.ts';
import { startRail } from './rail.ts';
import { endSeeking, findScrollies, markFound, show } from './scrolly.ts';
import { isPlain, startSettings } from './settings.ts';
import { startShare } from './share.ts';

/*
 * The whole script of the reader's page. It runs in the head, before the first paint: the attributes
 * it sets are what turns the stacked page into scrollies. Should anything fail, they go, and every
 * frame stands beside its step again.
 */

const root = document.documentElement;

/** The size of the type, in pixels. */
const rem = () => parseFloat(getComputedStyle(root).fontSize);

/** Whether the charts are pinned beside their steps, as was last decided. */
let pinned: boolean | undefined;

/** Pins the charts beside their steps, or lays them out one after the other. */
function decide(heading?: Element): void {
	const spaced = heading ? isSpaced(heading) : false;
	const next = !isPlain() && !spaced && fits(innerWidth / rem(), root.clientHeight / rem());
	root.toggleAttribute('data-spaced', spaced);
	if (next === pinned) return;
	pinned = next;
	root.toggleAttribute('data-scrolly', next);
}

/** Readies all that follows the reader; what it returns measures the page and shows the first frames. */
function start(): () => void {
	const scrollies = findScrollies();
	const heading = document.querySelector('h2') ?? undefined;
	/** Where a reader may be: what the sections hold, and each step. */
	const texts = [...document.querySelectorAll('main > .section > :not([data-chart]), [data-step]')];
	const rail = startRail();
	startShare();
	let line = 0;
	let blocks: Extent[] = [];
	let place: Place | undefined;
	/** How far the page was scrolled, at which view, when the place was noted; and how far since, by this script. */
	let noted = { view: '', at: NaN };
	let at = NaN;
	/** The size of view and type, and the height of the page, that was measured. */
	let view = '';
	let height = 0;

	const update = () => {
		const typesetting = 'typesetting' in root.dataset;
		if (height !== root.scrollHeight && !typesetting) {
			measure();
			return;
		}
		const reached = scrollY + line;
		rail.update(reached);
		for (const scrolly of scrollies) show(scrolly, activeStep(scrolly.tops, reached));
		// While the type changes, nothing stands where it was measured.
		if (typesetting || Math.abs(scrollY - at) < 1) return;
		place = placeAt(blocks, reached);
		at = scrollY;
		noted = { view, at };
		if (at > 0) endSeeking(scrollies);
	};
	const measure = () => {
		if ('typesetting' in root.dataset) return;
		const was = pinned;
		decide(heading);
		if (pinned !== was) markFound(scrollies);
		const [step] = scrollies[0]?.words ?? [];
		// A step is read a little below where a jump to it lands; both come from one CSS length.
		line = (step ? parseFloat(getComputedStyle(step).scrollMarginTop) : 0) + innerHeight * 0.1;
		const [before, seen] = [blocks, view];
		let end = 0;
		blocks = texts.map((text): Extent => {
			const { top, bottom } = text.getBoundingClientRect();
			// What a reader’s own styles hide stands nowhere: it is taken to be where the text before it ends.
			if (!text.getClientRects().length) return { top: end, bottom: end };
			end = bottom + scrollY;
			return { top: top + scrollY, bottom: end };
		});
		for (const scrolly of scrollies)
			scrolly.tops = scrolly.words.map((words) => words.getBoundingClientRect().top + scrollY);
		rail.measure();
		height = root.scrollHeight;
		view = [innerWidth, root.clientHeight, rem(), pinned].join();
		const shiftOf = (i: number) => (blocks[i]?.top ?? NaN) - (before[i]?.top ?? NaN);
		const moved = blocks.some((_, i) => Math.abs(shiftOf(i)) > 1);
		if (view !== seen && moved && place) {
			// After a turn of the device or a change of the type the same words are being read.
			const top = view === noted.view ? noted.at : heightOf(blocks, place) - line;
			scrollTo({ top, behavior: 'instant' });
			at = scrollY;
		} else if (moved) {
			// What stands above has changed, as when the type comes late, and no browser has made up for it.
			const shift = place ? shiftOf(place.block) : 0;
			if (scrollY === at && Math.abs(shift) > 1) scrollTo({ top: at + shift, behavior: 'instant' });
			at = NaN;
		}
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
	// Before the next paint, so that the page is not seen in another place first.
	addEventListener('resize', measure);
	const remeasure = paced(measure);
	addEventListener('pageshow', remeasure);
	addEventListener('typeset', remeasure);
	new ResizeObserver(remeasure).observe(document.body);
	startSettings(measure);
	startControls(update);
	return () => {
		measure();
		root.dataset.reader = '';
	};
}

/** Does a part of the start. Should it fail, the page is one without script. */
function attempt(part: () => void): void {
	try {
		part();
	} catch (error) {
		delete root.dataset.reader;
		delete root.dataset.scrolly;
		throw error;
	}
}

/** Whether the page was opened at its top, not at a place to which the browser goes as soon as it has read the page. */
const atTop = performance
	.getEntriesByType('navigation')
	.some(
		(visit) =>
			visit instanceof PerformanceNavigationTiming &&
			visit.type === 'navigate' &&
			!visit.name.includes('#')
	);

if (knowsPopovers()) {
	root.dataset.reader = 'starting';
	decide();
	document.addEventListener('DOMContentLoaded', () => {
		attempt(() => {
			const finish = start();
			// Together with the end of the document it would be a long task.
			if (atTop)
				setTimeout(() => {
					attempt(finish);
				});
			else finish();
		});
	});
} else document.addEventListener('DOMContentLoaded', linkNotes);
