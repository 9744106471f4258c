import { activeStep } from './active.ts';
import { morph } from './morph.ts';

/*
 * The whole script of the reader's page. It runs in the head, before the first paint: the attribute
 * it sets is what turns the stacked page into scrollies. Should anything fail, the attribute goes,
 * and every frame stands beside its step again.
 */

interface Scrolly {
	element: HTMLElement;
	words: HTMLElement[];
	frames: HTMLElement[];
	active: number;
}

const root = document.documentElement;
const still = matchMedia('(prefers-reduced-motion: reduce)');

function start(): void {
	const scrollies = [...document.querySelectorAll<HTMLElement>('.scrolly')].map(
		(element): Scrolly => ({
			element,
			words: [...element.querySelectorAll<HTMLElement>('.words')],
			frames: [...element.querySelectorAll<HTMLElement>('.frame')],
			active: -1
		})
	);

	const show = (scrolly: Scrolly, next: number) => {
		const { element, frames, active } = scrolly;
		if (next === active) return;
		const [from, to] = [frames[active], frames[next]];
		if (!to) return;
		if (from && !still.matches) morph(from, to);
		from?.classList.remove('active');
		to.classList.add('active');
		element.dataset.active = to.dataset.frame;
		scrolly.active = next;
	};

	const update = () => {
		// A step is read a little below where a jump to it lands; both come from one CSS length.
		const [first] = scrollies;
		const margin = first?.words[0]
			? parseFloat(getComputedStyle(first.words[0]).scrollMarginTop)
			: 0;
		const line = margin + innerHeight * 0.1;
		const actives = scrollies.map(({ words }) =>
			activeStep(
				words.map((step) => step.getBoundingClientRect().top),
				line
			)
		);
		scrollies.forEach((scrolly, i) => {
			show(scrolly, actives[i] ?? 0);
		});
	};

	let asked = false;
	const ask = () => {
		if (asked) return;
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			update();
		});
	};

	addEventListener('scroll', ask, { passive: true });
	addEventListener('resize', ask);
	addEventListener('pageshow', ask);
	new ResizeObserver(ask).observe(document.body);
	// A frame that is reached by keyboard is brought into view with its step.
	addEventListener('focusin', ({ target }) => {
		if (!(target instanceof Element)) return;
		const frame = target.closest('.frame:not(.active)');
		const step = frame?.previousElementSibling;
		step?.scrollIntoView();
	});
	update();
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
