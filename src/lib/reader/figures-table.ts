/*
 * Sorts and filters the table of all figures. The page is complete without it: the tools are hidden
 * until this script shows them, and it only reorders and hides rows that are there.
 */

type Rank = (row: HTMLElement) => number | string;

const RANKS: Record<string, Rank> = {
	value: ({ dataset }) => -Number(dataset.amount ?? -1),
	source: ({ dataset }) => dataset.source ?? ''
};

function fits({ dataset }: HTMLElement, filter: string): boolean {
	if (filter === 'all') return true;
	if (filter === 'differs') return dataset.differs !== undefined;
	if (filter === 'article') return dataset.saidBy === 'article' && dataset.kind !== 'derived';
	return dataset.kind === filter;
}

function start(): void {
	const form = document.querySelector<HTMLFormElement>('.tools');
	const body = document.querySelector('.figures tbody');
	if (!form || !body) return;
	const rows = [...body.querySelectorAll<HTMLElement>('tr')];
	const output = form.querySelector('output');

	const asked = (name: string) => {
		const field = form.elements.namedItem(name);
		return field && 'value' in field ? field.value : '';
	};
	const apply = () => {
		const words = asked('find').trim().toLowerCase();
		const rank = RANKS[asked('sort')];
		const sorted = rank
			? [...rows].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
			: rows;
		let left = 0;
		for (const row of sorted) {
			row.hidden = !fits(row, asked('filter')) || !row.textContent.toLowerCase().includes(words);
			if (!row.hidden) left++;
			body.append(row);
		}
		if (output) output.hidden = left > 0;
	};

	form.addEventListener('input', apply);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	/** A link to a row leads there, even where the filter hides it. */
	const lead = () => {
		const row = document.getElementById(location.hash.slice(1));
		if (!row?.hidden) return;
		form.reset();
		apply();
		row.scrollIntoView();
	};
	addEventListener('hashchange', lead);
	// Back brings the form as it was left, but not the rows.
	addEventListener('pageshow', apply);
	apply();
}

// Before the first paint, so that nothing moves when the tools appear.
document.documentElement.dataset.tools = '';
document.addEventListener('DOMContentLoaded', start);
