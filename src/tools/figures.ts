import { joinPieces } from '../lib/content/fill.ts';
import { FIGURES } from '../lib/content/files.ts';
import { loadWhole } from '../lib/content/load.ts';
import { ContentError, suggest } from '../lib/content/problem.ts';
import { command } from './command.ts';
import { changesText, compare } from './figures/changes.ts';
import { fieldsOf, saidOf } from './figures/fields.ts';
import { framesShowing, getUsage, readStory, showing, type Story } from './figures/story.ts';
import { contentAtHead, readContent } from './read-content.ts';
import { column, rows, wrap, type Sentence } from './text.ts';

/*
 * npm run figures                 every figure: its value, how certain it is, where it is shown
 * npm run figures -- <id>         one figure: all its fields, and every text that shows it
 * npm run figures -- --changed    what differs from the last commit, each text as it was and is now
 */

export const WIDTH = 100;

const positionOf = ({ file, line }: Sentence) => `${file}:${line}`;

/** The texts that show a figure outside of the story: notes of figures, the site's own words. */
const otherTexts = (story: Story, id: string) =>
	showing(story, id).filter(({ kind }) => kind !== 'prose' && kind !== 'chart');

const proseShowing = (story: Story, id: string) =>
	showing(story, id).filter(({ kind }) => kind === 'prose');

/** Every figure, each with the places that show it. */
export function listText(story: Story): string {
	const { content } = story;
	const where = (sentence: Sentence, part = '') =>
		`${positionOf(sentence).padEnd(38)}  ${sentence.of}${part && `: ${part}`}`;
	return Object.values(content.figures)
		.map((figure) => {
			const { id } = figure;
			const { derived, unlike } = getUsage(story, id);
			const prose = new Set(proseShowing(story, id).map((found) => where(found)));
			const frames = [...framesShowing(story, id)];
			const others = unlike.flatMap(
				(i) => content.unlike[i]?.figures.filter((one) => one !== id).join(', ') ?? []
			);
			const texts = otherTexts(story, id).map((found) => where(found, found.part));
			const shown = [
				...column('prose', [...prose]),
				...column(
					'charts',
					frames.map(([anchor, parts]) => `${anchor}: ${parts.join(', ')}`)
				)
			];
			const entries = [
				...(shown.length > 0 ? shown : column('story', ['does not show it'])),
				...column('rests', derived.length > 0 ? [derived.join(', ')] : []),
				...column('unlike', others),
				...column('texts', texts)
			];
			const said = saidOf(content, figure).padEnd(28);
			const certainty = figure.from ? `worked out, ${figure.certainty}` : figure.certainty;
			return `${id.padEnd(30)}  ${said}  ${certainty}\n${rows(entries, WIDTH)}`;
		})
		.join('\n\n');
}

/** One figure: its fields and every text that shows it, its number marked. Throws for an unknown id. */
export function oneText(story: Story, id: string): string {
	const { content, sentences } = story;
	const figure = content.figures[id];
	if (!figure) {
		const names = Object.keys(content.figures);
		const hint = suggest(id, names) || ': npm run figures lists all there are';
		throw new Error(`“${id}” is not a figure of ${FIGURES}${hint}`);
	}
	const shown = (sentence: Sentence, above: string) =>
		`  ${positionOf(sentence)}  ${above}\n${wrap(joinPieces(sentence.pieces, id), WIDTH, '    ')}`;
	const frameText = ([anchor, parts]: [string, string[]]) => {
		const words = sentences.filter(
			({ kind, of, part }) =>
				kind === 'chart' && of === anchor && (part === 'title' || parts.includes(part))
		);
		const mark = parts.includes('mark') ? [['mark', 'drawn from it'] as const] : [];
		const said = words.map(({ part, pieces }) => [part, joinPieces(pieces, id)] as const);
		const where = words[0] ? `${positionOf(words[0])}  ` : '';
		return `  ${where}${anchor}\n${rows([...mark, ...said], WIDTH, 4)}`;
	};
	const { derived } = getUsage(story, id);
	const groups: [string, string[]][] = [
		['In the prose', proseShowing(story, id).map((sentence) => shown(sentence, sentence.of))],
		['In the charts', [...framesShowing(story, id)].map(frameText)],
		[
			'Worked out from it',
			derived
				.flatMap((id) => content.figures[id] ?? [])
				.map((figure) => `  ${figure.id}  ${saidOf(content, figure)}`)
		],
		[
			'In other texts',
			otherTexts(story, id).map((sentence) => shown(sentence, `${sentence.of}: ${sentence.part}`))
		]
	];
	const path = [figure.from ? 'derived' : 'figures', id];
	const { line } = content.files.figures.atKey(path, '');
	return [
		`${id}  ${FIGURES}:${line}\n\n${rows(fieldsOf(content, figure), WIDTH)}`,
		...groups.map(([title, found]) =>
			found.length > 0 ? `${title}\n\n${found.join('\n\n')}` : `${title}: none`
		)
	].join('\n\n');
}

function changed(root: string): string {
	const after = readStory(loadWhole(readContent(root)));
	const committed = contentAtHead(root);
	if (!committed)
		return 'There is nothing to compare with: this is no Git checkout with the content in its last commit.';
	try {
		const before = readStory(loadWhole(committed));
		return changesText(compare(before, after), after.content, WIDTH);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return `There is nothing to compare with: today’s checks find errors in the last commit.\n\n${error.message}`;
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
	const story = readStory(loadWhole(readContent(root)));
	return id === undefined ? listText(story) : oneText(story, id);
}

command(import.meta.url, () => report(process.cwd(), process.argv.slice(2)));
