const DURATION = 600;
const GEOMETRY = ['cx', 'cy', 'r', 'x', 'y', 'width', 'height', 'fill', 'opacity'] as const;

const marksOf = (frame: Element) => frame.querySelectorAll<SVGElement>('[data-key]');

/**
 * Moves the eye from one frame to the next: a mark that stands in both, under one `data-key`, goes
 * from where it is at this instant (half-way through an earlier move, if need be) to its place in
 * the next; what is new fades in. Both frames are finished pictures; only the way between is drawn.
 */
export function morph(from: Element, to: Element): void {
	const before = new Map<string | undefined, Keyframe>();
	for (const mark of marksOf(from)) {
		const style = getComputedStyle(mark);
		before.set(
			mark.dataset.key,
			Object.fromEntries(GEOMETRY.map((property) => [property, style[property]]))
		);
	}
	const timing = { duration: DURATION, easing: 'cubic-bezier(.3,0,.2,1)' };
	for (const mark of marksOf(to)) {
		const start = before.get(mark.dataset.key);
		mark.animate(start ? [start, {}] : [{ opacity: 0 }, {}], timing);
	}
	for (const words of to.querySelectorAll('.label,figcaption,.source'))
		words.animate([{ opacity: 0 }, {}], timing);
}
