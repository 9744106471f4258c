import { pathToFileURL } from 'node:url';
import { saidPlain } from '../lib/data/query.ts';
import { plain, type Block } from '../lib/prose/render.ts';
import { openStory, type Section, type Story } from './usage.ts';

/*
 * npm run copy
 *
 * The whole text of the piece, with its numbers filled in, for proof-reading: headline, standfirst,
 * sections, and after each step's words the words of its frame. To keep it or to compare two
 * states of it, send it to a file: npm run --silent copy > copy.txt
 */

const WIDTH = 90;

/** A text in lines of at most `width` characters; `first` stands before the first, `hang` before the others. */
export function wrap(text: string, width: number, first = '', hang = first): string {
	if (!text.includes('\n') && first.length + text.length <= width) return first + text;
	const lines: string[] = [];
	let line = first;
	let empty = true;
	for (const word of text.split(/\s+/)) {
		if (!empty && line.length + 1 + word.length > width) {
			lines.push(line);
			line = hang;
			empty = true;
		}
		line += empty ? word : ` ${word}`;
		empty = false;
	}
	return [...lines, line].join('\n');
}

const under = (title: string, mark: string) => `${title}\n${mark.repeat(title.length)}`;

/** The words of one frame, each under its name. */
function frameText({ data }: Story, chart: string, frame: string): string {
	const text = data.charts[chart]?.frames[frame];
	if (!text) return `    Chart “${chart}” has no words for a frame “${frame}”.`;
	const rows: [string, string][] = [
		['Title', text.title],
		['Counted', text.counted],
		['Says', text.says],
		...Object.values(text.labels).map((label, i): [string, string] => [i ? '' : 'Labels', label])
	];
	return rows
		.map(([name, words]) =>
			wrap(saidPlain(data, words), WIDTH, `    ${name.padEnd(9)}`, ' '.repeat(13))
		)
		.join('\n');
}

function blockText({ pieces }: Block): string {
	const text = plain(pieces);
	return wrap(text, WIDTH, '', /^[-*+] /.test(text) ? '  ' : '');
}

/** One section: its heading and its blocks; each step's frame after the last of its words. */
function sectionText(story: Story, { title, blocks }: Section): string[] {
	const addressOf = (block?: Block) =>
		block?.chart !== undefined && block.frame !== undefined
			? `${block.chart}-${block.frame}`
			: undefined;
	return [
		under(title, '='),
		...blocks.flatMap((block, i) => {
			const address = addressOf(block);
			const starts = address !== undefined && address !== addressOf(blocks[i - 1]);
			const ends = address !== undefined && address !== addressOf(blocks[i + 1]);
			return [
				...(starts ? [`[${address}]`] : []),
				blockText(block),
				...(ends ? [frameText(story, block.chart ?? '', block.frame ?? '')] : [])
			];
		})
	];
}

/** The whole text of the piece. */
export function copyText(story: Story): string {
	const { data, sections } = story;
	const { site } = data;
	const said = (text: string) => wrap(saidPlain(data, text), WIDTH);
	return [
		under(saidPlain(data, site.title), '='),
		...[site.standfirst, site.opening, ...site.about].map(said),
		...sections.flatMap((section) => ['', ...sectionText(story, section)]),
		'',
		said(site.credit)
	].join('\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		console.log(copyText(openStory(process.cwd())));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
