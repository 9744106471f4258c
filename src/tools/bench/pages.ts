import { Window, type Document, type Element } from 'happy-dom';

// Scripts of another type, such as application/ld+json, are data and stay.
const SCRIPTS = 'script:not([type^="application/"]), link[rel="modulepreload"], link[as="script"]';

const parse = (html: string): Document =>
	new new Window().DOMParser().parseFromString(html, 'text/html');

const write = (page: Document) => `<!doctype html>\n${page.documentElement.outerHTML}`;

/**
 * The story’s page as the control: the same pictures, and no script. The attributes that the script
 * sets at the start are written into the HTML, so that both pages are laid out alike; the fonts, which
 * the script fetches, are left out.
 */
export function makeControl(html: string): string {
	const page = parse(html);
	for (const script of page.querySelectorAll(`${SCRIPTS}, style[data-faces]`)) script.remove();
	for (const attribute of ['data-reader', 'data-scrolly'])
		page.documentElement.setAttribute(attribute, '');
	for (const chart of page.querySelectorAll('[data-chart]'))
		chart.querySelector('[data-frame]')?.setAttribute('data-active', '');
	if (!page.querySelector('[data-active]'))
		throw new Error('The page has no [data-frame] in a [data-chart].');
	return write(page);
}

/** The attributes by which one element names another. */
const NAMES = ['id', 'href', 'popovertarget', 'aria-labelledby'];

/** A copy of an element, with what is named in it named anew. */
function copy(element: Element, round: number): Element {
	const made = element.cloneNode(true);
	const own = new Set([...made.querySelectorAll('[id]')].map(({ id }) => id));
	for (const part of [made, ...made.querySelectorAll('*')])
		for (const name of NAMES) {
			const value = part.getAttribute(name);
			if (value === null) continue;
			const bare = value.replace(/^#/, '');
			if (name === 'id' || own.has(bare)) part.setAttribute(name, `${value}-${round}`);
		}
	return made;
}

/** The entries of the list of contents for the steps of a chart. */
const entriesOf = (page: Document, chart: Element) =>
	[...chart.querySelectorAll('[data-step]')].map(({ id }) => {
		const entry = page.querySelector(`[data-rail] li:has(> a[href="#${id}"])`);
		if (!entry) throw new Error(`The list of contents has no entry for ${id}.`);
		return entry;
	});

/**
 * The story’s page with a number of charts: the first of its own, or its own again and again. Its
 * prose, its notes and its sources stay as they are.
 */
export function withCharts(html: string, count: number): string {
	const page = parse(html);
	const charts = [...page.querySelectorAll('[data-chart]')];
	const [piece] = page.querySelectorAll('[data-rail] i');
	if (!piece) throw new Error('The page has no list of contents.');
	for (const chart of charts.slice(count)) {
		for (const entry of entriesOf(page, chart)) {
			entry.remove();
			page.querySelector('[data-rail] i')?.remove();
		}
		chart.remove();
	}
	let last = charts.at(-1);
	for (let i = charts.length; i < count; i++) {
		const chart = charts[i % charts.length];
		if (!chart || !last) throw new Error('The page has no chart.');
		const round = Math.floor(i / charts.length) + 1;
		const made = copy(chart, round);
		const entries = entriesOf(page, chart);
		const [end] = entriesOf(page, last).slice(-1);
		last.after(made);
		last = made;
		for (const entry of entries.reverse()) {
			const link = entry.querySelector('a');
			const again = entry.cloneNode(true);
			again
				.querySelector('a')
				?.setAttribute('href', `${link?.getAttribute('href') ?? ''}-${round}`);
			end?.after(again);
			piece.after(piece.cloneNode(true));
		}
	}
	return write(page);
}
