import { pathToFileURL } from 'node:url';
import { ContentError, suggest } from '../lib/data/faults.ts';
import type { Dataset, Figure } from '../lib/data/dataset.ts';
import { saidPlain } from '../lib/data/query.ts';
import { whenInWords } from '../lib/data/when.ts';
import { say, type Quantity } from '../lib/data/words.ts';
import { plain } from '../lib/prose/render.ts';
import { wrap } from './copy.ts';
import { contentAtHead } from './git.ts';
import { drawn, openStory, readStory, usageOf, type Passage, type Story } from './usage.ts';

/*
 * npm run figures                 every figure: its value, how certain it is, where it is shown
 * npm run figures -- <id>         one figure: all its fields, and every text that shows it
 * npm run figures -- --changed    what differs from the last commit, each text as it was and is now
 */

const WIDTH = 100;
const CLAIM = '(a claim without a number)';

const saidOf = ({ quantity }: Figure) => (quantity ? say(quantity) : CLAIM);
const certaintyOf = ({ from, certainty }: Figure) =>
	from ? `worked out, ${certainty}` : certainty;
const place = ({ file, line }: Passage) => `${file}:${line}`;

/** Names in a column of their own, texts wrapped beside it. */
function rows(entries: readonly (readonly [string, string])[], indent = 2): string {
	const width = Math.max(4, ...entries.map(([name]) => name.length)) + indent + 2;
	return entries
		.map(([name, text]) =>
			wrap(text, WIDTH, `${' '.repeat(indent)}${name}`.padEnd(width), ' '.repeat(width))
		)
		.join('\n');
}

/** Texts one under the other, the first beside a name. */
const column = (name: string, texts: readonly string[]) =>
	texts.map((text, i): [string, string] => [i ? '' : name, text]);

/** Every figure, each with the places that show it. */
export function listText(story: Story): string {
	const pictures = drawn(story.data);
	const where = (passage: Passage, part = '') =>
		`${place(passage).padEnd(38)}  ${passage.of}${part && `: ${part}`}`;
	return Object.values(story.data.figures)
		.map((figure) => {
			const { id } = figure;
			const { prose, frames, derived, unlike, texts } = usageOf(story, id, pictures);
			const shown = [
				...column('prose', [...new Set(prose.map((passage) => where(passage)))]),
				...column(
					'charts',
					[...frames].map(([address, parts]) => `${address}: ${parts.join(', ')}`)
				)
			];
			const entries = [
				...(shown.length > 0 ? shown : column('story', ['does not show it'])),
				...column('rests', derived.length > 0 ? [derived.join(', ')] : []),
				...column('unlike', unlike),
				...column(
					'texts',
					texts.map((passage) => where(passage, passage.part))
				)
			];
			return `${id.padEnd(30)}  ${saidOf(figure).padEnd(28)}  ${certaintyOf(figure)}\n${rows(entries)}`;
		})
		.join('\n\n');
}

const exactly = ({ value, to, unit, qualifier }: Quantity) =>
	[Number(value.toFixed(4)), ...(to === undefined ? [] : [`to ${Number(to.toFixed(4))}`])].join(
		' '
	) + ` ${unit}, ${qualifier}`;

