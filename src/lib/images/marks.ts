import { Window } from 'happy-dom';
import { render } from 'svelte/server';
import type { Picture } from '../charts/frame.ts';
import Defs from '../marks/Defs.svelte';
import Graphic from '../marks/Graphic.svelte';
import styles from '../marks/Graphic.svelte?styles';
import { colourOf, plainColour, tokensOf, type Theme, type Tokens } from './colours.ts';
import { element, round, type Attributes } from './elements.ts';

/*
 * The marks of a picture for a file of its own: those that Graphic.svelte draws in pages, with lengths in
 * pixels where it has shares of the picture, and with what its style sheet says of each written out, as
 * few programs but browsers know style sheets like it.
 */

/** The size of a picture, in pixels. */
export interface Size {
	width: number;
	height: number;
}

/** What is in the braces that open at the end of a selector. */
function blockAfter(css: string, selector: RegExp): string {
	const start = (selector.exec(css)?.index ?? -1) + 1;
	const open = css.indexOf('{', start);
	let depth = 0;
	for (let i = open; i < css.length; i++) {
		if (css[i] === '{') depth += 1;
		if (css[i] === '}') depth -= 1;
		if (depth === 0) return css.slice(open + 1, i);
	}
	throw new Error('Graphic.svelte has no styles for its marks.');
}

