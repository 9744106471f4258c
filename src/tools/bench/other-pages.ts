import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getChart, getCover } from '../../lib/charts/registry.ts';
import { getFigure, type Content } from '../../lib/content/content.ts';
import { fill } from '../../lib/content/fill.ts';
import { escapeHtml } from '../../lib/embed/escape.ts';

const packages = join(import.meta.dirname, '../../../node_modules');

/** The chart whose numbers all pages of the comparison show: bars of percentages. */
export const SAME = 'abandonment';

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;

/** The same chart by others: by two libraries as their guides have it, and as a static SVG; by path. */
export function otherPages(content: Content): ReadonlyMap<string, string> {
	const cover = getCover(content, getChart(SAME));
	const title = fill(content, cover.text.title);
	const bars = cover.figures.flatMap((id) => {
		const { counts, quantity } = getFigure(content, id);
		return quantity ? [{ label: fill(content, counts), value: quantity.value }] : [];
	});
	const labels = JSON.stringify(bars.map(({ label }) => label));
	const values = JSON.stringify(bars.map(({ value }) => value));
	const rows = bars.map(
		({ label, value }, i) =>
			`<text x="0" y="${i * 60 + 16}">${escapeHtml(label)}: ${value}%</text>` +
			`<rect x="0" y="${i * 60 + 24}" width="${value * 7}" height="24" fill="#ad530a"/>`
	);
	const svg = `<svg viewBox="0 0 700 ${bars.length * 60}" role="img" font-family="sans-serif" font-size="14">${rows.join('')}</svg>`;
	const read = (path: string) => readFileSync(join(packages, path), 'utf8');
	return new Map([
		['/static.html', page(title, svg)],
		[
			'/frappe.html',
			page(
				title,
				`<div id="chart"></div><script src="frappe-charts.js"></script>
<script>new frappe.Chart('#chart', { type: 'bar', height: 400, data: { labels: ${labels}, datasets: [{ values: ${values} }] } });</script>`
			)
		],
		[
			'/chartjs.html',
			page(
				title,
				`<canvas id="chart"></canvas><script src="chart.js"></script>
<script>new Chart('chart', { type: 'bar', data: { labels: ${labels}, datasets: [{ data: ${values} }] } });</script>`
			)
		],
		['/frappe-charts.js', read('frappe-charts/dist/frappe-charts.min.umd.js')],
		['/chart.js', read('chart.js/dist/chart.umd.min.js')]
	]);
}
