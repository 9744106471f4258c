import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPage } from '../support/built.ts';
import { buildIn, copyOfProject } from '../support/copy.ts';

/*
 * A new type of mark, a slope line, in a copy of the project: its layer, its entry in the table of
 * what moves, and a chart that draws it. No other file is touched.
 */
const copy = copyOfProject();

afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string): void {
	const path = join(copy, file);
	const text = readFileSync(path, 'utf8');
	expect(text.split(from), file).toHaveLength(2);
	writeFileSync(path, text.replace(from, to));
}

test('a new type of mark takes a layer and an entry in the table', () => {
	mkdirSync(join(copy, 'src/lib/marks/layers'), { recursive: true });
	writeFileSync(
		join(copy, 'src/lib/marks/layers/Segment.svelte'),
		`<!--
	@component
	Segments from one number to another.
-->
<script lang="ts">
	import { getLayerCakeContext } from 'layercake';
	import type { Mark } from '$lib/charts/frame';
	import { attributesOf } from '../attributes';
	import { percent, spanOf } from '../scaled';

	const cake = getLayerCakeContext<unknown, Mark[]>();
</script>

{#each cake.data as mark (mark.key)}
	<line
		x1={percent(spanOf(cake.xGet(mark))[0])}
		x2={percent(spanOf(cake.xGet(mark))[1])}
		y1={percent(spanOf(cake.yGet(mark))[0])}
		y2={percent(spanOf(cake.yGet(mark))[1])}
		{...attributesOf(mark)}
	/>
{/each}
`
	);
	edit(
		'src/lib/client/morph.ts',
		'\tdot: {',
		"\tsegment: { attributes: ['x1', 'x2', 'y1', 'y2'], fill: 'tone' },\n\tdot: {"
	);
	edit(
		'src/lib/charts/security.ts',
		'const leaders = (content: Draft): Picture =>',
		`const ACROSS = { type: 'linear', domain: [0, 100], range: [20, 60] } as const;
/** Under all labels. */
const DOWN = { type: 'linear', domain: [0, 100], range: [60, 72] } as const;
const slope: Picture = {
	plots: [
		{
			mark: 'segment',
			x: ACROSS,
			y: DOWN,
			data: [{ key: 'slope', x: [0, 100], y: [0, 50], tone: 'plain', look: 'solid' }]
		}
	],
	labels: []
};

const leaders = (content: Draft): Picture =>`
	);
	edit(
		'src/lib/charts/security.ts',
		'together(told(content, FIRST',
		'together(slope, told(content, FIRST'
	);
	const { document } = readPage('index.html', buildIn(copy));
	const line = document.querySelector('[data-mark="segment"] [data-key="slope"]');
	expect([line?.getAttribute('x1'), line?.getAttribute('x2')]).toEqual(['20%', '60%']);
	expect(Number(line?.getAttribute('y2')?.replace('%', ''))).toBeCloseTo((66 / 75) * 100, 2);
}, 120_000);
