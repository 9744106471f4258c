import { Element, Text, Window } from 'happy-dom';
import { geometryOf, isShape, type Mark } from './marks.ts';
import type { Item } from './sequence.ts';

/** What a reader gets of a page, in a form that can be compared. */
export interface PageRecord {
	/** How many elements there are, those left out that hold only scripts or styles. */
	elements: number;
	/** The words, one item for each piece that stands by itself: a paragraph, a cell, a heading. */
	texts: Item[];
	/** One item for each element with attributes that readers, scripts or embedders rely on. */
	attributes: Item[];
	/** The circles, rects and paths that have a key. */
	marks: Mark[];
}

/** Where an element stands. */
interface Where {
	/** What a report calls the place: the nearest id, frame or chart; without one, the nearest block. */
	place: string;
	addressed: boolean;
	chart: string | undefined;
	/** The picture that marks belong to. */
	frame: string | undefined;
	inSvg: boolean;
}

const CODE = new Set(['script', 'style', 'template']);

/** Elements whose words do not run on from those before and into those after. */
const BLOCKS = new Set(
	(
		'address article aside blockquote body caption dd desc details dialog div dl dt fieldset ' +
		'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr iframe legend li main nav ol ' +
		'optgroup option output p pre section select summary svg table tbody td text textarea tfoot ' +
		'th thead title tr ul'
	).split(' ')
);

/** The attributes that README.md promises, for elements of every kind. */
const DATA = ['data-chart', 'data-frame', 'data-figure', 'data-voice', 'data-key', 'data-value'];

/** Links to styles, scripts and fonts. A build may name and divide those as it likes. */
const PLUMBING = /\b(?:stylesheet|preload|modulepreload)\b/;

const { DOMParser } = new Window();

/** White space as HTML counts it: a no-break space is a character like others. */
const tidy = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

const isCode = ({ localName }: Element): boolean => CODE.has(localName);

const holdsOnlyCode = (element: Element): boolean =>
	isCode(element) ||
	(element.children.length > 0 &&
		Array.from(element.children).every(holdsOnlyCode) &&
		Array.from(element.childNodes).every(
			(node) => !(node instanceof Text) || tidy(node.textContent) === ''
		));

const written = (element: Element, names: readonly string[]): string[] =>
	names.flatMap((name) => {
		const value = element.getAttribute(name);
		return value === null ? [] : [`${name}="${value}"`];
	});

/** The attributes of an element that are compared, as one text; empty if there are none. */
function attributesOf(element: Element, inSvg: boolean): string {
	if (element.localName === 'meta')
		return element.hasAttribute('content')
			? written(element, ['name', 'property', 'http-equiv', 'media', 'content']).join(' ')
			: '';
	if (element.localName === 'link')
		return PLUMBING.test(element.getAttribute('rel') ?? '')
			? ''
			: written(element, ['rel', 'type', 'href']).join(' ');
	// Ids in an SVG name its fills, and those of popovers tie a button to its note: neither is an address.
	const named = !inSvg && !element.hasAttribute('popover');
	const found = written(element, [...(named ? ['id'] : []), ...DATA, 'href', 'aria-label']);
	// A number or link that has moved to other words is a difference, though its attributes stay.
	if (element.hasAttribute('data-figure') || element.hasAttribute('href'))
		found.push(`on “${tidy(element.textContent)}”`);
	return found.join(' ');
}

/** Reads a page's HTML. Its scripts do not run and nothing is loaded. */
export function readPage(html: string): PageRecord {
	const record: PageRecord = { elements: 0, texts: [], attributes: [], marks: [] };
	let words = '';
	let pictures = 0;

	function endOfPiece({ place }: Where): void {
		const text = tidy(words);
		if (text !== '') record.texts.push({ place, text });
		words = '';
	}

	function inside(element: Element, around: Where): Where {
		const chart = element.getAttribute('data-chart');
		const frame = element.getAttribute('data-frame');
		const id = around.inSvg ? null : element.getAttribute('id');
		const where = { ...around, inSvg: around.inSvg || element.localName === 'svg' };
		if (chart !== null) where.chart = chart;
		if (frame !== null) where.frame = where.chart === undefined ? frame : `${where.chart}-${frame}`;
		// Pictures outside of frames, such as those of the gallery, are counted.
		else if (where.inSvg && where.frame === undefined && element.querySelector('[data-key]'))
			where.frame = `picture ${++pictures}`;

		const address = frame !== null ? where.frame : (id ?? chart);
		if (typeof address === 'string') return { ...where, place: address, addressed: true };
		return BLOCKS.has(element.localName) && !where.addressed
			? { ...where, place: element.localName }
			: where;
	}

	function visit(element: Element, around: Where): void {
		if (holdsOnlyCode(element)) return;
		record.elements++;
		const where = inside(element, around);
		const key = element.getAttribute('data-key');
		if (key !== null && isShape(element) && where.frame !== undefined) {
			record.marks.push({
				frame: where.frame,
				key,
				geometry: geometryOf(element),
				attributes: written(element, DATA).join(' ')
			});
		} else {
			const text = attributesOf(element, where.inSvg);
			if (text !== '') record.attributes.push({ place: where.place, text });
		}

		const block = BLOCKS.has(element.localName);
		if (block) endOfPiece(around);
		if (element.localName === 'br') words += ' ';
		for (const node of element.childNodes) {
			if (node instanceof Element) visit(node, where);
			else if (node instanceof Text) words += node.textContent;
		}
		if (block) endOfPiece(where);
	}

	const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
	visit(documentElement, {
		place: 'html',
		addressed: false,
		chart: undefined,
		frame: undefined,
		inSvg: false
	});
	return record;
}
