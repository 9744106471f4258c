import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3';
import { Element, Text, Window } from 'happy-dom';

/** One line of a page or file. Two are the same if their shapes are, and their numbers nearly so. */
export interface Line {
	/** What is printed. */
	text: string;
	/** What must be equal: the text, with a “#” for each number of a mark’s geometry. */
	shape: string;
	/** The numbers of a mark’s geometry, in plane units. */
	numbers: number[];
}

const plain = (text: string): Line => ({ text, shape: text, numbers: [] });

const DATA = 'data-chart data-step data-frame data-figure data-voice data-key data-tone data-value';
const KEPT = [...DATA.split(' '), 'href', 'aria-label', 'title'];

/** Elements that do not interrupt the words around them. */
const INLINE = 'a abbr b br button cite code del em i ins mark q s small span strong sub sup time';

/** Code, its hashes, and links to styles, scripts and fonts, which a build may name and divide as it likes. */
const LEFT_OUT =
	'script, style, template, meta[http-equiv], link[rel~="stylesheet"], link[rel$="preload"]';

/*
 * What one per cent is in units of a plane 100 wide and 75 high; of a radius, SVG takes it of the
 * diagonal over the square root of two. The size is not imported from the charts, because an old
 * commit is measured by what its HTML says, not by today’s code.
 */
const R = Math.hypot(1, 0.75) / Math.SQRT2;
const UNITS = { x: 1, y: 0.75, width: 1, height: 0.75, cx: 1, cy: 0.75, r: R, d: 1, transform: 1 };

const NUMBER = /(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)/gi;

const { DOMParser } = new Window();

/** White space as HTML counts it. A no-break space is a character like others, and is shown. */
const tidy = (text: string): string =>
	text
		.replace(/[ \t\r\n\f]+/g, ' ')
		.replace(/^ | $/g, '')
		.replaceAll('\u00a0', '&nbsp;');

/** A mark, with where it is drawn in plane units. */
function markLine(attributes: string, mark: Element): Line {
	const line = plain(`${attributes} ${mark.localName}`);
	for (const [name, unit] of Object.entries(UNITS)) {
		const value = mark.getAttribute(name);
		if (value === null) continue;
		const shown = value.replace(NUMBER, (_, digits: string, percent: string) => {
			const number = Number(digits) * (percent ? unit : 1);
			line.numbers.push(number);
			return String(Number(number.toFixed(2)));
		});
		line.text += ` ${name} ${shown}`;
		line.shape += ` ${name} ${value.replace(NUMBER, '#')}`;
	}
	return line;
}

/** What an element says by its attributes: one line, or none. */
function attributeLines(element: Element): Line[] {
	const head = ['meta', 'link'].find((name) => name === element.localName);
	// Ids in an SVG name its fills, and those of popovers tie a button to its note: neither is an address.
	const id = element.matches('svg, svg *, [popover]') ? [] : ['id'];
	const found = (head ? element.getAttributeNames() : [...id, ...KEPT]).flatMap((name) => {
		const value = element.getAttribute(name);
		return value === null ? [] : [`${name}="${value}"`];
	});
	if (found.length === 0) return [];
	const attributes = `[${[...(head ? [head] : []), ...found].join(' ')}]`;
	if (element.hasAttribute('data-key')) return [markLine(attributes, element)];
	// A number or link that has moved to other words is a difference, though its attributes stay.
	const words = element.matches('[data-figure], [href]') ? tidy(element.textContent) : '';
	return [plain(`${attributes} ${words}`.trimEnd())];
}

/** What a page gives its reader, in document order: each run of words, followed by what is in it. */
function pageLines(html: string): Line[] {
	const lines: Line[] = [];
	let words = '';
	let within: Line[] = [];

	function endRun(): void {
		const text = tidy(words);
		lines.push(...(text === '' ? [] : [plain(text)]), ...within);
		words = '';
		within = [];
	}

	function visit(element: Element): void {
		if (element.matches(LEFT_OUT)) return;
		const inline = INLINE.split(' ').includes(element.localName);
		if (!inline) endRun();
		if (element.localName === 'br') words += ' ';
		(inline ? within : lines).push(...attributeLines(element));
		for (const node of element.childNodes) {
			if (node instanceof Element) visit(node);
			else if (node instanceof Text) words += node.textContent;
		}
		if (!inline) endRun();
	}

	visit(new DOMParser().parseFromString(html, 'text/html').documentElement);
	return lines;
}

/** What an item of a list goes by. Items are not numbered, so that a new one changes no other’s line. */
function nameOf(item: unknown): string {
	if (typeof item !== 'object' || item === null) return '';
	const name = 'id' in item ? item.id : 'name' in item ? item.name : '';
	return typeof name === 'string' ? name : '';
}

/** The values of a JSON file, each with its path. The order of fields means nothing, that of items may. */
function jsonLines(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
		return [`${path}: ${JSON.stringify(value)}`];
	if (Array.isArray(value))
		return value.flatMap((item: unknown) => jsonLines(item, `${path}[${nameOf(item)}]`));
	return Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([field, item]) => jsonLines(item, path === '' ? field : `${path}.${field}`));
}

/** The columns of a CSV file, then its cells, each with the figure of its row, or else with its first cell. */
function csvLines(text: string): string[] {
	const [columns = [], ...rows] = csvParseRows(text);
	const key = Math.max(0, columns.indexOf('Figure'));
	const cells = rows.flatMap((row) =>
		row.map((cell, i) => cell && `[${row[key] ?? ''}] ${columns[i] ?? ''}: ${cell}`)
	);
	return [`columns: ${columns.join(', ')}`, ...cells.filter(Boolean)];
}

/** The lines of a text; in XML, an element that follows another begins one too. */
const textLines = (text: string): string[] =>
	text
		.trim()
		.replaceAll('><', '>\n<')
		.split(/\s*\n\s*/);

/** The lines of a page or a file to download: what it says, whatever way it is written down. */
export function linesOf(path: string, file: Buffer): Line[] {
	const text = file.toString();
	if (path.endsWith('.html')) return pageLines(text);
	if (path.endsWith('.json')) return jsonLines(JSON.parse(text)).map(plain);
	if (path.endsWith('.csv')) return csvLines(text).map(plain);
	if (isUtf8(file)) return textLines(text).map(plain);
	return [plain(`SHA-256 ${createHash('sha256').update(file).digest('hex')}`)];
}
