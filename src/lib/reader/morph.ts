const TIMING = { duration: 600, easing: 'cubic-bezier(.3,0,.2,1)' };
const PROPERTIES = {
	circle: ['cx', 'cy', 'r', 'fill'],
	rect: ['x', 'y', 'width', 'height', 'fill']
} as const;

type Look = Record<string, string>;

function lookOf(mark: SVGElement): Look {
	const style = getComputedStyle(mark);
	const names = mark.localName === 'circle' ? PROPERTIES.circle : PROPERTIES.rect;
	return Object.fromEntries(names.map((name) => [name, style[name]]));
}

const marksOf = (frame: Element) => [...frame.querySelectorAll<SVGElement>('[data-key]')];

/**
 * Moves the eye from one frame to the next: a mark that stands in both, under one `data-key`, goes
 * from where it is at this instant (half-way through an earlier move, if need be) to its place in
 * the next; what is new fades in. Both frames are finished pictures; only the way between is drawn,
 * and only what differs is animated.
 */
export function morph(from: Element, to: Element): void {
	const before = new Map(marksOf(from).map((mark) => [mark.dataset.key, lookOf(mark)]));
	// All is read before anything is animated, so that styles are computed once.
	const moves = marksOf(to).map((mark): [Element, Look] => {
		const start = before.get(mark.dataset.key);
		if (!start) return [mark, { opacity: '0' }];
		const end = lookOf(mark);
		return [mark, Object.fromEntries(Object.entries(start).filter(([name, v]) => v !== end[name]))];
	});
	const words = to.querySelector('.layercake-layout-html');
	if (words) moves.push([words, { opacity: '0' }]);
	for (const [element, start] of moves)
		if (Object.keys(start).length > 0) element.animate([start, {}], TIMING);
}
