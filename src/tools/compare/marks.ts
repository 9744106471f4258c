import type { Difference } from './sequence.ts';

/** One shape of a picture: where it is drawn, in plane units, and what it says it stands for. */
export interface Mark {
	/** The picture that it is part of: chart and frame. */
	frame: string;
	key: string;
	/** Numbers in plane units; what is no number, such as the commands of a path, as text. */
	geometry: ReadonlyMap<string, number | string>;
	/** The data attributes, as in the HTML. */
	attributes: string;
}

/** The attributes of a page's elements, as far as this module needs to know. */
interface Shape {
	localName: string;
	getAttribute: (name: string) => string | null;
}

/** Differences smaller than this, in plane units, are rounding. */
const TOLERANCE = 0.1;

/*
 * Plane units in one per cent. The plane's size is stated here and not imported from the charts,
 * because a commit is measured by what its HTML means, whatever the code of the checkout says.
 */
const [WIDTH, HEIGHT] = [100, 75];
const UNITS = {
	x: WIDTH / 100,
	cx: WIDTH / 100,
	width: WIDTH / 100,
	y: HEIGHT / 100,
	cy: HEIGHT / 100,
	height: HEIGHT / 100,
	// SVG takes a radius in per cent of the diagonal over the square root of two.
	r: Math.hypot(WIDTH, HEIGHT) / Math.SQRT2 / 100
};

const LENGTHS: Record<string, readonly (keyof typeof UNITS)[]> = {
	circle: ['cx', 'cy', 'r'],
	rect: ['x', 'y', 'width', 'height'],
	path: []
};

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

function length(name: keyof typeof UNITS, text: string): number | string {
	const [, digits, percent] = /^\s*([-+.\de]+)(%?)\s*$/i.exec(text) ?? [];
	const value = Number(digits);
	if (digits === undefined || Number.isNaN(value)) return text;
	return percent ? value * UNITS[name] : value;
}

/** Whether an element is one of the shapes that are marks if they have a key. */
export const isShape = ({ localName }: Shape): boolean => Object.hasOwn(LENGTHS, localName);

/** Where a circle, rect or path is drawn. Lengths in per cent are turned into plane units. */
export function geometryOf(shape: Shape): Map<string, number | string> {
	const geometry = new Map<string, number | string>([['shape', shape.localName]]);
	for (const name of LENGTHS[shape.localName] ?? []) {
		const text = shape.getAttribute(name);
		geometry.set(name, text === null ? 0 : length(name, text));
	}
	const path = shape.getAttribute('d');
	if (path !== null) {
		geometry.set('commands', path.replace(NUMBER, '#').replace(/[\s,]+/g, ' '));
		for (const [i, number] of (path.match(NUMBER) ?? []).entries())
			geometry.set(`d${i + 1}`, Number(number));
	}
	const transform = shape.getAttribute('transform');
	if (transform !== null) geometry.set('transform', transform);
	return geometry;
}

const differ = (was: number | string | undefined, now: number | string | undefined): boolean =>
	typeof was === 'number' && typeof now === 'number'
		? // The margin is for sums such as 0.1 + 0.2, so that exactly a tenth is within the tolerance.
			Math.abs(was - now) > TOLERANCE + 1e-9
		: was !== now;

const shown = (value: number | string | undefined): string =>
	typeof value === 'number' ? String(Number(value.toFixed(2))) : (value ?? 'none');

const list = (geometry: Mark['geometry'], names: Iterable<string>): string =>
	[...names].map((name) => `${name} ${shown(geometry.get(name))}`).join(', ');

/** Marks by their addresses, and the keys of each frame in the order in which they are painted. */
function index(marks: readonly Mark[]) {
	const byAddress = new Map<string, Mark>();
	const frames = new Map<string, string[]>();
	for (const mark of marks) {
		const keys = frames.get(mark.frame) ?? [];
		// A key that occurs again in its frame is told apart by its number.
		let key = mark.key;
		for (let n = 2; keys.includes(key); n++) key = `${mark.key} #${n}`;
		frames.set(mark.frame, [...keys, key]);
		byAddress.set(`${mark.frame}/${key}`, mark);
	}
	return { byAddress, frames };
}

/**
 * Compares the marks of two pages, each with the one of the same key in the same frame. Gives
 * differences of their geometry (a mark that is gone or new is one, and so is a frame that paints
 * its marks in another order) and of their data attributes.
 */
export function compareMarks(
	was: readonly Mark[],
	now: readonly Mark[]
): { geometry: Difference[]; attributes: Difference[] } {
	const [before, after] = [index(was), index(now)];
	const geometry: Difference[] = [];
	const attributes: Difference[] = [];
	const full = (mark: Mark | undefined) => mark && list(mark.geometry, mark.geometry.keys());

	for (const place of new Set([...before.byAddress.keys(), ...after.byAddress.keys()])) {
		const [a, b] = [before.byAddress.get(place), after.byAddress.get(place)];
		if (!a || !b) {
			geometry.push({ place, was: full(a), now: full(b) });
			continue;
		}
		const moved = [...new Set([...a.geometry.keys(), ...b.geometry.keys()])].filter((name) =>
			differ(a.geometry.get(name), b.geometry.get(name))
		);
		if (moved.length > 0)
			geometry.push({ place, was: list(a.geometry, moved), now: list(b.geometry, moved) });
		if (a.attributes !== b.attributes)
			attributes.push({ place, was: a.attributes, now: b.attributes });
	}
	for (const [frame, keys] of before.frames) {
		const others = after.frames.get(frame) ?? [];
		const first = keys.filter((key) => others.includes(key));
		const second = others.filter((key) => keys.includes(key));
		const moved = first.findIndex((key, i) => key !== second[i]);
		if (moved >= 0)
			geometry.push({
				place: frame,
				was: `painted in the order ${first.slice(moved).join(', ')}`,
				now: `painted in the order ${second.slice(moved).join(', ')}`
			});
	}
	return { geometry, attributes };
}
