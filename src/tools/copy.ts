import { parseArgs } from 'node:util';
import { getChartText, type Content } from '../lib/content/content.ts';
import { fill } from '../lib/content/fill.ts';
import { loadWhole } from '../lib/content/load.ts';
import { anchorOf } from '../lib/content/passages.ts';
import type { Block, Section } from '../lib/content/prose.ts';
import type { Text } from '../lib/content/segments.ts';
import { command } from './command.ts';
import { gradeSections } from './grade.ts';
import { readContent } from './read-content.ts';
import { column, rows, wrap } from './text.ts';

/*
 * npm run copy              the whole text, as below
 * npm run copy -- --grade   how hard each section of the prose is to read; fails where one is too hard
 *
 * The whole text of the piece, with its numbers filled in, for proof-reading: headline, standfirst,
 * sections, and after each step's words the words of its frame. To keep it or to compare two
 * states of it, send it to a file: npm run --silent copy > copy.txt
 */

const WIDTH = 90;

const underlined = (title: string, mark: string) => `${title}\n${mark.repeat(title.length)}`;

/** The words of one frame, each under its name. */
function frameText(content: Content, chart: string, frame: string): string {
	const text = getChartText(content, chart).frames[frame];
	if (!text) throw new Error(`The chart “${chart}” has no words for a frame “${frame}”.`);
	const said = (words: Text) => fill(content, words);
	return rows(
		[
			['Title', said(text.title)],
			['Counted', said(text.counted)],
			['Description', said(text.description)],
			...column('Labels', Object.values(text.labels).map(said))
		],
		WIDTH,
		4
	);
}

function blockText(content: Content, { text }: Block): string {
	const said = fill(content, text);
	return wrap(said, WIDTH, '', /^[-*+] /.test(said) ? '  ' : '');
}

/** One section: its heading and its blocks; each step's frame after the last of its words. */
function sectionText(content: Content, { title, blocks }: Section): string[] {
	return [
		...(title === undefined ? [] : [underlined(title, '=')]),
		...blocks.flatMap((block, i) => {
			const { step } = block;
			return [
				...(step && step !== blocks[i - 1]?.step ? [`[${anchorOf(step.chart, step.frame)}]`] : []),
				blockText(content, block),
				...(step && step !== blocks[i + 1]?.step
					? [frameText(content, step.chart, step.frame)]
					: [])
			];
		})
	];
}

/** The whole text of the piece. */
export function copyText(content: Content): string {
	const { site, sections } = content;
	const said = (text: Text) => wrap(fill(content, text), WIDTH);
	return [
		underlined(fill(content, site.title), '='),
		...[site.standfirst, site.opening, site['opening-line'], ...site.about].map(said),
		...sections.flatMap((section) => ['', ...sectionText(content, section)]),
		'',
		said(site.credit)
	].join('\n\n');
}

command(import.meta.url, () => {
	const { grade } = parseArgs({ options: { grade: { type: 'boolean' } } }).values;
	const content = loadWhole(readContent(process.cwd()));
	if (!grade) return copyText(content);
	const { table, tooHard } = gradeSections(content);
	if (tooHard.length > 0) process.exitCode = 1;
	return table;
});