/** The rules for marks alone: happy-dom knows none that are nested in another. */
const RULES = blockAfter(styles, /\.graphic[^ {]*\{svg > svg/);

const rulesOf = (tokens: Tokens) =>
	`:root{${[...tokens].map(([name, colour]) => `--${name}:${colour}`).join(';')}}`;

type Node = Window['document']['body']['children'][number];

/** The properties of a mark’s look. */
const LOOK = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'mask',
	'fill-opacity'
] as const;
/** And those whose values stand as they are. */
const PLAIN = ['stroke-linecap', 'paint-order'] as const;

const ACROSS = ['x', 'width', 'cx', 'x1', 'x2'];
const DOWN = ['y', 'height', 'cy', 'y1', 'y2'];

/** What SVG takes a length in per cent of that is neither across nor down. */
const diagonal = ({ width, height }: Size) => Math.hypot(width, height) / Math.SQRT2;

/** A length in pixels or per cent, in pixels. */
function pixels(length: string, whole: number): number {
	const value = Number.parseFloat(length);
	return length.endsWith('%') ? (value * whole) / 100 : value;
}

const COMMAND = /([a-z])([^a-z]*)/gi;
/** Which numbers of a command go across; those of an arc are more than lengths. */
const isAcross = (command: string, i: number) =>
	/h/i.test(command) || (!/v/i.test(command) && i % 2 === 0);

/** A path on a plane of a hundred by a hundred, stretched over the picture: its strokes are not. */
const stretched = (data: string, size: Size): string =>
	data.replace(COMMAND, (whole, command: string, numbers: string) => {
		if (/a/i.test(command)) throw new Error(`An image cannot stretch the arc “${whole}”.`);
		const scaled = (numbers.match(/-?[\d.]+/g) ?? []).map((number, i) =>
			round((Number(number) * (isAcross(command, i) ? size.width : size.height)) / 100)
		);
		return command + scaled.join(' ');
	});

/** The attributes of a mark in pixels, without those that only a page has use for. */
function placeOf(node: Node, size: Size): Record<string, string | number> {
	return Object.fromEntries(
		[...node.attributes].flatMap(({ name, value }): [string, string | number][] => {
			if (value === null) return [];
			if (ACROSS.includes(name)) return [[name, pixels(value, size.width)]];
			if (DOWN.includes(name)) return [[name, pixels(value, size.height)]];
			if (name === 'r') return [[name, pixels(value, diagonal(size))]];
			if (name === 'd') return [[name, stretched(value, size)]];
			return name.startsWith('data-') ? [[name, value]] : [];
		})
	);
}

/** Dashes in pixels: a line’s may be shares of its length. */
function dashesOf(node: Node, dashes: string, place: Attributes): string | undefined {
	if (node.getAttribute('pathLength') === null) return dashes;
	if (dashes === '1') return undefined;
	const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((name) => Number(place[name]));
	const length = Math.hypot(Number(x2) - Number(x1), Number(y2) - Number(y1));
	return dashes
		.split(/[ ,]+/)
		.map((dash) => (Number(dash) * length).toFixed(2))
		.join(' ');
}

/** Draws pictures in one theme. */
export class Drawing {
	readonly #window = new Window();
	readonly #looks = new Map<string, Record<string, string>>();
	/** The colours that it draws with. */
	readonly tokens: Tokens;

	constructor(theme: Theme) {
		const { document } = this.#window;
		this.tokens = tokensOf(theme);
		const sheet = document.createElement('style');
		sheet.textContent = rulesOf(this.tokens) + RULES;
		document.head.append(sheet);
	}

	/** What the style sheet says of a mark. */
	#lookOf(node: Node): Record<string, string> {
		const kind = ['class', 'data-tone'].map((name) => node.getAttribute(name) ?? '');
		const type = node.closest('[data-mark]')?.getAttribute('data-mark') ?? '';
		const key = [type, node.tagName, ...kind].join(' ');
		const known = this.#looks.get(key);
		if (known) return known;
		const style = this.#window.getComputedStyle(node);
		const look = Object.fromEntries(
			[...LOOK, ...PLAIN].map((name) => [name, style.getPropertyValue(name)])
		);
		this.#looks.set(key, look);
		return look;
	}

	#looked(node: Node, place: Attributes, size: Size): Attributes {
		const look = this.#lookOf(node);
		const paint = (name: 'fill' | 'stroke') => {
			const value = look[name];
			if (!value) return {};
			const { colour, opacity } = plainColour(value);
			return { [name]: colour, [`${name}-opacity`]: opacity === 1 ? undefined : opacity };
		};
		const { mask, stroke } = look;
		const stroked = stroke && {
			...paint('stroke'),
			'stroke-width': pixels(look['stroke-width'] || '1', diagonal(size)),
			'stroke-dasharray':
				look['stroke-dasharray'] && dashesOf(node, look['stroke-dasharray'], place),
			...Object.fromEntries(PLAIN.map((name) => [name, look[name] || undefined]))
		};
		const pale = look['fill-opacity'] ? { 'fill-opacity': look['fill-opacity'] } : {};
		return { ...paint('fill'), ...pale, ...stroked, mask: mask || undefined };
	}

	/** A clip for a dot of which a part is drawn, and its name. */
	#clipOf(node: Node, place: Attributes): { clip: string; 'clip-path'?: string } {
		const cut = /clip-path: ?inset\(0 ([\d.]+)% 0 0\)/.exec(node.getAttribute('style') ?? '');
		if (!cut) return { clip: '' };
		const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(place[name]));
		if (cx === undefined || cy === undefined || r === undefined) return { clip: '' };
		const id = `part-${node.getAttribute('data-key')}`;
		const box = { x: cx - r, y: cy - r, width: 2 * r * (1 - Number(cut[1]) / 100), height: 2 * r };
		return {
			clip: element('clipPath', { id }, element('rect', box)),
			'clip-path': `url(#${id})`
		};
	}

	#node(node: Node, size: Size): string {
		const inner = [...node.children];
		if (node.tagName.toLowerCase() === 'svg') {
			const drawn = inner.map((child) => this.#node(child, size)).join('');
			const mark = node.getAttribute('data-mark');
			return mark === null ? drawn : element('g', { 'data-mark': mark }, drawn);
		}
		const place = placeOf(node, size);
		const { clip, ...clipped } = this.#clipOf(node, place);
		const look = this.#looked(node, place, size);
		return clip + element(node.tagName.toLowerCase(), { ...place, ...look, ...clipped });
	}

	/** The marks of a picture, drawn as wide as `size`; `plane` is the size of its plane in its own units. */
	marks(picture: Picture, size: Size, plane?: Size): string {
		const { body } = this.#window.document;
		body.innerHTML = render(Graphic, { props: { picture, ...plane } }).body;
		return [...body.querySelectorAll('[data-mark]')].map((node) => this.#node(node, size)).join('');
	}

	/** The fills that marks refer to. */
	defs(): string {
		const [, defs = ''] = /<defs>(.*)<\/defs>/s.exec(render(Defs).body) ?? [];
		return defs
			.replace(/<!--.*?-->/gs, '')
			.replace(/style="(fill|mask-type): ?([^"]*)"/g, '$1="$2"')
			.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => colourOf(this.tokens, name));
	}
}
