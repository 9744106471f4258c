const TIMING = { duration: 600, easing: 'cubic-bezier(.3,0,.2,1)' };
const PROPERTIES = {
	circle: ['cx', 'cy', 'r', 'fill'],
	rect: ['x', 'y', 'width', 'height', 'fill']
} as const;

type Look = Record<string, string>;

/**
 * How a mark looks now. The look of a dot at rest is what its attributes say, and is read there:
 * the computed styles of a hundred dots take a phone too long.
 */
function lookOf(mark: SVGElement, moving: boolean): Look {
	if (mark.localName === 'circle' && !moving) {
		const written = (name: string) => mark.getAttribute(name) ?? '';
		const [cx, cy, r] = [written('cx'), written('cy'), written('r')];
		return { cx, cy, r, fill: `var(--${written('class')})` };
	}
	const style = getComputedStyle(mark);
	const names = mark.localName === 'circle' ? PROPERTIES.circle : PROPERTIES.rect;
	return Object.fromEntries(names.map((name) => [name, style[name]]));
}

const marksOf = (frame: Element) => [...frame.querySelectorAll<SVGElement>('[data-key]')];

let lastMove: Animation[] = [];

/**
 * Moves the eye from one frame to the next: a mark that stands in both, under one `data-key`, goes
 * from where it is at this instant (half-way through an earlier move, if need be) to its place in
 * the next; what is new fades in. Both frames are finished pictures; only the way between is drawn,
 * and only what differs is animated.
 */
export function morph(from: Element, to: Element): void {
	const moving = lastMove.some(({ playState }) => playState !== 'finished');
	const before = new Map(marksOf(from).map((mark) => [mark.dataset.key, lookOf(mark, moving)]));
	// All is read before anything is animated, so that styles are computed once.
	const moves = marksOf(to).map((mark): [Element, Look] => {
		const start = before.get(mark.dataset.key);
		if (!start) return [mark, { opacity: '0' }];
		const end = lookOf(mark, false);
		return [mark, Object.fromEntries(Object.entries(start).filter(([name, v]) => v !== end[name]))];
	});
	const words = to.querySelector('.layercake-layout-html');
	if (words) moves.push([words, { opacity: '0' }]);
	lastMove = moves
		.filter(([, start]) => Object.keys(start).length > 0)
		.map(([element, start]) => element.animate([start, {}], TIMING));
}
