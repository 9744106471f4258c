import { activeStep } from './active.ts';

/** How the page says where the reader is: which entry of the list of contents is the current one. */
export interface Rail {
	/** Where the entries’ places stand in the document. */
	measure: () => void;
	/** Marks the last entry whose place has reached a height of the document. */
	update: (reached: number) => void;
}

/** Makes the list of contents follow the reader. Throws for an entry that leads nowhere. */
export function startRail(): Rail {
	const rail = document.querySelector<HTMLElement>('[data-rail]');
	const list = rail?.querySelector<HTMLElement>('[popover]');
	if (!rail || !list) throw new Error('The page has no list of contents.');
	const links = [...list.querySelectorAll('a')];
	const pieces = [...rail.querySelectorAll<HTMLElement>('i')];
	const places = links.map(({ hash }) => {
		const place = document.getElementById(hash.slice(1));
		if (!place) throw new Error(`The list of contents leads to ${hash}, which is nowhere.`);
		return place;
	});
	let tops: number[] = [];
	let current = -1;

	const mark = (next: number) => {
		links[current]?.removeAttribute('aria-current');
		delete pieces[current]?.dataset.current;
		links[next]?.setAttribute('aria-current', 'location');
		pieces[next]?.setAttribute('data-current', '');
		// It stands on the panel that it is read over.
		rail.dataset.panel =
			places[next]?.closest<HTMLElement>('[data-panel]')?.dataset.panel ?? 'plain';
		current = next;
	};
	// A popover stays open over the place that a link in it leads to.
	list.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) list.hidePopover();
	});
	return {
		measure: () => {
			tops = places.map((place) => place.getBoundingClientRect().top + scrollY);
		},
		update: (reached) => {
			document.documentElement.toggleAttribute('data-begun', scrollY > 0);
			rail.toggleAttribute('data-reading', scrollY + innerHeight / 2 > (tops[0] ?? Infinity));
			const next = activeStep(tops, reached);
			if (next !== current) mark(next);
		}
	};
}
