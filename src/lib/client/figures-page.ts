/*
 * Sorts and filters the table of all figures. The page is complete without it: the form is hidden
 * until this script shows it, and it only reorders and hides rows that are there.
 */

type Key = number | string | undefined;

/** What rows are sorted by, the smallest first. A row without it comes last. */
const KEYS: Record<string, (row: HTMLElement) => Key> = {
	value: ({ dataset: { amount } }) => (amount === undefined ? undefined : -Number(amount)),
	source: ({ dataset }) => dataset.source
};

function compare(a: Key, b: Key): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	return a < b ? -1 : 1;
}

function passes({ dataset }: HTMLElement, filter: string): boolean {
	if (filter === 'all') return true;
	if (filter === 'differs') return dataset.differs !== undefined;
	if (filter === 'article') return dataset.saidBy === 'article' && dataset.kind !== 'derived';
	return dataset.kind === filter;
}

/** The form and the table; throws where the page has none. */
function find() {
	const form = document.querySelector<HTMLFormElement>('form[data-filters]');
	const output = form?.querySelector('output');
	const body = document.querySelector('[data-rows]');
	if (!form || !output || !body) throw new Error('This page has no table of figures.');
	return { form, output, body };
}

function start(): void {
	const { form, output, body } = find();
	const rows = [...body.querySelectorAll<HTMLElement>('tr')];

	const apply = () => {
		const fields = new FormData(form);
		const field = (name: string) => {
			const value = fields.get(name);
			if (typeof value !== 'string') throw new Error(`The form has no field “${name}”.`);
			return value;
		};
		const words = field('find').trim().toLowerCase();
		const key = KEYS[field('sort')];
		const sorted = key ? [...rows].sort((a, b) => compare(key(a), key(b))) : rows;
		for (const row of sorted)
			row.hidden = !passes(row, field('filter')) || !row.textContent.toLowerCase().includes(words);
		body.append(...sorted);
		output.hidden = rows.some(({ hidden }) => !hidden);
	};

	form.addEventListener('input', apply);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	// A link to a row that the filter hides shows all rows again.
	addEventListener('hashchange', () => {
		const row = document.getElementById(location.hash.slice(1));
		if (!row?.hidden) return;
		form.reset();
		apply();
		row.scrollIntoView();
	});
	// On the way back the browser restores the form as it was left, but not the rows.
	addEventListener('pageshow', apply);
	apply();
}

// Before the first paint, so that nothing moves when the form appears.
document.documentElement.dataset.tools = '';
document.addEventListener('DOMContentLoaded', start);
