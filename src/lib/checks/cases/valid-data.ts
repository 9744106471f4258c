import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, figures, root, sources, type Valid } from './edit.ts';

const integration = article('6-integration');

/** The example of the guide for editors that begins with a line, as it is to be typed. */
function example(start: string): string {
	const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
	const found = [...guide.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm)]
		.map(({ 1: indent = '', 2: text = '' }) => text.replace(new RegExp(`^${indent}`, 'gm'), ''))
		.find((text) => text.startsWith(start));
	if (found === undefined) throw new Error(`The guide has no example that begins “${start}”.`);
	return found;
}

/** Figures, sources and relations that are unusual, and right. */
export const validData: Valid[] = [
	{
		name: 'a source whose title is its short name, and that of another',
		edits: [
			{ file: sources, after: 'sp-2025:\n', find: /title: .*/, put: 'title: S&P Global' },
			{ file: sources, after: 'idc-apj:\n', find: /title: .*/, put: 'title: IDC for Lenovo, 2026' }
		]
	},
	{
		name: 'a source and a figure as the guide for editors has them',
		edits: [
			{ file: sources, find: /$/, put: `\n${example('example-2026:')}` },
			{
				file: figures,
				find: '\nfigures:\n',
				put: `\n${example('figures:\n  example-share-40:')}`
			},
			{
				file: integration,
				find: 'That leaves security.',
				put: '<Figure id="example-share-40" cap /> did the thing.'
			}
		]
	},
	...(
		[
			['nearly', 100],
			['fewer than', 100],
			['about', 0],
			['more than', 0]
		] as const
	).map(([qualifier, value]) => ({
		name: `a percentage of ${qualifier} ${value}`,
		edits: [
			{ file: figures, after: '  mature-1:\n', find: /value: .*/, put: `value: ${value}` },
			{ file: figures, after: '  mature-1:\n', find: 'exactly', put: qualifier }
		]
	}))
];
