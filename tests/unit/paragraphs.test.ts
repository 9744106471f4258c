import { join } from 'node:path';
import type { Config } from '@sveltejs/kit';
import { preprocess } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { root } from '../support/content.ts';

/* What Markdown makes of a number at the beginning of a line: part of a paragraph, as anywhere else. */
// A script without types; what it holds is what SvelteKit asks of it.
const { default: config } = (await import(join(root, 'svelte.config.js'))) as { default: Config };
const NUMBER = '<Figure id="abandoned-2025" />';

test.each([
	['a paragraph', `${NUMBER} of *firms*.`, `<p>{''}${NUMBER} of <em>firms</em>.</p>`],
	[
		'a line in a paragraph',
		`In\n${NUMBER} of *firms*.`,
		`<p>In\n{''}${NUMBER} of <em>firms</em>.</p>`
	],
	['an entry of a list', `- ${NUMBER} of *firms*`, `<li>{''}${NUMBER} of <em>firms</em></li>`],
	[
		'a step',
		`<Step frame="a">\n\n${NUMBER} of *firms*.\n\n</Step>`,
		`<p>{''}${NUMBER} of <em>firms</em>.</p>`
	],
	['a heading', `### ${NUMBER} of *firms*`, `<h3>${NUMBER} of <em>firms</em></h3>`],
	['no line', `In ${NUMBER} of *firms*.`, `<p>In ${NUMBER} of <em>firms</em>.</p>`]
])('a number that begins %s', async (_, prose, html) => {
	const { code } = await preprocess(prose, config.preprocess ?? [], { filename: 'a.svx' });
	expect(code).toContain(html);
});
