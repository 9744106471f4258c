import type { Content } from '../../lib/content/content.ts';
import { anchorOf } from '../../lib/content/passages.ts';
import { differences, readingOf, type Difference } from '../changes/differences.ts';
import { itemsOf } from '../changes/items.ts';
import { inWords } from '../changes/wording.ts';
import { rows, wrap } from '../text.ts';
import { fieldsOf } from './fields.ts';
import type { Story } from './story.ts';

/* What differs between two states of the content, and what follows from it. */

interface Change {
	was: string[];
	now: string[];
}

type Changes = ReturnType<typeof compare>;

const change = (was?: string, now?: string): Change => ({
	was: was === undefined ? [] : [was],
	now: now === undefined ? [] : [now]
});

function changedFields(before: Content, after: Content, id: string): [string, Change][] {
	const fields = (content: Content) => {
		const figure = content.figures[id];
		return new Map(figure && fieldsOf(content, figure));
	};
	const [was, now] = [fields(before), fields(after)];
	if (was.size === 0 || now.size === 0)
		return [[now.size > 0 ? 'new' : 'removed', change(was.get('value'), now.get('value'))]];
	const changed = [...new Set([...now.keys(), ...was.keys()])]
		.filter((name) => was.get(name) !== now.get(name))
		.map((name): [string, Change] => [name, change(was.get(name), now.get(name))]);
	// The bare number is told only where the value as said hides its change.
	return changed.filter(
		([name]) =>
			!name.endsWith('number') ||
			!changed.some(([other]) => other === name.replace('number', 'value'))
	);
}

/** Texts as they read, or what else has changed where they read the same. */
function wording(content: Content, difference: Difference): Change {
	const [was, now] = [difference.was.map(readingOf), difference.now.map(readingOf)];
	return was.join('\n') === now.join('\n')
		? { was, now: [inWords(content, difference)] }
		: { was, now };
}

/** The texts of a story that read otherwise, or from other figures; those of figures are told as their fields. */
function changedTexts(before: Story, after: Story) {
	const texts = ({ content }: Story) =>
		itemsOf(content).filter(
			({ kind, of }) => kind !== 'figure' || ['unlike', 'relations'].includes(of)
		);
	return differences(texts(before), texts(after), (item) => `${readingOf(item)} ${item.typed}`).map(
		(difference) => {
			const { file, line, of, part } = difference.at;
			return { file, line, of, part, ...wording(after.content, difference) };
		}
	);
}

/** What differs between two states of the content: figures with all that follows from them, and texts. */
export function compare(before: Story, after: Story) {
	const ids = new Set([before, after].flatMap(({ content }) => Object.keys(content.figures)));
	const figures = [...ids]
		.map((id) => ({ id, fields: changedFields(before.content, after.content, id) }))
		.filter(({ fields }) => fields.length > 0);
	const numbers = figures
		.filter(({ fields }) => fields.some(([name]) => /value|number/.test(name)))
		.map(({ id }) => id);
	const texts = changedTexts(before, after);
	/** The pictures that are drawn from a changed number, by their anchors. */
	const pictures = after.drawn
		.filter(({ figures }) => numbers.some((id) => figures.includes(id)))
		.map(({ anchor }) => anchor);
	const changed = figures.map(({ id }) => id);
	return { figures, texts, pictures, addresses: touched(after.content, changed, texts, pictures) };
}

/** The addresses of the pages, and places in them, that show what changed: the story first. */
function touched(
	{ charts, sections, sources, figures }: Content,
	changed: readonly string[],
	texts: readonly { of: string }[],
	pictures: readonly string[]
): string[] {
	const places = new Set([...texts.map(({ of }) => of), ...pictures]);
	const steps = Object.entries(charts).flatMap(([chart, { frames }]) =>
		Object.keys(frames).flatMap((frame) => {
			const anchor = anchorOf(chart, frame);
			return places.has(anchor) ? [{ chart, anchor }] : [];
		})
	);
	const ids = changed.filter((id) => figures[id]);
	return [
		...(places.has('site') || places.has('opening picture') ? ['/'] : []),
		...sections.flatMap(({ id }) => (id !== undefined && places.has(id) ? `/#${id}` : [])),
		...steps.map(({ anchor }) => `/#${anchor}`),
		...Object.keys(sources).flatMap((id) => (places.has(id) ? `/#source-${id}` : [])),
		...new Set(steps.map(({ chart }) => `/charts/${chart}/`)),
		...ids.map((id) => `/figures/#${id}`),
		...(ids.some((id) => figures[id]?.revisions.length) ? ['/changes/'] : [])
	];
}

const wasAndNow = (change: Change) =>
	(['was', 'now'] as const).flatMap((when) => {
		const texts = change[when].length > 0 ? change[when] : ['(nothing)'];
		return texts.map((text) => [when, text] as const);
	});

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Changes in words. */
export function changesText(
	{ figures, texts, pictures, addresses }: Changes,
	content: Content,
	width: number
): string {
	if (figures.length + texts.length === 0)
		return 'Nothing differs from the last commit: figures, prose and chart texts are as they were.';
	const figureTexts = figures.map(({ id, fields }) => {
		const from = content.figures[id]?.from;
		const head = from ? `${id} (worked out from ${from.ids.join(', ')})` : id;
		const told = fields.map(([name, c]) => `  ${name}\n${rows(wasAndNow(c), width, 4)}`);
		return [head, ...told].join('\n');
	});
	const textTexts = texts.map(
		({ file, line, of, part, ...c }) =>
			`${file}:${line}  ${of}: ${part}\n${rows(wasAndNow(c), width)}`
	);
	return [
		`${many(figures.length, 'figure')} and ${many(texts.length, 'text')} differ from the last commit.`,
		...figureTexts,
		...textTexts,
		...(pictures.length > 0 ? [wrap(`Drawn anew: ${pictures.join(', ')}`, width, '', '  ')] : []),
		...(addresses.length > 0
			? [`Look at the pages that it touches:\n\n${addresses.map((to) => `  ${to}`).join('\n')}`]
			: [])
	].join('\n\n');
}
