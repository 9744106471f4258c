const TIMING = { duration: 600, easing: 'cubic-bezier(.3,0,.2,1)' };

type Properties = Record<string, string>;

/** What moves of a mark: the attributes that place it, and how its fill is found. */
interface Moving {
	attributes: readonly string[];
	/** tone: the colour of its tone; style: whatever CSS gives it, a gradient or hatching perhaps. */
	fill: 'tone' | 'style';
	/** Whether it goes from box to box as a whole, since what places it does not animate in every browser. */
	boxed?: boolean;
	/** What a new one starts from; defaults to being transparent. */
	enter?: Properties;
}

const BOX: Moving = { attributes: ['x', 'y', 'width', 'height'], fill: 'style' };

/** The properties that animate, by the type of mark. A new type needs an entry here. */
const MARKS: Readonly<Record<string, Moving>> = {
	dot: { attributes: ['cx', 'cy', 'r'], fill: 'tone' },
	bar: BOX,
	stem: BOX,
	area: BOX,
	point: { attributes: ['cx', 'cy', 'r'], fill: 'style' },
	// Drawn from its start to its end.
	line: { attributes: [], fill: 'tone', enter: { strokeDashoffset: '1' } },
	cell: { attributes: [], fill: 'style', boxed: true },
	scale: { attributes: [], fill: 'tone', boxed: true },
	shape: { attributes: [], fill: 'style' }
};

function movingOf(mark: SVGElement): Moving {
	const { mark: type } = mark.closest<SVGElement>('[data-mark]')?.dataset ?? {};
	const entry = type === undefined ? undefined : MARKS[type];
	if (!entry) throw new Error(`Marks of the type “${String(type)}” are not in the table.`);
	return entry;
}

/**
 * How a mark looks: at rest as its attributes say, which costs no style computation, but for a colour that
 * depends on its look, the class; on the move as computed.
 */
function propertiesOf(mark: SVGElement, moving: boolean): Properties {
	const entry = movingOf(mark);
	const plain = entry.fill === 'tone' && !mark.hasAttribute('class');
	const style = moving || !plain ? getComputedStyle(mark) : undefined;
	const read = (name: string): [string, string | null] => [
		name,
		moving && style ? style.getPropertyValue(name) : mark.getAttribute(name)
	];
	const found = entry.attributes.map(read);
	// Half-way through, what is new is still faint.
	if (moving && style && style.opacity !== '1') found.push(['opacity', style.opacity]);
	found.push(['fill', style ? style.fill : `var(--${String(mark.dataset.tone)})`]);
	return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** What lays a mark over the box that another has at this instant; none where they are the same and at rest. */
function overBox(mark: SVGGraphicsElement, other: SVGGraphicsElement): Properties {
	const { transform } = getComputedStyle(other);
	const elsewhere = ['d', 'y1'].some(
		(name) => mark.getAttribute(name) !== other.getAttribute(name)
	);
	if (transform === 'none' && !elsewhere) return {};
	const [to, from] = [mark.getBBox(), other.getBBox()];
	// A level line has no height.
	const [across, down] = [from.width / to.width, from.height / to.height || 1];
	const box = [across, 0, 0, down, from.x - to.x * across, from.y - to.y * down];
	return { transform: `${transform === 'none' ? '' : transform} matrix(${box.join()})` };
}

const marksOf = (frame: Element) => [...frame.querySelectorAll<SVGGraphicsElement>('[data-key]')];

/** The moves that marks of a frame are in the midst of. */
export const movesOf = (frame: Element): Animation[] => frame.getAnimations({ subtree: true });

/** Ends the moves of a frame: every mark stands where the frame has it. */
export function settle(frame: Element): void {
	for (const move of movesOf(frame)) move.cancel();
}

/**
 * Moves the eye from one frame to the next: a mark that is in both, under one `data-key`, goes from
 * where it is at this instant (half-way through an earlier move, if need be) to its place in the
 * next; what is new fades in. Both frames are finished pictures; only what differs is animated.
 */
export function morph(from: Element, to: Element): void {
	const moving = movesOf(from).length > 0;
	const before = new Map(
		marksOf(from).map((mark) => [mark.dataset.key, { mark, at: propertiesOf(mark, moving) }])
	);
	// All is read before anything is animated, so that styles are computed once.
	const moves = marksOf(to).map((mark): [Element, Properties, Properties] => {
		const start = before.get(mark.dataset.key);
		const { boxed, enter } = movingOf(mark);
		if (!start) return [mark, enter ?? { opacity: '0' }, {}];
		const end = propertiesOf(mark, false);
		const moved = Object.entries(start.at).filter(([name, value]) => value !== end[name]);
		const box = boxed ? overBox(mark, start.mark) : {};
		// Chromium takes the first colour for another where it has to find a mixed one at the end itself.
		const fill = moved.some(([name]) => name === 'fill') && getComputedStyle(mark).fill;
		return [mark, { ...Object.fromEntries(moved), ...box }, fill ? { fill } : {}];
	});
	const labels = to.querySelector('[data-labels]');
	if (labels) moves.push([labels, { opacity: '0' }, {}]);
	settle(from);
	for (const [element, start, end] of moves)
		if (Object.keys(start).length > 0) element.animate([start, end], TIMING);
}