/** Every field of a figure that says something, as a reader is told it. */
function fieldsOf(data: Dataset, figure: Figure): [string, string][] {
	const { quantity, theirs, says, from, revisions } = figure;
	const text = (words?: string) => words && saidPlain(data, words);
	const fields: [string, string | undefined][] = [
		['value', saidOf(figure)],
		['number', quantity && exactly(quantity)],
		['worked out as', from && `${from.operation} of ${from.ids.join(', ')}`],
		['source’s value', theirs && say(theirs)],
		['source’s number', theirs && exactly(theirs)],
		['source says', text(says)],
		['counts', text(figure.counts)],
		['of', text(figure.of)],
		['when', figure.when && whenInWords(figure.when)],
		['voice', figure.voice],
		['source', figure.sources.join(', ') || 'none found'],
		['page', figure.page],
		['certainty', figure.certainty],
		['note', text(figure.note)],
		...revisions.map(({ date, was, now, why }, i): [string, string] => [
			`correction ${i + 1}`,
			`${date}: “${was}” became “${now}”. ${why}`
		])
	];
	return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

/** One figure: its fields and every text that shows it, its number marked. Throws for an unknown id. */
export function oneText(story: Story, id: string): string {
	const { data, lines, passages } = story;
	const figure = data.figures[id];
	if (!figure) {
		const hint = suggest(id, Object.keys(data.figures)) || ': npm run figures lists all there are';
		throw new Error(`“${id}” is not a figure of content/figures.yaml${hint}`);
	}
	const { prose, frames, derived, texts } = usageOf(story, id);
	const shown = (passage: Passage, above: string) =>
		`  ${place(passage)}  ${above}\n${wrap(plain(passage.pieces, id), WIDTH, '    ')}`;
	const frameText = ([address, parts]: [string, string[]]) => {
		const words = passages.filter(
			({ kind, of, part }) =>
				kind === 'chart' && of === address && (part === 'title' || parts.includes(part))
		);
		const mark = parts.includes('mark') ? [['mark', 'drawn from it'] as const] : [];
		const said = words.map(({ part, pieces }) => [part, plain(pieces, id)] as const);
		return `  ${words[0] ? `${place(words[0])}  ` : ''}${address}\n${rows([...mark, ...said], 4)}`;
	};
	const groups: [string, string[]][] = [
		['In the prose', prose.map((passage) => shown(passage, passage.of))],
		['In the charts', [...frames].map(frameText)],
		[
			'Worked out from it',
			derived.flatMap((id) => data.figures[id] ?? []).map((f) => `  ${f.id}  ${saidOf(f)}`)
		],
		['In other texts', texts.map((passage) => shown(passage, `${passage.of}: ${passage.part}`))]
	];
	return [
		`${id}  content/figures.yaml:${lines[id] ?? 1}\n\n${rows(fieldsOf(data, figure))}`,
		...groups.map(([title, found]) =>
			found.length > 0 ? `${title}\n\n${found.join('\n\n')}` : `${title}: none`
		)
	].join('\n\n');
}

interface Change {
	was: string[];
	now: string[];
}

/** What differs between two states of the content. */
export interface Changes {
	figures: { id: string; fields: [string, Change][] }[];
	texts: (Change & Pick<Passage, 'file' | 'line' | 'of' | 'part'>)[];
	/** The pictures that are drawn from a changed number, by their addresses. */
	pictures: string[];
}

function changedFields(before: Story, after: Story, id: string): [string, Change][] {
	const [was, now] = [before, after].map(({ data }) => {
		const figure = data.figures[id];
		return new Map(figure && fieldsOf(data, figure));
	});
	if (was?.size === 0 || now?.size === 0)
		return [[now?.size ? 'new' : 'removed', change(was?.get('value'), now?.get('value'))]];
	const names = [...new Set([...(now?.keys() ?? []), ...(was?.keys() ?? [])])];
	const fields = names
		.filter((name) => was?.get(name) !== now?.get(name))
		.map((name): [string, Change] => [name, change(was?.get(name), now?.get(name))]);
	// The bare number is told only where the value as said hides its change.
	return fields.filter(
		([name]) =>
			!name.endsWith('number') || !fields.some(([n]) => n === name.replace('number', 'value'))
	);
}

const change = (was?: string, now?: string): Change => ({
	was: was === undefined ? [] : [was],
	now: now === undefined ? [] : [now]
});

/** The texts of a story outside of its figures' own fields, grouped by where they stand. */
function grouped({ passages }: Story): Map<string, Passage[]> {
	const groups = new Map<string, Passage[]>();
	for (const passage of passages) {
		const { kind, of, part } = passage;
		if (kind === 'figure' && !['unlike', 'relations'].includes(of)) continue;
		const key = `${kind} ${of} ${part}`;
		groups.set(key, [...(groups.get(key) ?? []), passage]);
	}
	return groups;
}

function changedTexts(before: Story, after: Story): Changes['texts'] {
	const [old, current] = [grouped(before), grouped(after)];
	return [...new Set([...current.keys(), ...old.keys()])].flatMap((key) => {
		const was = old.get(key) ?? [];
		const now = current.get(key) ?? [];
		const texts = (list: Passage[], others: Passage[]) => {
			const known = others.map(({ pieces }) => plain(pieces));
			return list.filter(({ pieces }) => !known.includes(plain(pieces)));
		};
		const [gone, come] = [texts(was, now), texts(now, was)];
		const where = come[0] ?? now[0] ?? gone[0];
		if (!where || gone.length + come.length === 0) return [];
		const pair = (gone: Passage[], come: Passage[], { file, line, of, part }: Passage) => ({
			...{ file, line, of, part },
			was: gone.map(({ pieces }) => plain(pieces)),
			now: come.map(({ pieces }) => plain(pieces))
		});
		// As many sentences as before: each stands against the one whose place it takes.
		return gone.length === come.length
			? come.map((passage, i) => pair(gone.slice(i, i + 1), [passage], passage))
			: [pair(gone, come, where)];
	});
}

/** What differs between two states of the content: figures with all that follows from them, and texts. */
export function compare(before: Story, after: Story): Changes {
	const ids = new Set([...Object.keys(after.data.figures), ...Object.keys(before.data.figures)]);
	const figures = [...ids]
		.map((id) => ({ id, fields: changedFields(before, after, id) }))
		.filter(({ fields }) => fields.length > 0);
	const numbers = figures
		.filter(({ fields }) => fields.some(([name]) => /value|number/.test(name)))
		.map(({ id }) => id);
	return {
		figures,
		texts: changedTexts(before, after),
		pictures: [...drawn(after.data)]
			.filter(([, figures]) => numbers.some((id) => figures.has(id)))
			.map(([address]) => address)
	};
}

const wasAndNow = ({ was, now }: Change): [string, string][] => [
	...(was.length > 0 ? was : ['(nothing)']).map((text): [string, string] => ['was', text]),
	...(now.length > 0 ? now : ['(nothing)']).map((text): [string, string] => ['now', text])
];

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Changes in words. */
export function changesText({ figures, texts, pictures }: Changes, data: Dataset): string {
	if (figures.length + texts.length === 0)
		return 'Nothing differs from the last commit: figures, prose and chart texts are as they were.';
	const figureTexts = figures.map(({ id, fields }) => {
		const from = data.figures[id]?.from;
		const head = from ? `${id} (worked out from ${from.ids.join(', ')})` : id;
		return `${head}\n${fields.map(([name, c]) => `  ${name}\n${rows(wasAndNow(c), 4)}`).join('\n')}`;
	});
	const textTexts = texts.map(
		({ file, line, of, part, ...c }) => `${file}:${line}  ${of}: ${part}\n${rows(wasAndNow(c))}`
	);
	return [
		`${many(figures.length, 'figure')} and ${many(texts.length, 'text')} differ from the last commit.`,
		...figureTexts,
		...textTexts,
		...(pictures.length > 0 ? [wrap(`Drawn anew: ${pictures.join(', ')}`, WIDTH, '', '  ')] : [])
	].join('\n\n');
}

function changed(root: string): string {
	const after = openStory(root);
	const before = contentAtHead(root);
	if (!before)
		return 'There is nothing to compare with: this is no Git checkout with the content in its last commit.';
	try {
		return changesText(compare(readStory(before), after), after.data);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return `There is nothing to compare with: today’s checks find faults in the last commit.\n\n${error.message}`;
	}
}

function report(root: string, args: readonly string[]): string {
	const [id, ...more] = args;
	if (more.length > 0 || (id?.startsWith('-') && id !== '--changed'))
		throw new Error(
			`“${args.join(' ')}” cannot be shown. Write one of:\n` +
				['npm run figures', 'npm run figures -- <id>', 'npm run figures -- --changed'].join('\n')
		);
	if (id === '--changed') return changed(root);
	const story = openStory(root);
	return id === undefined ? listText(story) : oneText(story, id);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		console.log(report(process.cwd(), process.argv.slice(2)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
